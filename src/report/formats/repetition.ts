import type { Report } from '../../model.ts'
import { codeBlock, text } from '../escape.ts'
import { cut } from '../numbers.ts'
import { folded } from '../words/details.ts'
import { type Repetition, repetitions } from '../words/repeat.ts'

/** Names and notes from outside may have any length. */
const [longestName, longestNote] = [100, 500] as const

/** What one pastes to repeat a comparison, and what is not in it, as markdown. */
export const repetitionText = ({ toolVersion }: Report, { name, line, notes }: Repetition): string =>
  [
    `**Repeat ${name === undefined ? 'it' : text(cut(name, longestName))}** in a clone of the repository, with go-container-bench ${text(cut(toolVersion, longestNote))} in the folder beside it:`,
    codeBlock([line]).join('\n'),
    ...notes.map((note) => text(cut(note, longestNote))),
  ].join('\n\n')

/** The foremost comparison, and the others folded away, as blocks of markdown; empty: none can be repeated. */
export const repetitionBlocks = (report: Report): readonly string[] => {
  const [first, ...others] = repetitions(report).map((each) => repetitionText(report, each))
  if (first === undefined) return []
  return [first, ...(others.length === 0 ? [] : [folded('Repeat the others', others)])]
}
