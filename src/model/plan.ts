/** What is planned: scenarios, benchmarks and their limits. Types only. */

/** What a scenario does to the project before the build that it times. */
type Edit = 'none' | 'source' | 'go-mod'

/** A scenario: the cache state a build starts from, and what was edited since. */
export type Scenario = {
  readonly name: string
  /** What a build starts from, as a clause, for the README. */
  readonly title: string
  /**
   * `empty`: a fresh cache space; `primed`: the space that the last cold build left behind; `remote-cache`: a fresh space, and a
   * registry with what a cold build pushed.
   */
  readonly startsFrom: 'empty' | 'primed' | 'remote-cache'
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
  /** What raises both thresholds; absent: nothing that `calibrate` measured counts here. Since version 2.3. */
  readonly noiseFloor?: NoiseFloor
}

/** How different two builds of one and the same commit looked, as `calibrate` measured it on this machine. */
export type NoiseFloor = {
  /** As a slowdown: 0.03 is 3%. */
  readonly slowdown: number
  /** The pairs that it comes from. */
  readonly pairs: number
  /** When its run began, ISO 8601, UTC. */
  readonly measuredAt: string
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

/** One project as it is measured: a fixture in one strategy and Go version, or the user's own, or that with a rewrite as its head. */
export type PlannedProject = {
  /** The project's part of a benchmark id. */
  readonly id: string
  /** How a fixture's Dockerfile uses caches: the name of a file in the fixture's `strategies` folder. */
  readonly strategy?: string
  readonly goVersion?: string
  /** Names of the only scenarios it is measured in; absent: all of the plan. */
  readonly scenarios?: readonly string[]
}
