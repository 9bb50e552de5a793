import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../src/host/host.ts'
import { readInputs } from '../../src/inputs/read.ts'
import type { Report } from '../../src/model.ts'
import type { RunSubject } from '../../src/projects/subject.ts'
import { jsonFormat } from '../../src/report/formats/index.ts'
import { readReport } from '../../src/report/read-report.ts'
import { measureStudy } from '../../src/studies/run/measure-study.ts'
import type { EarlierStudy } from '../../src/studies/run/resume.ts'
import type { Cell, Study } from '../../src/studies/study.ts'
import { timedBuilds } from '../../src/studies/parts/timed-build.ts'
import { fixturesDir } from '../support/paths.ts'
import { recipeOf } from '../support/recipe.ts'
import { recordingEngine, type RecordingOptions } from '../support/recording-engine.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'

/** How an engine behaves under each value, and what else the study has. */
export type FakeOptions = {
  readonly engines?: Readonly<Record<string, RecordingOptions>>
  /** Further cells. */
  readonly more?: readonly Cell[]
  readonly advise?: Study['advise']
  readonly given?: Readonly<Record<string, string>>
  readonly judged?: boolean
  readonly earlier?: Report
  /** How the engine of the run behaves. */
  readonly podman?: RecordingOptions
  /** Whether its project is code of a fork. */
  readonly isOfFork?: boolean
  /** The Dockerfile of its project; default: there is none, which only an engine without processes can build. */
  readonly dockerfile?: string
  /** What its project is built from. */
  readonly content?: string
  /** Aborts the study right before this build, counted from 1 without warm-ups. */
  readonly killedBefore?: number
  readonly skipped?: readonly { readonly engine: string; readonly reason: string }[]
}

/** What became of a study. */
type FakeStudy = {
  /** Undefined when it was interrupted. */
  readonly report: Report | undefined
  readonly saved: readonly Report[]
  /** Every build, warm-ups included, as in `slow: cold`. */
  readonly builds: readonly string[]
  readonly lines: readonly string[]
  /** Labels of cache spaces that are still there. */
  readonly left: readonly string[]
}

/** Values are behaviours of an engine without processes, on a clock that only builds advance. */
export const runFake = async (options: FakeOptions): Promise<FakeStudy> => {
  await using temp = await tempFolder()
  const [events, saved, clock, stop]: [string[], Report[], { ms: number }, AbortController] = [
    [],
    [],
    { ms: 0 },
    new AbortController(),
  ]
  const host = hostIn(temp.path, stop.signal)
  const shared = { events, clock, signal: stop.signal }
  const engines = new Map(
    Object.entries(options.engines ?? { usual: {}, slow: slower }).map(([value, own]) => [
      value,
      recordingEngine({ ...shared, ...own, name: value, acts: async () => killAt(events, options, stop) }),
    ]),
  )
  const study = studyOf([...engines.keys()], options, (value) => engines.get(value) ?? recordingEngine())
  const report = await measureStudy({
    host,
    study,
    inputs: readInputs({ study: 'strategies', seed: 'seed 1', ...options.given }, vocabulary),
    given: options.given ?? {},
    recorded: { seed: 'seed 1' },
    fixturesDir,
    probesDir: fixturesDir,
    mayInstall: async () => false,
    archiveStore: { get: async () => Promise.reject(new Error('nothing is made here')) },
    earlier: options.earlier === undefined ? undefined : earlierOf(options.earlier),
    judged: options.judged ?? false,
    subject: (folder) => subjectIn(folder.path, options),
    usualEngines: async () => ['podman'],
    startEngines: async () => ({
      engines: [recordingEngine({ ...shared, ...options.podman, name: 'podman' })],
      skipped: options.skipped ?? [],
      warnings: [],
    }),
    save: async (soFar) => void saved.push(soFar),
  }).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error
  })
  for (const each of [...saved, ...(report === undefined ? [] : [report])]) await expectReadable(each)
  const builds = events.flatMap((event) => /^(\w+: (?:cold|edit|warm)) /.exec(event)?.[1] ?? [])
  const left = [...engines.values()].flatMap(({ stores }) => [...stores.keys()])
  return { report: report ?? undefined, saved, builds, lines: host.lines, left }
}

/** Whoever writes rows computes them as whoever reads them does. */
const expectReadable = async (report: Report): Promise<void> => {
  const limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 500 }
  const found = await readReport(jsonFormat.render(report), limits)
  if (found.kind === 'refused') throw new Error(found.problems.join('\n'))
}

export const slower: RecordingOptions = {
  durationMs: ({ kind, nth }) => ({ cold: 15_000, edit: 4_500, warm: 600 })[kind] + nth,
}

/** As a killed process leaves it: the last report it saved. */
const earlierOf = (report: Report): EarlierStudy => {
  if (report.study === undefined) throw new Error('not the report of a study')
  return { file: 'report.json', report, study: report.study }
}

const studyOf = (
  values: readonly string[],
  { more = [], advise }: FakeOptions,
  engineOf: (value: string) => ReturnType<typeof recordingEngine>,
): Study => ({
  name: 'speeds',
  text: 'How fast is each?',
  axis: 'speed',
  values,
  reference: values[0] ?? more[0]?.value ?? '',
  defaults: { engines: 'usual', fixtures: [], strategies: [], scenarios: ['cold', 'warm'] },
  forContext: true,
  columns: [{ name: 'builtCount', title: 'built', unit: 'count' }],
  cells: ({ engines, context, scenarios, values: wanted }) => [
    ...engines.flatMap((engine) =>
      wanted.flatMap((value) =>
        context === undefined
          ? []
          : timedBuilds(
              { value, group: engine, engine, project: context, scenarios },
              {
                key: `${engine} (${value})`,
                engine: async () => engineOf(value),
                columns: async (builds) => ({ builtCount: builds.length }),
              },
            ),
      ),
    ),
    ...more,
  ],
  advise: advise ?? (() => []),
})

const killAt = (events: readonly string[], { killedBefore }: FakeOptions, stop: AbortController): void => {
  const builds = events.filter((event) => /: (?:cold|edit|warm) /.test(event)).length
  if (killedBefore !== undefined && builds >= killedBefore) stop.abort()
}

/** This machine, except that nobody waits for its disk. */
const hostIn = (folder: string, signal: AbortSignal): Host & { readonly lines: readonly string[] } => {
  const host = testHost({ env: { RUNNER_TEMP: folder }, signal })
  const aborted = { signal: AbortSignal.abort() }
  return {
    ...host,
    exec: (program, args, options) => host.exec(program, args, program === 'sync' ? aborted : options),
  }
}

const subjectIn = async (
  folder: string,
  { content = 'the files', isOfFork = false, dockerfile }: FakeOptions,
): Promise<RunSubject> => {
  const contextDir = join(folder, 'app')
  await mkdir(contextDir)
  await writeFile(join(contextDir, 'go.mod'), 'module app\n')
  await writeFile(join(contextDir, 'main.go'), 'package main\n')
  if (dockerfile !== undefined) await writeFile(join(contextDir, 'Dockerfile'), dockerfile)
  const recipe = recipeOf({ contextDir, dockerfile: join(contextDir, 'Dockerfile') })
  const checkout = { recipe, editFiles: ['main.go'], evidenceStage: undefined }
  return {
    projects: [{ id: 'app' }],
    described: [{ id: 'app', buildArgs: [], head: {} }],
    revisions: ['head'],
    isOfFork,
    workflowsIn: undefined,
    attestations: undefined,
    obstacles: [],
    knownVerdict: undefined,
    onlyChange: undefined,
    notes: [],
    hidden: [],
    contentSha256: async () => content,
    prepare: async () => ({
      checkouts: new Map([['app', new Map([['head', checkout] as const])]]),
      images: new Map(),
      imagesMoved: undefined,
    }),
  }
}
