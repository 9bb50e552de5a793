/**
 * The nouns of this project, types only. Times are milliseconds of wall clock unless a name says
 * otherwise; ratios are head / base, so 0.2 is "20 % slower".
 */

import type { Phase, Revision, TimelinePart, Unknown } from './model/common.ts'
import type { BuildDisturbance, Causes, Differences, Explanation } from './model/explained.ts'

export type * from './model/common.ts'
export type * from './model/explained.ts'
export type * from './model/leg-plan.ts'

/** What a scenario does to the project before the build that it times. */
export type Edit = 'none' | 'source' | 'go-mod'

/** A scenario: the cache state a build starts from, and what was edited since. */
export type Scenario = {
  readonly name: string
  /** What a build starts from, as a clause, for the README. */
  readonly title: string
  /** `empty`: a fresh cache space; `primed`: the space that the last cold build left behind. */
  readonly startsFrom: 'empty' | 'primed'
  readonly edit: Edit
  /** Whether `scenarios: auto` includes it: when base and head are compared, and when one revision is measured alone. */
  readonly byDefault: { readonly compared: boolean; readonly alone: boolean }
  /** Its place in `gate: auto`; the highest number is dropped first when time is short. undefined: not gated by default. */
  readonly gatePriority: number | undefined
}

/** From where on a difference matters to the reader of one benchmark. */
export type Limits = {
  /** Slowdown above which a benchmark fails, as a ratio − 1: 0.1 is 10%. */
  readonly failThreshold: number
  /** Slowdown above which it is mentioned; also the gain above which it is called an improvement. */
  readonly warnThreshold: number
  /** Absolute floor: a 0.3 s build cannot be judged in percent. */
  readonly minDeltaMs: number
}

/** One benchmark: engine × project × scenario. */
export type Benchmark = {
  /** `ENGINE/PROJECT/SCENARIO`. */
  readonly id: string
  readonly engine: string
  readonly project: string
  readonly scenario: string
  /** How a fixture's Dockerfile uses caches: the name of a file in the fixture's `strategies` folder. */
  readonly strategy?: string
  readonly goVersion?: string
  /** Whether its comparison can decide the verdict of the run. */
  readonly gated: boolean
  readonly limits: Limits
}

/** What the engine's store held just before a build, against what the scenario asks for. */
export type StateEvidence = {
  readonly kind: 'empty' | 'primed'
  readonly holds: boolean
  /** Says what was found instead; present when `holds` is false. */
  readonly reason?: string
  /** How many records, layers, images and cache mounts the store held of this cache space. */
  readonly records?: number
  /** What an empty build used of a shared store, because it saves no work, by description: at most 20. */
  readonly shared?: readonly string[]
  /** What the cache mounts of a primed build contained. */
  readonly mounts?: MountContents
  /** By how much they had grown since the prime was made; absent when they had not, or where `unknown.mountsGrewBy` says why. */
  readonly mountsGrewBy?: MountContents
  readonly unknown?: Unknown
}

export type MountContents = { readonly files?: number; readonly bytes?: number }

/** One instruction of the Dockerfile: `hit` when the engine took it from its cache. */
export type StepOutcome = { readonly name: string; readonly hit: boolean }

/**
 * Where the chain of cached steps of a build ended. `unused`: it was built without; `whole`: every step came from the cache;
 * `broken`: this is the first step that did not.
 */
export type LayerCache =
  | { readonly kind: 'unused' | 'whole' }
  | {
      readonly kind: 'broken'
      readonly step: string
      /** The edited file that the step takes, relative to the context. */
      readonly file?: string
      readonly unknown?: Unknown
    }

/** What a build did, told by its own output and by Go's action graph. */
export type OutcomeEvidence = {
  readonly steps: readonly StepOutcome[]
  /** Since version 2.3, as all fields that are not about packages. */
  readonly layerCache?: LayerCache
  /**
   * Packages in the dependency graph of the binary, the standard library's included; of a user's Dockerfile, those that the
   * explain build of this revision compiled.
   */
  readonly packagesNeeded?: number
  /** Those for which a compiler ran in this very build. */
  readonly packagesCompiled?: number
  /** Import paths of the compiled packages when there are few of them (at most 20). */
  readonly compiled?: readonly string[]
  /** Modules that its go.mod has Go download, without those of a vendor folder. */
  readonly modulesNeeded?: number
  /** Those that it downloaded, as go commands printed it. */
  readonly modulesDownloaded?: number
  /** Files of the context that the ignore file leaves in it. */
  readonly contextFiles?: number
  /** Their sizes, added up. */
  readonly contextBytes?: number
  /** What the client sent of the context, which may be less, or with names and rights more. */
  readonly contextSentBytes?: number
  /** The layers of the image, as uncompressed archives. */
  readonly imageBytes?: number
  /** The same, each compressed by gzip at its default level. */
  readonly compressedImageBytes?: number
  readonly unknown?: Unknown
}

export type Evidence = {
  readonly state: StateEvidence
  readonly outcome: OutcomeEvidence
  /** SHA-256 of the binary that was built, in hex. */
  readonly binarySha256?: string
}

/** Why a build gave no time. */
export type Failure = {
  readonly kind: 'failed' | 'timed-out' | 'engine-died'
  /** Of a failed build: the words of what failed, then the exit status. Otherwise one sentence: what happened and where. */
  readonly message: string
  /** The end of what the engine printed, at most 4 KiB; if that leaves out the failed step's output, its end comes first. */
  readonly logTail: string
}

/**
 * Why a build is in no sample: it was a warm-up; others start from it (`prime`); its cache state did not hold; the
 * prime it needed did not build; the other build of its pair gave no valid time.
 */
export type Excluded = 'warm-up' | 'prime' | 'state-lost' | 'prime-failed' | 'pair-incomplete'

/** One build that took place, with its time and evidence, or with its failure. */
export type Measurement = {
  /** Id of the benchmark. */
  readonly benchmark: string
  readonly revision: Revision
  /** 1 for the first pair of its benchmark; 0 for a warm-up. */
  readonly round: number
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** From the start of the client process to its exit. */
  readonly durationMs: number
  /** A phase that cannot be separated, or does not apply, is absent. */
  readonly phases?: Readonly<Partial<Record<Phase, number>>>
  /** What the phases were computed from, in order of time; parts of parallel stages overlap. Since version 2.2. */
  readonly timeline?: readonly TimelinePart[]
  readonly evidence?: Evidence
  /** Names carry their unit, as in `contextBytes`. */
  readonly counters: Readonly<Record<string, number>>
  /** What disturbed it; absent when nothing did, as far as it is known. Since version 2.3. */
  readonly disturbances?: readonly BuildDisturbance[]
  readonly failure?: Failure
  /** Why this build is in no sample. */
  readonly excluded?: Excluded
  readonly unknown?: Unknown
}

/**
 * How the time of a phase is known. `measured`: something reports its start and its end; `derived`: it is what is left
 * between other phases, or a whole step; `not-separable`: it is part of another phase; `not-applicable`: it never happens.
 */
export type PhaseSource = 'measured' | 'derived' | 'not-separable' | 'not-applicable'

export type PhaseSources = Readonly<Record<Exclude<Phase, 'unattributed'>, PhaseSource>>

/** The measured values of one benchmark at one revision, and their median. */
export type Sample = {
  readonly samplesMs: readonly number[]
  /** Absent when nothing was measured. */
  readonly medianMs?: number
  /**
   * `interval`: order-statistic interval of the median, from six values on; it holds in 95% where the number of builds did
   * not depend on their times. Else `min-max`.
   */
  readonly range?: 'interval' | 'min-max'
  readonly lowMs?: number
  readonly highMs?: number
  readonly unknown?: Unknown
}

export type VerdictKind =
  | 'regression'
  | 'warning'
  | 'unchanged'
  | 'improvement'
  | 'inconclusive'
  | 'invalid'
  | 'none'

/**
 * Why a verdict is what it is. `none`: up to `nothing-measured`; `unchanged`: up to `below-floor`; `invalid`: up to
 * `leg-missing`; `inconclusive`: up to `disturbed`, which can also stand behind a `warning`.
 */
export type Because =
  | 'one-revision'
  | 'too-few-rounds'
  | 'base-without-dockerfile'
  | 'base-does-not-build'
  | 'base-fails'
  | 'nothing-gated'
  | 'not-judged'
  | 'nothing-measured'
  | 'same-inputs'
  | 'same-work'
  | 'within-threshold'
  | 'below-floor'
  | 'head-does-not-build'
  | 'head-fails'
  | 'state-lost-in-one'
  | 'unsupported'
  | 'not-compared'
  | 'leg-missing'
  | 'not-measured'
  | 'state-lost'
  | 'image-moved'
  | 'not-cold'
  | 'out-of-time'
  | 'out-of-disk'
  | 'engine-broke'
  | 'no-edit'
  | 'too-few-pairs'
  | 'scatter'
  | 'disturbed'
  | 'slower'
  | 'faster'

export type Verdict = {
  readonly kind: VerdictKind
  readonly because: Because
  /** One clause of plain text for people; no program reads it. */
  readonly reason: string
}

/** What became of the attempts of one benchmark at one revision, as counts. */
export type Attempts = {
  readonly all: number
  /** The build command failed, or a base build was killed at `build-timeout`. */
  readonly failed: number
  /** Head builds killed at `build-timeout`. */
  readonly timedOut: number
  /** The engine broke down. */
  readonly engineDied: number
  /** The cache state did not hold, or its prime did not build. */
  readonly stateLost: number
}

export type AttemptsByRevision = Readonly<Record<Revision, Attempts>>

/** Base against head of one benchmark. */
export type Comparison = {
  /** Median paired ratio − 1. */
  readonly slowdown?: number
  /** One-sided exact bounds of it; absent below six pairs. */
  readonly low?: number
  readonly high?: number
  /** Median of the paired differences head − base. */
  readonly slowdownMs?: number
  /** One-sided exact bounds of it; absent below six pairs. */
  readonly lowMs?: number
  readonly highMs?: number
  /** The fail threshold that the scatter of this run carries: the one asked for, or a larger one. */
  readonly threshold?: number
  /** Pairs with two valid members. */
  readonly pairs: number
  /** How many builds were meant for these pairs, and how many of them were lost, by cause. */
  readonly attempts: AttemptsByRevision
  /**
   * Median over the pairs of the share of wanted processor time that the hypervisor gave to others, head less base: 0.05
   * is 5 percentage points more in the head.
   */
  readonly stealShift?: number
  /** The smallest slowdown that this run's own scatter would have let it call a regression. */
  readonly detectable?: number
  /** What explains the change, or why nothing does, as a clause; absent where nothing surely changed. */
  readonly cause?: string
  /** The same in parts: what explains the change, and how much of it. Absent where nothing surely changed. Since version 2.3. */
  readonly causes?: Causes
  readonly verdict: Verdict
  readonly unknown?: Unknown
}

/** A fact that prevents or limits a comparison, found before or during sampling. Texts are clauses for people. */
export type Obstacle =
  | { readonly kind: 'one-revision' }
  | { readonly kind: 'too-few-rounds'; readonly rounds: number }
  /** The reason names the path, and where the head has it; absent in reports before version 2.1. */
  | { readonly kind: 'base-without-dockerfile'; readonly reason?: string }
  | { readonly kind: 'base-does-not-build'; readonly reason: string }
  | { readonly kind: 'same-inputs' }
  | { readonly kind: 'head-does-not-build'; readonly reason: string }
  /** The engine would ignore a part of the Dockerfile, so it was not asked to build. */
  | { readonly kind: 'unsupported'; readonly reason: string }
  /** An image that the builds start from was another one at the end of the run. */
  | { readonly kind: 'image-moved'; readonly reason: string }
  /** A shared store already held what cold builds must download. */
  | { readonly kind: 'not-cold'; readonly reason: string }
  | { readonly kind: 'out-of-time'; readonly reason: string }
  | { readonly kind: 'out-of-disk'; readonly reason: string }
  | { readonly kind: 'engine-broke'; readonly reason: string }
  /** No edit of a Go file reached the image. */
  | { readonly kind: 'no-edit'; readonly reason: string }
  /** Both revisions do so much of the same work in a cold build that no pair was needed. Since version 2.3. */
  | {
      readonly kind: 'same-work'
      /** Packages that either revision compiles. */
      readonly packages: number
      /** Those whose compilations have the same inputs in both. */
      readonly samePackages: number
      /** The time of all that has other inputs, or may have, from the revision in which that takes longer. */
      readonly differingMs: number
      /** The shortest of the cold builds that this was found in. */
      readonly buildMs: number
    }

/**
 * Why a benchmark gets no more pairs: its verdict is clear; it has had its last look; too many pairs were lost; the
 * time budget or the disk ran out; its engine cannot build it; a revision does not build; no edit reaches the image; the
 * same-work screen settled it.
 */
export type Stopped =
  | 'decided'
  | 'last-look'
  | 'given-up'
  | 'out-of-time'
  | 'out-of-disk'
  | 'unsupported'
  | 'does-not-build'
  | 'no-edit'
  | 'same-work'

/** How the pairs of one benchmark were sampled: with its builds, all that its verdict depends on. */
export type Sampling = {
  /** Numbers of valid pairs at which it was judged. */
  readonly looks: readonly number[]
  /** Pairs begun. */
  readonly attempts: number
  /** Pairs with two valid members. */
  readonly pairs: number
  /** Absent while it goes on. */
  readonly stopped?: Stopped
  /** The number of valid pairs at which its verdict was clear, or its last look came. */
  readonly look?: number
  readonly obstacles: readonly Obstacle[]
  /** Why the same-work screen left the verdict to pairs, as a clause; absent: it was not asked, or settled it. Since version 2.3. */
  readonly notScreened?: string
  /** The limits while it was sampled, where the report was judged again with others. */
  readonly limits?: Limits
}

/** How far a benchmark's cache state is proved: by Go's action graph, by steps and store records, not at all. */
export type EvidenceLevel = 'proved' | 'structural' | 'none'

export type BenchmarkReport = {
  readonly id: string
  readonly engine: string
  readonly project: string
  readonly scenario: string
  /** How a fixture's Dockerfile uses caches: the name of a file in the fixture's `strategies` folder. */
  readonly strategy?: string
  readonly goVersion?: string
  readonly evidenceLevel: EvidenceLevel
  readonly gated: boolean
  /** Why it is not gated although the rule wanted it; absent when the rule did not, or when it is. */
  readonly ungated?: 'unsupported'
  readonly limits: Limits
  readonly sampling?: Sampling
  readonly head: Sample
  readonly base?: Sample
  readonly comparison?: Comparison
}

/** What is known about an engine as it ran here. */
export type EngineFacts = {
  readonly name: string
  /** `client`, `server`, `buildkit`, `buildah`, `runtime` … to version text. */
  readonly versions: Readonly<Record<string, string>>
  /** The virtual machine of a desktop product that it runs in, as in `Docker Desktop`; absent: none that is known. */
  readonly vm?: string
  readonly storageDriver?: string
  /** Whether the storage driver diffs layers natively. */
  readonly nativeDiff?: boolean
  readonly imageStore?: string
  readonly rootless?: boolean
  readonly networkDriver?: string
  readonly runtime?: string
  readonly builder?: string
  readonly backingFileSystem?: string
  /** How it shows each phase; `compile` and `link` only where the Dockerfile has Go write them down. Since version 2.2. */
  readonly phases?: PhaseSources
  /** `selected`: it was running or installed; `installed`: this run brought it. */
  readonly origin: 'selected' | 'installed'
  readonly notes: readonly string[]
  readonly unknown?: Unknown
}

/** The machine. What could not be read is absent. */
export type Environment = {
  readonly os?: string
  readonly kernel: string
  readonly architecture: string
  readonly cpuModel?: string
  /** Processors of the machine, as the kernel lists them: a quota does not lower it. */
  readonly cpuCount: number
  /** Processors that the control group of this process may use, as in 1.5; absent with the reason when it sets none. */
  readonly cpuQuota?: number
  /** The frequency governor. */
  readonly cpuGovernor?: string
  /** Processes that ran or wanted to run, an average over the minute before the run. */
  readonly loadAverage1?: number
  /** Percent of the 10 s before the run in which some process waited for a processor. */
  readonly cpuPressure10s?: number
  readonly memoryBytes: number
  readonly freeDiskBytes?: number
  readonly cgroup?: string
  readonly nodeVersion: string
  readonly runnerImage?: string
  readonly unknown?: Unknown
}

/** A file about one extra build, which is in no sample and in no list of builds. Since version 2.3. */
export type ObservedFile = {
  readonly kind: 'trace' | 'io' | 'stacks'
  readonly benchmark: string
  readonly revision: Revision
  /** In the folder of the report; absent when there is none. */
  readonly file?: string
  readonly unknown?: Unknown
}

/** How builds were kept apart from the rest of the machine; absent parts were not asked for. Since version 2.3. */
export type Isolation = {
  readonly pin?: Pinning
  readonly dropCaches?: DroppedCaches
}

/** Which processors builds were pinned to, by number. */
export type Pinning = {
  /** What this process may use. */
  readonly allowed: readonly number[]
  /** What builds used; absent when they were not pinned. */
  readonly processors?: readonly number[]
  readonly engines: readonly PinnedEngine[]
  /** Programs that could not be pinned, at most 5. */
  readonly refused: readonly string[]
  readonly unknown?: Unknown
}

/** How far the builds of an engine were pinned, seen in its warm-up. */
export type PinnedEngine = {
  readonly engine: string
  /** `not-ours`: it ran before this run, which never changes such a daemon; then only the client is pinned. */
  readonly daemon: 'pinned' | 'not-ours' | 'none'
  /** Processes of builds that were looked at. */
  readonly processes: number
  /** Those of them that used other processors too, by program, at most 5. */
  readonly elsewhere: readonly string[]
}

/** How often the page cache was dropped before a cold build. */
export type DroppedCaches = {
  readonly times: number
  readonly failed: number
  /** Why the last one that failed did. */
  readonly reason?: string
}

/** Where the time of the run went. `otherMs` closes the sum to the run's wall time. */
export type Cost = {
  readonly timedMs: number
  /** Primes that are no cold sample. */
  readonly primingMs: number
  readonly warmUpMs: number
  readonly resetMs: number
  readonly settleMs: number
  readonly setupMs: number
  /** Explain builds, which are in no sample. Since version 2.3. */
  readonly explainMs?: number
  readonly otherMs: number
}

/** What the run was asked to judge by, apart from the limits of each benchmark. */
export type Rules = {
  /** Globs over the ids of benchmarks. */
  readonly gate: 'auto' | readonly string[]
  readonly failOn: 'never' | readonly VerdictKind[]
  readonly rounds: 'auto' | number
  /** Numbers of valid pairs at which a benchmark was judged. With one revision, the builds of each benchmark. */
  readonly looks: readonly number[]
  readonly timeBudgetMs: number
  readonly buildTimeoutMs: number
}

/** An image that builds start from or are read with, as an engine had it at the beginning. */
export type UsedImage = {
  readonly engine: string
  /** As the Dockerfile names it. */
  readonly image: string
  /** As the engine reports it, or the digest of the configuration of an image that this program made. */
  readonly id?: string
  readonly unknown?: Unknown
}

/**
 * What proved that an edit is in an image. `nonce`: the text that it wrote is in a file that the build made. `control`: files
 * differ with it that do not differ between two builds without it, because programs cannot be read, as when they are packed.
 */
export type EditProof = 'nonce' | 'control'

/** One project at one revision. What does not apply to a fixture is absent. */
export type ProjectSource = {
  readonly commit?: string
  /** The output of `git describe --tags --always`. */
  readonly describe?: string
  /** How many uncommitted files are in it. */
  readonly uncommittedFiles?: number
  /** Objects in its clone: the same in both, or their contexts would differ by more than the change. */
  readonly gitObjects?: number
  readonly dockerfileSha256?: string
  /** The Go file that source-change edited, relative to the context. */
  readonly editedFile?: string
  /** How it was proved that this edit is in the image; absent in reports before version 2.1. */
  readonly editProof?: EditProof
  readonly unknown?: Unknown
}

/** What was built, and from what. */
export type ProjectReport = {
  readonly id: string
  /**
   * Where it is published, as in `OWNER/NAME`; absent of a shipped project, and where the checkout has no remote called origin
   * and no job says it. Since version 2.3.
   */
  readonly repository?: string
  readonly target?: string
  /** Names only: values can be secret. */
  readonly buildArgs: readonly string[]
  /** Network of RUN steps, when one was asked for. */
  readonly network?: string
  readonly head: ProjectSource
  readonly base?: ProjectSource
  /** Absent with one revision, and where they could not be compared. Since version 2.3. */
  readonly differences?: Differences
  readonly images: readonly UsedImage[]
}

/**
 * A study: the values of one axis, each compared with the reference. Its timed builds are in `benchmarks` and `builds`
 * too. Since version 2.3.
 */
export type StudyReport = {
  readonly name: string
  /** What it finds out, as one sentence. */
  readonly text: string
  /** What varies, as a noun. */
  readonly axis: string
  /** The value that the others are compared with. */
  readonly reference: string
  /** How often every cell was to be measured. */
  readonly rounds: number
  /** Of the machine, in hex: a study is continued only where it began. */
  readonly machine: string
  /** Of the inputs that change times and are not their defaults, by name: digests that only this machine can make. */
  readonly inputs: Readonly<Record<string, string>>
  /** The same of all files that a project is built from, by its name. */
  readonly projects: Readonly<Record<string, string>>
  readonly columns: readonly StudyColumn[]
  readonly rows: readonly StudyRow[]
  /** Sentences; empty while it goes on. */
  readonly advice: readonly string[]
}

/** What rows show beside times. */
export type StudyColumn = {
  /** With the unit, as in `imageBytes`. */
  readonly name: string
  /** Above the column. */
  readonly title: string
  readonly unit: StudyUnit
}

/** `share` is a ratio: 0.05 is 5%. */
export type StudyUnit = 'text' | 'count' | 'bytes' | 'ms' | 'us' | 'share'

/** One cell of a study. */
export type StudyRow = {
  readonly value: string
  readonly engine: string
  /** Id of the project, or what else was measured. */
  readonly project: string
  readonly scenario: string
  /** What it has in common with the cells that it is compared with, apart from the scenario. */
  readonly group: string
  /** Id of the benchmark, where it consists of timed builds. */
  readonly benchmark?: string
  /** In order. */
  readonly attempts: readonly StudyAttempt[]
  /** Why there are no further attempts, with the reason in `unknown`; absent: every round was tried, or is still to come. */
  readonly ended?: StudyEnded
  /** Absent when nothing was timed. A build that was stopped at its time limit is in it with the time it had taken by then. */
  readonly sample?: Sample
  /** How many attempts were stopped at their time limit; absent: none. */
  readonly timedOut?: number
  /**
   * Centre of the ratios to the reference, round by round: 1.2 is 20% slower. Of an even number of rounds their median; of an
   * odd number the mean of two medians, that of the rounds in which the reference came first and that of the others.
   */
  readonly ratio?: number
  /** Exact bounds of the median ratio, by the method of the gate; absent where the row is not ranked. */
  readonly low?: number
  readonly high?: number
  /** In how many rounds both have a time; one that was stopped at its time limit counts for this value, not for the reference. */
  readonly pairs?: number
  /** In how many rounds both were tried, and one of them ended without a time or at its time limit; absent: none. */
  readonly lostPairs?: number
  /** Whether there are bounds, so that it may be called faster or slower. */
  readonly ranked: boolean
  /** Present when a threshold was given: the reference as base, this value as head. */
  readonly verdict?: Verdict
  /** By the names of the columns. */
  readonly columns: Readonly<Record<string, number | string>>
  readonly unknown?: Unknown
}

/**
 * Why a cell of a study gets no further attempts. `untimed`: nothing is timed there; `absent`: there is no such cell, as when
 * a project has no Dockerfile for a strategy; `unavailable`: this machine cannot measure it; `failing`: three attempts in a
 * row gave no time; `no-time`: no attempt can give a time that means anything. The others are those of a run.
 */
export type StudyEnded =
  | 'untimed'
  | 'absent'
  | 'unavailable'
  | 'failing'
  | 'no-time'
  | 'does-not-build'
  | 'unsupported'
  | 'engine-broke'
  | 'image-moved'
  | 'not-cold'
  | 'no-edit'
  | 'out-of-disk'
  | 'out-of-time'

/** How an attempt was lost: it failed, was stopped at its time limit, the engine broke down, or its cache state did not hold. */
export type StudyLoss = 'failed' | 'timed-out' | 'engine-died' | 'state-lost'

/** One try to take a sample. */
export type StudyAttempt = {
  readonly round: number
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** Absent when it gave no time. */
  readonly durationMs?: number
  /** Absent when it gave a time. */
  readonly lost?: StudyLoss
  /** Of one that was stopped at its time limit, the time it had taken by then. */
  readonly stoppedAfterMs?: number
  /** The first line of the error. */
  readonly failure?: string
}

/**
 * The services of several repositories side by side: what each engine takes, against the reference. Every service was measured
 * on a machine of its own, so times of two services are not compared. Since version 2.3.
 */
export type Services = {
  /** The engine that the others are compared with. */
  readonly reference: string
  readonly rows: readonly ServiceRow[]
  /** By engine and scenario; empty: one engine was measured. */
  readonly means: readonly EngineMean[]
  /** Builds a month of each service; absent: not given. */
  readonly runsPerMonth?: number
}

/** One service, scenario and engine, of the head. */
export type ServiceRow = {
  /** Id of the project. */
  readonly service: string
  readonly repository?: string
  readonly scenario: string
  readonly engine: string
  /** Absent when nothing was measured. */
  readonly medianMs?: number
  /** Median of the ratios to the reference, round by round: 1.2 is 20% slower. */
  readonly ratio?: number
  /** Exact bounds of it, by the method of the gate. */
  readonly low?: number
  readonly high?: number
  /** In how many rounds both have a time. */
  readonly rounds?: number
  /** What this engine saves in a month, in minutes; negative where it is slower. */
  readonly savedMinutesPerMonth?: number
  readonly unknown?: Unknown
}

/** One engine over all services. */
export type EngineMean = {
  readonly engine: string
  readonly scenario: string
  /** How many services have a ratio. */
  readonly services: number
  /** Geometric mean of their ratios. */
  readonly ratio?: number
  /** Interval of 95% of it, by a bootstrap over services. */
  readonly low?: number
  readonly high?: number
  /** The sum over services. */
  readonly savedMinutesPerMonth?: number
  readonly unknown?: Unknown
}

/** One place of the schedule that was carried out, in order. */
export type Scheduled = { readonly benchmark: string; readonly revision: Revision; readonly round: number }

/** What one leg of a matrix came to, or one of several projects. */
export type LegVerdict = {
  /** Of the leg; of a project its id. */
  readonly name: string
  readonly verdict: Verdict
  /** Of a project, what holds for all of its benchmarks; absent: it is a leg. Since version 2.3. */
  readonly obstacles?: readonly Obstacle[]
  /** Of a project, the only thing in which its revisions differ, as a clause. Since version 2.3. */
  readonly onlyChange?: string
  /** Ids of its projects in the merged report. Since version 2.3. */
  readonly projects?: readonly string[]
  /** Of its report, as there. Since version 2.3. */
  readonly inputs?: GivenInputs
}

/** A repository on GitHub. */
export type Repository = {
  /** `OWNER/NAME`. */
  readonly name: string
  /** Where people look at it, without a slash at its end. */
  readonly url: string
}

/**
 * The inputs that decide what is measured and are not their defaults, by name. Base, engines and seed are always there, as
 * they were found. Of an input whose value can be secret, or that runs a program, only the names in it: it may be empty.
 */
export type GivenInputs = Readonly<Record<string, string>>

export type Report = {
  readonly schemaVersion: string
  readonly toolVersion: string
  readonly startedAt: string
  readonly complete: boolean
  readonly verdict: Verdict
  /** What holds for all benchmarks. */
  readonly obstacles: readonly Obstacle[]
  /** The only thing in which the revisions differ, as a clause; absent when there are several, or when it is not known. */
  readonly onlyChange?: string
  /** Absent outside of a workflow. Since version 2.3. */
  readonly repository?: Repository
  /** Absent in a report that was made of several: each leg has its own. Since version 2.3. */
  readonly inputs?: GivenInputs
  /** What a reader must know before anything else, one sentence each, as where the report can be forged. Since version 2.3. */
  readonly cautions?: readonly string[]
  /** In a report that was made of several: what each of them came to. Since version 2.1. */
  readonly legs?: readonly LegVerdict[]
  /** The plan whose leg it is, or whose legs it is made of; absent: there was none. Since version 2.3. */
  readonly planId?: string
  /** The number of the leg, from 1; absent: it is not one of a plan. Since version 2.3. */
  readonly leg?: number
  /** In a report that was made of those of several repositories. Since version 2.3. */
  readonly services?: Services
  /** Absent in a report that was converted from version 1. */
  readonly rules?: Rules
  /** Absent in a report that was converted from version 1. */
  readonly projects?: readonly ProjectReport[]
  readonly environment: Environment
  /** What `observe` asked for; absent when that was nothing. Since version 2.3. */
  readonly observed?: readonly ObservedFile[]
  /** Absent when none was asked for. Since version 2.3. */
  readonly isolation?: Isolation
  readonly engines: readonly EngineFacts[]
  readonly schedule: { readonly seed: string; readonly order: readonly Scheduled[] }
  /** Absent in an ordinary run. Since version 2.3. */
  readonly study?: StudyReport
  readonly benchmarks: readonly BenchmarkReport[]
  readonly builds: readonly Measurement[]
  /** One per engine, project and revision for which packages were asked for; absent: none. Since version 2.3. */
  readonly explanations?: readonly Explanation[]
  readonly cost: Cost
  readonly warnings: readonly string[]
}

/** One project as it is measured: a fixture in one strategy and Go version, or the user's own. */
export type PlannedProject = {
  /** The project's part of a benchmark id. */
  readonly id: string
  /** How a fixture's Dockerfile uses caches: the name of a file in the fixture's `strategies` folder. */
  readonly strategy?: string
  readonly goVersion?: string
}
