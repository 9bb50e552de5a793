import type { RunningEngine } from '../../engines/engine.ts'
import type { StorageDriver } from '../../engines/variant.ts'
import type { FixtureProject } from '../../projects/fixtures/prepare.ts'
import type { Bench } from '../bench.ts'

/** A driver of an engine, in which a probe runs. */
export type ProbeParts = {
  readonly engine: string
  readonly driver: StorageDriver
  /** A shipped project, for its base image and its sources. */
  readonly project: FixtureProject
  readonly engineOf: (bench: Bench) => Promise<RunningEngine>
}
