import type { InputName, InputValues } from './definitions.ts'

/** What the user asked for, checked; `auto` is left where only the machine can tell. */
export type Inputs = Readonly<ReturnType<typeof inputsOf>> & {
  /** Whether anything was given that only makes sense for a project of the user's own. */
  readonly isOwnProject: boolean
  /** Whether shipped projects, their strategies or the Go that builds them were named. */
  readonly fixturesGiven: boolean
  /** The place of these among the inputs of a job that measures several projects; undefined: it measures one. */
  readonly among: Among | undefined
}

/** One project among those of a job. */
export type Among = {
  /** The project's part of benchmark ids. */
  readonly id: string
  /** Ids of the other projects: a glob may be meant for them. */
  readonly others: readonly string[]
  /** Of the job's time budget: what the projects before it took, and among how many the rest is divided. */
  readonly share: { readonly spentMs: number; readonly shares: number }
}

/** How a user's Dockerfile is built, besides what is in the repository. */
export type BuildOptions = Readonly<ReturnType<typeof buildOptionsOf>>

/** What a slowdown must be to count. */
export type Thresholds = Readonly<ReturnType<typeof thresholdsOf>>

/** Gives the value of an input by its name. */
export type ValueOf = <Name extends InputName>(name: Name) => InputValues[Name]

/** The inputs under the names that the program has for them. */
export const inputsOf = (value: ValueOf) => ({
  ...modeOptionsOf(value),
  /** Lines as they were given; of a single project the folder, relative to the repository. */
  context: value('context'),
  build: buildOptionsOf(value),
  /** The target of a bake file, which then says how to build. */
  bakeTarget: value('bake-target'),
  prepare: value('prepare'),
  edit: value('edit'),
  ...fixtureOptionsOf(value),
  /** `NAME` or `NAME@VERSION`. */
  engines: value('engines'),
  /** Base address of Docker's static archives, without a slash at its end. */
  engineMirror: value('engine-mirror'),
  install: value('install'),
  scenarios: value('scenarios'),
  base: value('base'),
  ...creepOptionsOf(value),
  gate: value('gate'),
  rounds: value('rounds'),
  ...timesOf(value),
  thresholds: thresholdsOf(value),
  failOn: value('fail-on'),
  outputDir: value('output-dir'),
  /** Further forms of the report. */
  formats: value('format') ?? [],
  cacheDir: value('cache-dir'),
  summary: value('summary'),
  comment: value('comment'),
  /** undefined: made from what is known about the job; so is the name of the artifact, with the key in it. */
  commentKey: value('comment-key'),
  artifactName: value('artifact-name'),
  /** 0: as long as the repository's setting says. */
  retentionDays: value('retention-days'),
  ...methodOf(value),
  cleanup: value('cleanup'),
  yes: value('yes'),
  /** Whether progress is not shown. */
  quiet: value('quiet'),
})

const creepOptionsOf = (value: ValueOf) => ({
  /** A git ref, `latest-release` or `none`. */
  since: value('since'),
  creepThreshold: value('creep-threshold'),
})

/** What measuring may take when nobody says how long, the warm-up included: 10 minutes. */
export const usualBudgetMs = 10 * 60_000

const timesOf = (value: ValueOf) => {
  const budget = value('time-budget')
  return {
    timeBudgetMs: budget === 'auto' ? usualBudgetMs : budget,
    /** Whether `time-budget` says how long, and does not leave it to the program. */
    timeBudgetGiven: budget !== 'auto',
    buildTimeoutMs: value('build-timeout'),
  }
}

const modeOptionsOf = (value: ValueOf) => ({
  mode: value('mode'),
  /** `none`, `list`, or the name of a study. */
  study: value('study'),
  studyValues: value('values'),
  /** The report of a study that is continued, as it was written. */
  resume: value('resume'),
  /** Names of what `advise` tries. */
  rewrites: value('rewrites'),
  /** Whether `doctor` prints JSON. */
  json: value('json'),
  /** Files and folders, as they were written; empty: one report is named in another way. */
  reports: value('reports'),
  /** As it was written. */
  planFile: value('plan-file'),
  legs: value('legs'),
  emit: value('emit'),
  leg: value('leg'),
  /** Builds a month of each service; undefined: not given. */
  runsPerMonth: value('runs-per-month'),
  /** The only workflow whose runs are reported; undefined: any. */
  workflowPath: value('workflow-path'),
})

/** The shipped projects, and the base image of any project. */
const fixtureOptionsOf = (value: ValueOf) => ({
  fixtures: value('fixture'),
  strategies: value('strategy'),
  /** As in `1.26.8`. */
  goVersions: value('go-versions'),
  baseImage: value('base-image').text,
  /** Whether `base-image` was given, and is not just the default. */
  baseImageGiven: value('base-image').isGiven,
})

/** How builds are ordered, and what is done around them. */
const methodOf = (value: ValueOf) => ({
  explain: value('explain'),
  screen: value('screen'),
  seed: value('seed'),
  isolation: value('isolation'),
  observe: value('observe'),
  /** The caches of the user's own builds. */
  cacheFrom: value('cache-from'),
  cacheTo: value('cache-to'),
  /** Of the scenario remote-cache: what builds push, and the line to the registry. */
  cacheMode: value('cache-mode'),
  cacheLink: value('cache-link'),
  /** Whether builds write about their image what those of a workflow do. */
  attestations: value('attestations'),
  /** Storage drivers; `auto`: what each engine uses. */
  storage: value('storage'),
})

const buildOptionsOf = (value: ValueOf) => ({
  /** Relative to the repository. */
  file: value('file'),
  target: value('target'),
  buildArgs: value('build-args'),
  buildContexts: value('build-contexts'),
  secrets: value('secrets'),
  secretFiles: value('secret-files'),
  ssh: value('ssh'),
  network: value('network'),
  /** None: that of the machine. */
  platforms: value('platform'),
})

const thresholdsOf = (value: ValueOf) => ({
  fail: value('fail-threshold'),
  warn: value('warn-threshold'),
  minDeltaMs: value('min-delta'),
})
