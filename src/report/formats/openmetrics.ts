import type { BenchmarkReport, Report } from '../../model.ts'
import type { ExportFormat } from './export.ts'
import { plain } from './plain.ts'
import { type Series, seriesOf } from './series.ts'

/**
 * OpenMetrics 1.0 (https://prometheus.io/docs/specs/om/open_metrics_spec): gauges only, so that readers of the older text
 * format take the file too. No label holds a version or a commit: GitLab compares values by all labels.
 */
export const openmetrics: ExportFormat = {
  name: 'openmetrics',
  file: 'report.prom',
  render: (report) =>
    `${[...timeFamilies(seriesOf(report)), ...comparisonFamilies(report), ...cautionFamily(report)].flatMap(familyLines).join('\n')}\n# EOF\n`,
}

type Labels = Readonly<Record<string, string>>

type Family = {
  /** Ends with the unit, where it has one. */
  readonly name: string
  readonly unit: 'seconds' | 'ratio' | undefined
  readonly help: string
  readonly samples: readonly { readonly labels: Labels; readonly value: number | undefined }[]
}

const timeFamilies = (series: readonly Series[]): readonly Family[] => {
  const times = (
    name: string,
    help: string,
    of: (sample: Series['sample']) => number | undefined,
  ): Family => ({
    name: `container_build_duration${name}_seconds`,
    unit: 'seconds',
    help,
    samples: series.map((each) => ({ labels: labelsOf(each), value: inSeconds(of(each.sample)) })),
  })
  return [
    times('', 'Median time of the builds.', ({ medianMs }) => medianMs),
    times('_low', 'Lower end of its interval, or the smallest time below six builds.', ({ lowMs }) => lowMs),
    times(
      '_high',
      'Upper end of its interval, or the largest time below six builds.',
      ({ highMs }) => highMs,
    ),
    {
      name: 'container_build_samples',
      unit: undefined,
      help: 'How many builds gave a valid time.',
      samples: series.map((each) => ({ labels: labelsOf(each), value: each.sample.samplesMs.length })),
    },
  ]
}

const comparisonFamilies = ({ benchmarks }: Report): readonly Family[] => {
  const compared = benchmarks.filter(({ comparison }) => comparison !== undefined)
  const about = (
    name: string,
    help: string,
    of: (comparison: BenchmarkReport['comparison']) => number | undefined,
    more: (comparison: BenchmarkReport['comparison']) => Labels = () => ({}),
  ): Family => ({
    name: `container_build_${name}`,
    unit: name.endsWith('_ratio') ? 'ratio' : undefined,
    help,
    samples: compared.map(({ engine, project, scenario, comparison }) => ({
      labels: { engine, project, scenario, ...more(comparison) },
      value: of(comparison),
    })),
  })
  return [
    about('slowdown_ratio', 'Median ratio of head to base, less 1: 0.1 is 10% slower.', (of) => of?.slowdown),
    about('slowdown_low_ratio', 'Lower bound of the slowdown.', (of) => of?.low),
    about('slowdown_high_ratio', 'Upper bound of the slowdown.', (of) => of?.high),
    about('pairs', 'How many pairs of builds were compared.', (of) => of?.pairs),
    about(
      'verdict',
      '1, with the verdict as a label.',
      () => 1,
      (of) => ({ verdict: of?.verdict.kind ?? '' }),
    ),
  ]
}

/** Their text is no label: it is another in each run. */
const cautionFamily = ({ cautions = [] }: Report): readonly Family[] =>
  cautions.length === 0
    ? []
    : [
        {
          name: 'container_build_cautions',
          unit: undefined,
          help: 'How many cautions about these numbers are in report.json, as that code of a fork wrote them.',
          samples: [{ labels: {}, value: cautions.length }],
        },
      ]

const labelsOf = ({ engine, project, scenario, revision, value }: Series): Labels => ({
  engine,
  project,
  ...(value !== undefined && { value }),
  scenario,
  revision,
})

/** A family without a value is left out, and of two samples with the same labels the second. */
const familyLines = ({ name, unit, help, samples }: Family): readonly string[] => {
  const lines = new Map(
    samples
      .flatMap(({ labels, value }) =>
        value === undefined ? [] : [[labelText(labels), number(value)] as const],
      )
      .toReversed(),
  )
  if (lines.size === 0) return []
  return [
    `# TYPE ${name} gauge`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${help}`,
    ...[...lines].toReversed().map(([labels, value]) => `${name}{${labels}} ${value}`),
  ]
}

const labelText = (labels: Labels): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(plain(value))}"`)
    .join(',')

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')

const inSeconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1000)

/** To a microsecond, and without an exponent. */
const number = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(6))
