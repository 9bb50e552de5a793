/** The nouns of this project, types only. Times are milliseconds of wall clock unless a name says otherwise; 0.2 is "20% slower". */

import type { Advice } from './model/advice.ts'
import type { Measurement, Sample } from './model/build.ts'
import type { Revision } from './model/common.ts'
import type { Creep } from './model/creep.ts'
import type { Explanation } from './model/explained.ts'
import type { EngineFacts, Environment, Isolation, ObservedFile } from './model/machine.ts'
import type { Limits } from './model/plan.ts'
import type { ProjectReport } from './model/project.ts'
import type { Services } from './model/services.ts'
import type { StudyReport } from './model/study.ts'
import type { Acceptance, Comparison, Obstacle, Sampling, Verdict, VerdictKind } from './model/verdict.ts'

export type * from './model/advice.ts'
export type * from './model/build.ts'
export type * from './model/cache.ts'
export type * from './model/common.ts'
export type * from './model/creep.ts'
export type * from './model/differences.ts'
export type * from './model/explained.ts'
export type * from './model/leg-plan.ts'
export type * from './model/machine.ts'
export type * from './model/plan.ts'
export type * from './model/project.ts'
export type * from './model/services.ts'
export type * from './model/study.ts'
export type * from './model/verdict.ts'

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

/** What a run cost, and what settled its verdicts, first the gated ones. Since version 2.3. */
export type Spent = {
  /** The sum of the report's `cost`. */
  readonly totalMs: number
  /** One for each way in which benchmarks were settled; empty: nothing was judged. */
  readonly decisions: readonly Decision[]
}

/**
 * What settled verdicts. `pairs`: the bounds of pairs; `floor`: bounds of pairs below `min-delta`; `screen`: the same-work
 * screen; `inputs`: no input of the build changed; `budget`, `disk` and `engine`: what ran out or broke down before the
 * pairs were clear; `obstacle`: another one, which the verdict names.
 */
export type DecidedBy =
  | 'pairs'
  | 'floor'
  | 'screen'
  | 'inputs'
  | 'budget'
  | 'disk'
  | 'engine'
  | 'failing-builds'
  | 'lost-states'
  | 'obstacle'

export type Decision = {
  readonly by: DecidedBy
  /** Valid pairs until then. */
  readonly pairs?: number
  /** Which look it was, from 1; absent: it was not decided at one. */
  readonly look?: number
  /** How many looks there could have been. */
  readonly looks?: number
  /** Ids; empty where nothing was built. */
  readonly benchmarks: readonly string[]
}

/** What the run was asked to judge by, apart from the limits of each benchmark. */
export type Rules = {
  /** Globs over the ids of benchmarks. */
  readonly gate: 'auto' | readonly string[]
  readonly failOn: 'never' | readonly VerdictKind[]
  /** Looks, where there are several. */
  readonly rounds: 'auto' | number | readonly number[]
  /** Numbers of valid pairs at which a benchmark was judged. With one revision, the builds of each benchmark. */
  readonly looks: readonly number[]
  readonly timeBudgetMs: number
  readonly buildTimeoutMs: number
}

/** One place of the schedule that was carried out, in order. */
type Scheduled = { readonly benchmark: string; readonly revision: Revision; readonly round: number }

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
  /** Only in a file: it follows from the rest of the report. */
  readonly spent?: Spent
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
  /** Who accepted its regressions, if anybody did and there are any. Since version 2.3. */
  readonly accepted?: Acceptance
  /** Absent where `since` is `none`. Since version 2.3. */
  readonly creep?: Creep
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
  /** Absent where none was asked for. Since version 2.3. */
  readonly advice?: readonly Advice[]
  readonly benchmarks: readonly BenchmarkReport[]
  readonly builds: readonly Measurement[]
  /** One per engine, project and revision for which packages were asked for; absent: none. Since version 2.3. */
  readonly explanations?: readonly Explanation[]
  readonly cost: Cost
  readonly warnings: readonly string[]
}
