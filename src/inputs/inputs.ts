import type { FailOn } from '../analysis/exit-status.ts'
import type { Strategy } from '../model.ts'
import type { PerBenchmark } from './readers.ts'

/** The names that inputs may use; lists outside this file say which there are. */
export type Vocabulary = {
  readonly engines: readonly string[]
  /** Those of them that are there in versions of one's choice. */
  readonly versioned: readonly string[]
  readonly scenarios: readonly string[]
  readonly fixtures: readonly string[]
  readonly strategies: readonly Strategy[]
}

/** How a user's Dockerfile is built, besides what is in the repository. */
export type BuildOptions = {
  /** Relative to the repository. */
  readonly file: string | undefined
  readonly target: string | undefined
  readonly buildArgs: Readonly<Record<string, string>>
  readonly buildContexts: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly secretFiles: Readonly<Record<string, string>>
  readonly ssh: readonly string[]
  readonly network: string | undefined
  readonly platform: string | undefined
}

/** What a slowdown must be to count. */
export type Thresholds = {
  readonly fail: PerBenchmark
  readonly warn: PerBenchmark
  readonly minDeltaMs: PerBenchmark
}

/** What the user asked for, checked; `auto` is left where only the machine can tell. */
export type Inputs = {
  readonly mode: 'run' | 'doctor'
  /** Whether `doctor` prints JSON. */
  readonly json: boolean
  /** Relative to the repository. */
  readonly context: string
  readonly build: BuildOptions
  readonly prepare: string | undefined
  readonly edit: string
  readonly fixtures: readonly string[]
  readonly strategies: readonly Strategy[]
  readonly baseImage: string
  /** Whether `base-image` was asked for, and is not just the default. */
  readonly baseImageGiven: boolean
  /** `NAME` or `NAME@VERSION`. */
  readonly engines: 'auto' | 'all' | readonly string[]
  /** Base address of Docker's static archives, without a slash at its end. */
  readonly engineMirror: string
  readonly install: 'auto' | 'never' | 'always'
  readonly scenarios: 'auto' | readonly string[]
  readonly base: string
  readonly gate: 'auto' | readonly string[]
  readonly rounds: 'auto' | number
  readonly timeBudgetMs: number
  readonly buildTimeoutMs: number
  readonly thresholds: Thresholds
  readonly failOn: FailOn
  readonly outputDir: string
  /** Absent: the runner's tool cache or the user's cache folder. */
  readonly cacheDir?: string
  readonly summary: boolean
  readonly comment: 'on-change' | 'always' | 'never'
  /** Absent: made from what is known about the job. */
  readonly commentKey?: string
  /** Absent: `go-container-bench-KEY`. */
  readonly artifactName?: string
  /** 0: as long as the repository's setting says. */
  readonly retentionDays: number
  readonly seed: string
  readonly cleanup: boolean
  readonly yes: boolean
}
