import type { CodeOf } from '../../engines/engine.ts'
import type { Disposal } from '../../host/disposal.ts'
import type { Host } from '../../host/host.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import type { ArchiveStore } from '../../images/archive-store.ts'
import type { MayInstall } from '../../images/mmdebstrap.ts'
import type { Given } from '../../inputs/given.ts'
import type { GivenInputs } from '../../model.ts'
import type { OpenedEngines, OpenedRun, RunRequest } from '../../run/open.ts'
import type { Book } from './carry-out.ts'
import type { OpenedBench } from './open-bench.ts'
import type { Origin } from './origin.ts'
import type { EarlierStudy } from './resume.ts'
import type { Cell, Scope, Study } from '../study.ts'

/** A study, its inputs, and its ways to the world. */
export type StudyRequest = Pick<RunRequest, 'host' | 'inputs' | 'subject' | 'save'> & {
  readonly study: Study
  readonly given: Given
  /** The same as the report may show them: without values that are secret. */
  readonly recorded: GivenInputs
  /** Where the fixtures are, absolute. */
  readonly fixturesDir: string
  /** Where the probes are, absolute. */
  readonly probesDir: string
  readonly archiveStore: ArchiveStore
  /** Whether something may be installed, by its name. */
  readonly mayInstall: MayInstall
  /** What is continued; undefined: nothing. */
  readonly earlier: EarlierStudy | undefined
  /** Whether each value is judged against the reference. */
  readonly judged: boolean
  /** Names of the usual engines that answer. */
  readonly usualEngines: () => Promise<readonly string[]>
  /** Starts those of its engines that can be used here. */
  startEngines(starting: Starting): ReturnType<RunRequest['startEngines']>
}

/** Engines by name, and what they are started with. */
type Starting = {
  readonly names: readonly string[]
  readonly folder: RunFolder
  readonly resources: Disposal
  readonly host: Host
  readonly codeOf: CodeOf
}

/** A study that knows what it measures and has started nothing yet. */
export type StartedStudy = {
  readonly opened: OpenedRun
  readonly scope: Scope
  readonly cells: readonly Cell[]
  readonly rounds: number
  readonly machine: string
  readonly origin: Origin
  readonly seed: string
}

/** A study that can begin. */
export type ReadyStudy = StartedStudy & {
  readonly engines: OpenedEngines
  readonly bench: OpenedBench
  readonly book: Book
  readonly reference: string
  /** What the reader of the report must know; it grows. */
  readonly warnings: string[]
}
