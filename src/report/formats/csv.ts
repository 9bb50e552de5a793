import { phaseNames } from '../../analysis/phases.ts'
import type { BenchmarkReport, Measurement, Phase, Report } from '../../model.ts'
import type { ExportFormat } from './export.ts'
import { plain } from './plain.ts'

/** One row for each build, warm-ups and excluded ones too; an empty cell is not known, or does not apply. */
export const csv: ExportFormat = {
  name: 'csv',
  file: 'report.csv',
  render: (report) => {
    const columns = [...columnsOfBuilds, ...phaseColumns, ...counterColumns(report), ...cautionColumn(report)]
    const benchmarks = new Map(report.benchmarks.map((each) => [each.id, each]))
    const rows = report.builds.map((build) =>
      columns.map(({ cell }) => field(cell(build, benchmarks.get(build.benchmark)))),
    )
    return [columns.map(({ name }) => field(name)), ...rows].map((row) => `${row.join(',')}\r\n`).join('')
  },
}

type Cell = string | number | boolean | undefined

type Column = {
  readonly name: string
  readonly cell: (build: Measurement, benchmark: BenchmarkReport | undefined) => Cell
}

const columnsOfBuilds: readonly Column[] = [
  { name: 'benchmark', cell: (build) => build.benchmark },
  { name: 'engine', cell: (_, benchmark) => benchmark?.engine },
  { name: 'project', cell: (_, benchmark) => benchmark?.project },
  { name: 'scenario', cell: (_, benchmark) => benchmark?.scenario },
  { name: 'gated', cell: (_, benchmark) => benchmark?.gated },
  { name: 'revision', cell: ({ revision }) => revision },
  { name: 'round', cell: ({ round }) => round },
  { name: 'startedAt', cell: ({ startedAt }) => startedAt },
  { name: 'durationMs', cell: ({ durationMs }) => durationMs },
  { name: 'excluded', cell: ({ excluded }) => excluded },
  { name: 'failure', cell: ({ failure }) => failure?.kind },
  { name: 'failureMessage', cell: ({ failure }) => failure?.message },
  { name: 'disturbances', cell: ({ disturbances = [] }) => disturbances.map(({ kind }) => kind).join(' ') },
  { name: 'layerCache', cell: ({ evidence }) => evidence?.outcome.layerCache?.kind },
  { name: 'packagesCompiled', cell: ({ evidence }) => evidence?.outcome.packagesCompiled },
  { name: 'contextBytes', cell: ({ evidence }) => evidence?.outcome.contextBytes },
  { name: 'imageBytes', cell: ({ evidence }) => evidence?.outcome.imageBytes },
  { name: 'binarySha256', cell: ({ evidence }) => evidence?.binarySha256 },
]

const allPhases: readonly Phase[] = [...phaseNames, 'unattributed']

const phaseColumns: readonly Column[] = allPhases.map((phase) => ({
  name: `phase ${phase} (ms)`,
  cell: ({ phases }) => phases?.[phase],
}))

const counterColumns = ({ builds }: Report): readonly Column[] =>
  [...new Set(builds.flatMap(({ counters }) => Object.keys(counters)))].toSorted().map((name) => ({
    name: `counter ${name}`,
    cell: ({ counters }) => (Object.hasOwn(counters, name) ? counters[name] : undefined),
  }))

/** In each row, because a table has no other place for it. */
const cautionColumn = ({ cautions = [] }: Report): readonly Column[] =>
  cautions.length === 0 ? [] : [{ name: 'caution', cell: () => cautions.join(' ') }]

/** One field of RFC 4180. Every text is quoted. */
const field = (value: Cell): string => {
  if (value === undefined) return ''
  return typeof value === 'string' ? `"${withoutFormula(plain(value)).replaceAll('"', '""')}"` : String(value)
}

/**
 * Spreadsheets compute a cell that begins so, also in the wide forms of East Asian scripts (OWASP, CSV Injection). Where the
 * decimal sign is a comma they separate by semicolons: then a line is one field with quotes in it, which protect nothing, and
 * a cell begins behind each semicolon of a text, whatever quotes follow.
 */
const withoutFormula = (text: string): string =>
  text.replaceAll(/(?=[=+\-@＝＋－＠])(?<=(?:^|;)[\s"]*)/gu, "'")
