/** What is known about the machine and its engines, and what was done to it. Types only. */

import type { PhaseSources } from './build.ts'
import type { Revision, Unknown } from './common.ts'

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
  /** How long its installation took, with all that was missing, in ms; absent: this run did not install it. Since version 2.3. */
  readonly installMs?: number
  /**
   * Packages that it names and that this run had installed for other engines before: `installMs` is how long the rest took.
   * Absent: none. Since version 2.3.
   */
  readonly installedAfter?: readonly EnginePackages[]
  readonly notes: readonly string[]
  readonly unknown?: Unknown
}

/** Packages that were installed for an engine. */
type EnginePackages = { readonly engine: string; readonly packages: readonly string[] }

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
