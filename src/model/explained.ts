/** What explains the time of a build, and a change of it: disturbances, explanations and causes. Types only. */

import type { Phase, Revision, Unknown } from './common.ts'
import type { Change } from './differences.ts'

/**
 * What can disturb a build from outside: a hypervisor that withholds processor time; others that use the processors, the
 * disks or the memory; a quota of processor time.
 */
export type DisturbanceKind = 'steal' | 'cpu' | 'disk' | 'memory' | 'quota'

/** One disturbance of one build. Shares are ratios: 0.05 is 5%. */
export type BuildDisturbance =
  /** `share`: of the wanted processor time, what was withheld. */
  | { readonly kind: 'steal'; readonly share: number }
  /** `share`: of the processors, what others used; `waited`: in which share of its time some program waited for one. */
  | { readonly kind: 'cpu'; readonly share: number; readonly waited: number }
  /** `share`: of its time, in which some program waited for a disk; `othersBytes`: the least that others read and wrote. */
  | { readonly kind: 'disk'; readonly share: number; readonly othersBytes: number }
  /** `share`: of its time, in which some program waited for memory; `held`: the share of memory that others held. */
  | { readonly kind: 'memory'; readonly share: number; readonly held: number }
  /** `share`: of the periods of a quota, those in which it was used up; `throttledMs`: summed over processors. */
  | { readonly kind: 'quota'; readonly share: number; readonly throttledMs: number }

/** What explains a change. Times are head − base, so they are negative where the head is faster. */
export type Causes = {
  /** Median of the paired differences: all that is to be explained. */
  readonly changeMs: number
  /** Phases that surely changed in the same direction, the largest first: medians of the paired differences. */
  readonly phases: readonly PhaseShare[]
  /** Another Go first, then the largest. Together at most `changeMs`. */
  readonly named: readonly Cause[]
  /** The rest of `changeMs`. */
  readonly unexplainedMs: number
  /** `named`: why there is no cause. */
  readonly unknown?: Unknown
}

export type PhaseShare = { readonly phase: Phase; readonly changeMs: number }

/**
 * `go`: another version of Go, which is named first; `image`: another base image; `argument`: a build argument with another
 * value; `module`, `package`: code that Go compiles or downloads; `instruction`: one of the Dockerfile that was changed; `cache`: a
 * step that only one revision took from the cache; `step`: the same step, which took longer or less time; `context`: a path
 * whose files are part of the context; `file`: the only file that differs.
 */
export type CauseKind =
  | 'go'
  | 'image'
  | 'argument'
  | 'module'
  | 'package'
  | 'instruction'
  | 'cache'
  | 'step'
  | 'context'
  | 'file'

/** One thing that explains a part of a change. */
export type Cause = {
  readonly kind: CauseKind
  /** The module, package, step or path. */
  readonly name: string
  readonly change: Change
  /** Its part of the change. */
  readonly changeMs: number
  /** How it comes to that, as a clause for people. */
  readonly why?: string
  /** Packages that import it directly, those of the project first. */
  readonly importedBy?: readonly string[]
  /** Where the head, or the base where it is gone, has it: the file relative to the repository. */
  readonly place?: { readonly file: string; readonly line?: number }
}

/**
 * What one cold build of a revision shows about the packages it compiled. A fixture's own builds write Go's action graph
 * down, so one of its timed cold builds is read; for any other Dockerfile it is the explain build: an untimed build of an
 * instrumented copy, in a cache space of its own.
 */
export type Explanation = {
  readonly engine: string
  /** Id of the project. */
  readonly project: string
  readonly revision: Revision
  /** `explain-build`: its time is in `Cost.explainMs`; `timed-build`: it is one of the builds of the report, and cost nothing more. */
  readonly from: 'explain-build' | 'timed-build'
  /** Wall time of that build in ms; 0 when none was made. */
  readonly durationMs: number
  /**
   * Packages for which a compiler ran, the slowest first (by `shareMs`), the standard library's included. Absent when the
   * build was not made, failed or wrote no graph down: `unknown.packages` says which.
   */
  readonly packages?: readonly ExplainedPackage[]
  /**
   * Modules of the compiled packages, in alphabetical order; the main module has no version and is not among them. Absent
   * together with `packages`, and when not all files of modules were read: `unknown.modules` says why.
   */
  readonly modules?: readonly ExplainedModule[]
  /** Time in which some link ran and no compiler did, in ms; absent together with `packages`. */
  readonly linkMs?: number
  readonly unknown?: Unknown
}

/** One compiled package. */
export type ExplainedPackage = {
  /** Import path. */
  readonly path: string
  /** Path of its module, without version; absent for the standard library, and where no module is known. */
  readonly module?: string
  /** Wall time of its compile actions in ms, in a build that compiles several packages at once: for ranking, not for sums. */
  readonly compileMs: number
  /**
   * Its exclusive part of the time in which anything was compiled, in ms: each instant is divided equally among the
   * packages being compiled, so the parts of all packages add up to that time.
   */
  readonly shareMs: number
  /** Packages that import it directly: those of the main module first, then in alphabetical order, at most 5. */
  readonly importedBy: readonly string[]
}

export type ExplainedModule = {
  readonly path: string
  /** As go.mod or vendor/modules.txt has it, as in `v1.2.3`; of a replacement by a folder, that folder's path. */
  readonly version: string
}
