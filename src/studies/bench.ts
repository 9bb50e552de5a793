import type { RunningEngine } from '../engines/engine.ts'
import type { PlatformImage } from '../engines/foreign-images.ts'
import type { Disposal } from '../host/disposal.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import type { ArchiveStore } from '../images/archive-store.ts'
import type { MayInstall } from '../images/mmdebstrap.ts'
import type { MeasureContext } from '../measure/context.ts'
import type { Primes } from '../measure/state/prime.ts'
import type { Measurement } from '../model.ts'
import type { ProjectCheckout } from '../projects/subject.ts'
import type { StudyProject } from './project.ts'

/** All that cells are measured with. */
export type Bench = {
  readonly host: Host
  /** The folder of the run: everything that is created goes below it. */
  readonly folder: RunFolder
  /** Where the sources of the probes are, absolute; see `compileProbe`. */
  readonly probes: string
  /** Closed when the study ends, the newest first. */
  readonly resources: Disposal
  /** How often every cell is measured. */
  readonly rounds: number
  readonly seed: string
  /** Where image archives are kept from one run to the next. */
  readonly archiveStore: ArchiveStore
  /** The input `cache-dir`, for anything else that is kept. */
  readonly cacheDir: string
  /** Whether something may be installed, by its name. Whoever installs it says so first. */
  readonly mayInstall: MayInstall
  /** What timed builds are made with; it knows the engines and checkouts that were entered. */
  readonly context: MeasureContext
  /** Shared by all cells: one live prime per engine, so that they do not fill the disk. */
  readonly primes: Primes
  /** The engine of the run with this name. Throws with the reason when this machine cannot use it. */
  engine(name: string): RunningEngine
  /**
   * The project laid out once, and its images loaded into this engine. Throws `Unmeasurable` where this engine may not build
   * the user's own project.
   */
  checkout(engine: RunningEngine, project: StudyProject): Promise<ProjectCheckout>
  /** Enters images that were fetched for builds of a project: the report has them, and they must stay the same. */
  pin(engine: RunningEngine, project: StudyProject, images: readonly PlatformImage[]): Promise<void>
  /** Lets builds of a project use an engine and a checkout under a key, as in `podman (vfs)`. */
  enter(key: string, engine: RunningEngine, project: StudyProject, checkout: ProjectCheckout): void
  /** All builds so far, those of an earlier process included. */
  builds(): readonly Measurement[]
  /** Keeps builds that are in no sample, such as warm-ups, for the report. */
  keep(builds: readonly Measurement[]): Promise<void>
  /** Logs something, and keeps it for the report. */
  warn(warning: string): void
}
