import { markdownTable } from 'markdown-table'
import { logLine, text } from '../report/escape.ts'
import type { Examination, ExaminedEngine } from './examine.ts'
import type { Finding } from './finding.ts'

/** The examination for a terminal or the log of a job: one line for each engine and check, and one for its remedy. */
export const toDoctorText = (examination: Examination): string => {
  const { engines, checks } = examination
  const lines = [
    headline(examination),
    '',
    'Engines',
    ...aligned(engines.map((each) => ({ ...each, first: stateOf(each), remedyFor: each.remedy }))),
    '',
    'Checks',
    ...aligned(checks.map((each) => lineOf(each, engines.length))),
  ]
  return lines.join('\n')
}

/** The same for the job summary. */
export const toDoctorMarkdown = (examination: Examination): string => {
  const { engines, checks } = examination
  return [
    `## ${text(headline(examination))}`,
    table(
      ['engine', 'state', 'version', 'what was seen', 'remedy'],
      engines.map((each) => [each.name, stateOf(each), each.version ?? '', each.seen, each.remedy ?? '']),
    ),
    table(
      ['check', 'state', 'what was seen', 'remedy', 'concerns'],
      checks.map((each) => [each.name, each.state, each.seen, each.remedy ?? '', each.concerns.join(', ')]),
    ),
  ].join('\n\n')
}

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([[...titles], ...rows.map((row) => row.map(text))], { alignDelimiters: false })

const headline = ({ engines }: Examination): string => {
  const ready = engines.filter(({ measurable }) => measurable).map(({ name }) => name)
  if (ready.length === 0) return 'No engine can be measured on this machine.'
  const others = engines.length - ready.length
  return `Can be measured on this machine: ${ready.join(', ')}${others === 0 ? '.' : `; not: ${others} of ${engines.length}.`}`
}

const stateOf = ({ state, measurable }: ExaminedEngine): string =>
  state === 'found' && !measurable ? 'unusable' : state

/** Engines are named where it is not about all of them. */
const lineOf = ({ concerns, remedy, ...finding }: Finding, engines: number): Line => ({
  ...finding,
  first: finding.state,
  remedyFor: remedy,
  ...(concerns.length === engines ? {} : { concerns }),
})

type Line = Pick<Finding, 'name' | 'seen'> & {
  readonly first: string
  readonly version?: string
  readonly concerns?: readonly string[]
  readonly remedyFor: string | undefined
}

const aligned = (lines: readonly Line[]): readonly string[] => {
  const width = Math.max(0, ...lines.map(({ name }) => name.length))
  return lines.flatMap(({ name, seen, first, version, concerns, remedyFor }) => {
    const about = concerns === undefined ? '' : ` [${concerns.join(', ')}]`
    const row = `  ${first.padEnd(8)}  ${name.padEnd(width)}  ${logLine(`${version ?? ''} ${seen}${about}`)}`
    return [row, ...(remedyFor === undefined ? [] : [`            to mend it: ${logLine(remedyFor)}`])]
  })
}
