import { markdownTable } from 'markdown-table'
import { logLine, text } from '../report/escape.ts'
import type { Examination, ExaminedEngine } from './examine.ts'
import type { Finding } from './finding.ts'

/** The examination for a terminal or the log of a job: a line for each engine and check, and one for its remedy. */
export const toDoctorText = (examination: Examination): string => {
  const { engines, checks } = examination
  const lines = [
    headline(examination),
    '',
    'Engines',
    ...aligned(engines.map(engineLine)),
    '',
    'Checks',
    ...aligned(checks.map((finding) => checkLine(finding, engines.length))),
  ]
  return lines.join('\n')
}

/** The examination for the job summary, as Markdown. */
export const toDoctorMarkdown = (examination: Examination): string => {
  const { engines, checks } = examination
  return [
    `## ${text(headline(examination))}`,
    table(
      ['engine', 'state', 'version', 'found', 'remedy'],
      engines.map((each) => [each.name, stateOf(each), each.version ?? '', each.seen, each.remedy ?? '']),
    ),
    table(
      ['check', 'state', 'found', 'remedy', 'concerns'],
      checks.map((each) => [each.name, each.state, each.seen, each.remedy ?? '', each.concerns.join(', ')]),
    ),
  ].join('\n\n')
}

const headline = ({ engines }: Examination): string => {
  const ready = engines.filter(({ measurable }) => measurable).map(({ name }) => name)
  if (ready.length === 0) return 'No engine can be measured on this machine.'
  const others = engines.length - ready.length
  const rest = others === 0 ? '.' : `; ${others} of ${engines.length} cannot.`
  return `Engines that can be measured on this machine: ${ready.join(', ')}${rest}`
}

const stateOf = ({ state, measurable }: ExaminedEngine): string =>
  state === 'found' && !measurable ? 'unusable' : state

type Line = {
  readonly state: string
  readonly name: string
  readonly seen: string
  readonly remedy: string | undefined
}

const engineLine = (engine: ExaminedEngine): Line => ({
  state: stateOf(engine),
  name: engine.name,
  seen: `${engine.version ?? ''} ${engine.seen}`,
  remedy: engine.remedy,
})

/** Names the engines that a finding concerns, unless it concerns all of them. */
const checkLine = ({ state, name, seen, remedy, concerns }: Finding, engines: number): Line => ({
  state,
  name,
  seen: concerns.length === engines ? seen : `${seen} [${concerns.join(', ')}]`,
  remedy,
})

const aligned = (lines: readonly Line[]): readonly string[] => {
  const width = Math.max(0, ...lines.map(({ name }) => name.length))
  return lines.flatMap(({ state, name, seen, remedy }) => [
    `  ${state.padEnd(8)}  ${name.padEnd(width)}  ${logLine(seen)}`,
    ...(remedy === undefined ? [] : [`            to fix it: ${logLine(remedy)}`]),
  ])
}

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([[...titles], ...rows.map((row) => row.map(text))], { alignDelimiters: false })
