import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseDockerfile } from '../../../src/dockerfile/syntax/syntax.ts'
import { callsIn } from '../../../src/dockerfile/shell/commands.ts'
import { wordText } from '../../../src/dockerfile/shell/script.ts'
import { readScript } from '../../../src/dockerfile/shell/tree.ts'
import { styles } from './styles.ts'
import { shellScripts } from './shell-scripts.ts'
import { type Count, tallyOf } from './tally.ts'

/** The commands of a script; null when it is none. */
type Answer = readonly (readonly string[])[] | null

/** Every script, also those of the styles' Dockerfiles. */
export const scripts: readonly string[] = [
  ...new Set([
    ...shellScripts,
    ...styles.flatMap(({ dockerfile, files }) => [
      ...parseDockerfile(dockerfile)
        .instructions.filter(
          ({ name, args, heredocs }) => name === 'RUN' && !args.startsWith('[') && heredocs.length === 0,
        )
        .map(({ args }) => args),
      ...Object.entries(files).flatMap(([path, content]) => (path.endsWith('.sh') ? [content] : [])),
    ]),
  ]),
]

/** What the parser of mvdan.cc/sh found, as `tools/shell` wrote it down. */
export const recordedAnswers = join(dirname(import.meta.filename), 'shell-answers.json')

/** Counts the scripts whose commands are those that the other parser finds. */
export const count: Count = async () => {
  const recorded = JSON.parse(await readFile(recordedAnswers, 'utf8')) as Record<string, Answer>
  return tallyOf(
    'commands of shell scripts as mvdan.cc/sh finds them',
    scripts
      .filter((script) => recorded[script] !== null)
      .map((script) => differenceOf(script, recorded[script])),
  )
}

/** undefined when both agree. */
const differenceOf = (script: string, theirs: Answer | undefined): string | undefined => {
  if (theirs === undefined || theirs === null) return `${JSON.stringify(script)} was not recorded`
  const ours = callsIn(readScript(script)).map(({ words }) => words.map(wordText))
  const [one, other] = [comparable(ours), comparable(theirs)]
  return one === other ? undefined : `${JSON.stringify(script)}: ${one} instead of ${other}`
}

/** Only bash has `[[`, which starts no program, and the two write nested backticks differently. */
const comparable = (calls: readonly (readonly string[])[]): string =>
  JSON.stringify(
    calls
      .filter((words) => words.length > 0)
      .map((words) => (words[0] === '[[' ? ['[['] : words))
      .map((words) => words.map((word) => (word.includes('`') ? word.replaceAll(/[`\\]/g, '') : word))),
  )
