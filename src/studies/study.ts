import type { Fixture } from '../projects/fixtures/fixture.ts'
import type { FixtureBase } from '../projects/fixtures/prepare.ts'
import type { Measurement, PlannedProject, Scenario, Seen, StudyColumn, StudyRow } from '../model.ts'
import type { Bench } from './bench.ts'

/**
 * A study: the values of one axis, measured in turn and compared with one of them.
 *
 * A new one is one file in this folder that exports a `Study`, and its line in `index.ts`. The file says what to measure
 * and how to read the result. Everything else is done for it: choosing and starting engines, laying out projects, the
 * loop, ratios and intervals, the budget, the report, and going on after a kill.
 */
export type Study = {
  /** The word it is asked for by. */
  readonly name: string
  /** What it finds out, as one sentence. */
  readonly text: string
  /** What varies, as a noun. With `engineAxis`, the engines of the run are the values. */
  readonly axis: string
  /** Every value, in the order of the rows. */
  readonly values: readonly string[]
  /** The value that the others are compared with. When it is not measured, the first measured one takes its place. */
  readonly reference: string
  /** What is measured unless the inputs name something else, where it is not as in `usualDefaults`. */
  readonly defaults?: Partial<StudyDefaults>
  /**
   * Whether it can be about a project of the user's own; absent: it cannot. A list: with these values, which only make
   * sense there, and without the others.
   */
  readonly forContext?: true | readonly string[]
  /**
   * Inputs that it cannot honour, by name, with the reason as a clause: each of them is refused. What it is about is
   * decided by `isOwnProject`.
   */
  cannotHonour?(isOwnProject: boolean): Readonly<Record<string, string>>
  /** The scenarios among which the input `scenarios` may choose; absent: all. */
  readonly onlyScenarios?: readonly string[]
  /** What rows show beside times, in the order of the columns. */
  readonly columns: readonly StudyColumn[]
  /** Everything that is measured, in the order of the rows. Nothing is started yet, so this costs nothing. */
  cells(scope: Scope): readonly Cell[]
  /**
   * Two or three sentences of advice. The rules look at the numbers of the rows and at nothing else; each has a unit test
   * with the numbers that trigger it and one with numbers just short of it. Only rows from `comparedIn` may be called faster
   * or slower than the reference, and only `against` compares two others.
   */
  advise(rows: readonly StudyRow[], reference: string): readonly string[]
}

/** The axis of studies whose values are engines. */
export const engineAxis = 'engine'

/** What a study measures when the inputs `engines`, `fixture`, `strategy` and `scenarios` are not given. */
type StudyDefaults = {
  /** `usual`: the usual ones that answer. Of `all` or a list, those that cannot be used here become rows with the reason. */
  readonly engines: 'usual' | 'all' | readonly string[]
  readonly fixtures: readonly string[]
  /** Fixtures without a strategy leave it out. */
  readonly strategies: readonly string[]
  readonly scenarios: readonly string[]
}

export const usualDefaults: StudyDefaults = {
  engines: 'usual',
  fixtures: ['tiny'],
  strategies: ['cache-mounts'],
  scenarios: ['cold', 'source-change'],
}

/** What a study is about this time: its defaults, or what the inputs name instead. */
export type Scope = {
  /** Those of the study's values that are measured, in its order. */
  readonly values: readonly string[]
  /** Names of engines, also of those that turn out not to be usable. */
  readonly engines: readonly string[]
  /** Shipped projects; empty when the study is about the user's own. */
  readonly fixtures: readonly Fixture[]
  /** The user's own project; undefined: shipped ones are built. */
  readonly context: PlannedProject | undefined
  readonly strategies: readonly string[]
  /** In their usual order: those that start from nothing come first. */
  readonly scenarios: readonly Scenario[]
  /** What shipped projects are built on, from `base-image` or `go-versions`: one unless several releases are given. */
  readonly bases: readonly FixtureBase[]
  /** Whether either of the two was given. */
  readonly basesGiven: boolean
}

/**
 * One cell of a study: value × engine × project × scenario. Most are timed builds, see `timedBuild` in `timed-build.ts`;
 * a cell can also be something else that takes time, or a probe that gives columns only.
 */
export type Cell = {
  readonly value: string
  /** The engine of the run on which it is measured. */
  readonly engine: string
  /** Id of the project, or what else is measured. */
  readonly project: string
  /** A scenario, or a word for what is done. */
  readonly scenario: string
  /**
   * What a cell and those of the other values have in common apart from the scenario, as in `podman tiny`. In a round, all
   * cells of one value and one group come directly after each other, in the order of `cells`: cold has to come first, so
   * that the others start from the prime it leaves. A cell is compared with the cell of the reference that has the same
   * group and scenario.
   */
  readonly group: string
  /**
   * Ids of the benchmarks that its builds belong to: one for timed builds, several where builds that run at once make one
   * sample, none where it does not consist of builds.
   */
  readonly benchmarks: readonly string[]
  /** About how long one sample takes, in ms, on two processors; undefined: nobody knows. */
  readonly roughMs: number | undefined
  /** About how long the cold build takes that its samples start from, in ms, where no cell of its value makes one. */
  readonly roughPrimeMs?: number
  /** Whether it only says why it is empty, which takes no time. */
  readonly isAbsent?: true
  /** It is not timed and only has columns: it is done once, and not in each round. */
  readonly isOnce?: true
  /**
   * Makes it ready. Called once, directly before its first sample; what it opens stays open until the study ends (give
   * it to `bench.resources`), so anything that would disturb other cells belongs into `take`. An error says why this
   * machine cannot do it: its message is the reason in the row. Throw `Unmeasurable` where that is not the machine's doing.
   */
  open(bench: Bench): Promise<OpenCell>
}

/** A cell that is ready. */
export type OpenCell = {
  /** Takes one sample; rounds count from 1. Undefined: the cell is not timed and only has columns. */
  readonly take: ((round: number) => Promise<Taken>) | undefined
  /**
   * What it shows beside times, by the names of the study's columns. Called after the last sample, and once in each
   * process that works on the cell. `builds` are all builds of the cell, and `seen` is what its samples showed in order, those
   * of an earlier process included.
   */
  columns(builds: readonly Measurement[], seen: readonly Seen[]): Promise<ColumnValues>
}

/** What became of one sample. */
export type Taken =
  | {
      readonly kind: 'time'
      readonly durationMs: number
      readonly builds: readonly Measurement[]
      /** What columns need of it that its builds do not have; kept in the report for a process that goes on. */
      readonly seen?: Seen
    }
  /** `message`: the first line of the error. The next round tries again. */
  | {
      readonly kind: 'failed' | 'engine-died' | 'state-lost'
      readonly message: string
      readonly builds: readonly Measurement[]
    }
  /** It was stopped at its time limit after `durationMs`, and would have taken longer. */
  | {
      readonly kind: 'timed-out'
      readonly message: string
      readonly durationMs: number
      readonly builds: readonly Measurement[]
    }
  /** No further round would give a time, as a clause. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** By the names of the study's columns; those that are absent are shown as `~`. */
export type ColumnValues = Readonly<Record<string, ColumnValue>>

/** A number in the unit of its column, a text, or why there is none. */
export type ColumnValue = number | string | { readonly unknown: string }
