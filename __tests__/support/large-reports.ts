import type {
  EngineFacts,
  LegVerdict,
  ProjectReport,
  Report,
  StudyReport,
  StudyRow,
} from '../../src/model.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import { withServices } from '../../src/report/services/services.ts'
import { benchmark, build, buildReport, builds, engineFacts, pairs, sampling } from './report-builder.ts'

/** As long as a name may be beside the other parts of an id. */
const long = (at: number, length = 450): string => `${'x|'.repeat(length / 2)}${at}`

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at)

/** As many benchmarks as are read, all with a name as long as is read. */
const manyNames = (): Report => {
  const all = range(1_000).map((at) => benchmark({ project: long(at), gated: true, scenario: 'cold' }))
  const measurements = all.flatMap((each) => pairs(each, [[1_000, 2_000]]))
  return judgeReport(
    buildReport({
      ...{ revisions: ['base', 'head'], benchmarks: all, measurements, projects: [] },
      sampling: new Map(
        all.map(({ id }) => [id, sampling({ stopped: 'out-of-time', pairs: 1, attempts: 1 })]),
      ),
    }),
  )
}

/** As many engines as are read, each with ten projects, of one of which the name is long. */
const manyEngines = (): Report => {
  const engines = range(100).map((at): EngineFacts => ({
    ...engineFacts.podman,
    name: `engine-${at}`,
    notes: [long(at)],
  }))
  const all = engines.flatMap(({ name }) =>
    range(10).map((at) => benchmark({ engine: name, project: at === 0 ? long(at) : `p${at}` })),
  )
  const measurements = all.flatMap((each) => builds(each, [1_000, 2_000]))
  return buildReport({ engines, benchmarks: all, measurements, projects: [] })
}

/** One build with as many steps, parts and counters as are read, all with long names; many with a single one. */
const manySteps = (): Report => {
  const [first, ...others] = range(300).map((at) => benchmark({ project: `p${at}` }))
  if (first === undefined) throw new Error('there is one')
  const steps = range(1_000).map((at) => ({ name: long(at), hit: false }))
  const timeline = range(1_000).map(
    (at) => ({ name: long(at), phase: 'run', startMs: at, endMs: at + 1 }) as const,
  )
  const counters = Object.fromEntries(range(100).map((at) => [long(at), at]))
  const evidence = { state: { kind: 'empty', holds: true }, outcome: { steps } } as const
  return buildReport({
    benchmarks: [first, ...others],
    measurements: [
      ...builds(first, [1_000, 1_001, 1_002]).map((each) => ({ ...each, evidence, timeline, counters })),
      ...others.flatMap((each) => builds(each, [1_000, 1_001])),
    ],
    projects: [],
  })
}

const row = (at: number, columns: StudyRow['columns']): StudyRow => ({
  value: `v${at}`,
  engine: 'podman',
  project: 'p',
  scenario: 'cold',
  group: 'g',
  attempts: [],
  ranked: false,
  columns,
})

/** A study with as many rows and columns as are read, of which one cell each is long. */
const manyColumns = (): Report => {
  const names = range(100).map((at) => `c${at}`)
  const widest = Object.fromEntries(names.map((name, at) => [name, long(at)]))
  const study: StudyReport = {
    name: 'speeds',
    text: 'How fast?',
    axis: 'speed',
    reference: 'v0',
    rounds: 6,
    machine: 'f'.repeat(64),
    inputs: {},
    projects: {},
    columns: names.map((name) => ({ name, title: name, unit: 'text' })),
    rows: range(1_000).map((at) => row(at, at === 0 ? widest : { c0: 'a' })),
    advice: [],
  }
  return { ...buildReport({ benchmarks: [], measurements: [], projects: [] }), study }
}

/** A study in which three cells, one of them in a column of numbers, are as long as a report may be, and many rows are short. */
const longCells = (): Report => {
  const { study, ...report } = manyColumns()
  if (study === undefined) throw new Error('there is one')
  const columns = (['text', 'text', 'ms'] as const).map((unit, at) => ({
    name: `c${at}`,
    title: `c${at}`,
    unit,
  }))
  const texts = Object.fromEntries(columns.map(({ name }, at) => [name, long(at, 430_000 + 1_000 * at)]))
  const rows = study.rows.map((each, at) => ({
    ...each,
    columns: at === 0 ? texts : { c0: 'a', c1: 'b', c2: 3 },
  }))
  return { ...report, study: { ...study, columns, rows } }
}

/** A benchmark without a time, for a reason as long as a report may be, among many. */
const longReason = (): Report => {
  const all = range(1_000).map((at) => benchmark({ project: `p${at}` }))
  const report = buildReport({ benchmarks: all, measurements: all.map((each) => build(each)), projects: [] })
  const [first, ...others] = report.benchmarks
  if (first === undefined) throw new Error('there is one')
  const unknown = { medianMs: long(0, 1_300_000) }
  return { ...report, benchmarks: [{ ...first, head: { samplesMs: [], unknown } }, ...others] }
}

/** The services of as many repositories as are read. */
const manyServices = (): Report => {
  const all = range(500).flatMap((at) =>
    ['docker', 'podman'].map((engine) => benchmark({ engine, project: long(at) })),
  )
  const projects = range(500).map((at): ProjectReport => ({
    id: long(at),
    repository: `acme/s${at}`,
    buildArgs: [],
    head: {},
    images: [],
  }))
  const report = buildReport({
    engines: [engineFacts.docker, engineFacts.podman],
    ...{ benchmarks: all, measurements: all.map((each) => build(each)), projects },
  })
  return withServices(report, 100)
}

/** As many legs as are read, each with inputs that are repeated. */
const manyLegs = (): Report => {
  const verdict = { kind: 'invalid', because: 'leg-missing', reason: 'it left no report' } as const
  const legs = range(1_000).map((at): LegVerdict => ({
    name: long(at),
    verdict,
    inputs: { gate: long(at, 2_000) },
  }))
  return { ...buildReport({ benchmarks: [], measurements: [], projects: [] }), complete: true, verdict, legs }
}

/** Reports that somebody may hand in to make much of little, by what there is much of. */
export const largeReports: Readonly<Record<string, () => Report>> = {
  names: manyNames,
  engines: manyEngines,
  steps: manySteps,
  columns: manyColumns,
  'long cells': longCells,
  'a long reason': longReason,
  services: manyServices,
  legs: manyLegs,
}
