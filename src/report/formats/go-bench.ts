import type { Report, Revision } from '../../model.ts'
import type { ExportFormat } from './export.ts'
import { plain } from './plain.ts'
import { type Series, seriesOf } from './series.ts'
import { word } from './word.ts'

/**
 * Go's benchmark format, one line for each valid build: `benchstat -col revision FILE` compares base and head.
 * https://go.dev/design/14313-benchmark-format; golang.org/x/perf/benchfmt ignores lines that are none of its kinds.
 */
export const goBench: ExportFormat = {
  name: 'go-bench',
  file: 'report.bench.txt',
  render: (report) => {
    const series = seriesOf(report)
    const blocks = (['base', 'head'] as const).map((revision) => blockOf(series, revision))
    const cautions = (report.cautions ?? []).map((each) => `# Caution: ${plain(each)}`)
    return `${[...machine(report), note, ...cautions, 'Unit ns/op better=lower', ...blocks.flat()].join('\n')}\n`
  },
}

/** benchstat makes a table for every combination of these: only what is the same for all builds is one. */
const machine = ({ environment, legs = [] }: Report): readonly string[] => [
  'goos: linux',
  // The parts of a merged report were measured on machines of their own, and its environment is that of the first.
  ...(legs.length > 1 ? [] : machineOf(environment)),
]

const machineOf = ({ architecture, cpuModel }: Report['environment']): readonly string[] => [
  `goarch: ${architectures[architecture] ?? word(architecture)}`,
  ...(cpuModel === undefined ? [] : [`cpu: ${plain(cpuModel)}`]),
]

/** From the names of Node.js to those of Go. */
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64', ia32: '386' }

const note =
  '# benchstat takes the builds for independent. They are pairs, and report.json has the verdict that this allows.'

const blockOf = (series: readonly Series[], revision: Revision): readonly string[] => {
  const own = series.filter((each) => each.revision === revision && each.sample.samplesMs.length > 0)
  return own.length === 0 ? [] : [`revision: ${revision}`, ...own.flatMap(linesOf)]
}

const linesOf = ({ sample, ...names }: Series): readonly string[] => {
  const name = nameOf(names)
  return sample.samplesMs.map((ms) => `${name} 1 ${Math.round(ms * 1e6)} ns/op`)
}

const nameOf = ({ engine, project, scenario, value }: Omit<Series, 'sample'>): string => {
  const parts = [
    ['engine', engine],
    ['project', project],
    ...(value === undefined ? [] : [['value', value]]),
    ['scenario', scenario],
  ]
  const name = parts.map(([key, text = '']) => `${key}=${word(text)}`).join('/')
  // A number behind a dash at the end of a name is read as GOMAXPROCS.
  return `BenchmarkBuild/${name.replace(/-(?=\d+$)/, '%2D')}`
}
