import type { Host, User } from '../host/host.ts'
import type { Death } from '../host/process/daemon.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import type { CacheForm, EngineFacts, Failure, StepOutcome, TimelinePart, Unknown } from '../model.ts'
import type { StaleMounts, UnsupportedFeatures } from './abilities.ts'
import type { Attestations } from './attestations.ts'
import type { NoImages, PlatformImage } from './foreign-images.ts'
import type { MountCensus } from './mount-census.ts'
import type { Detection } from './detection.ts'
import type { ContainerRequest, RunningContainer } from './container.ts'
import type { ArchiveSource } from './install/static-docker.ts'
import type { Printed } from './build/printed.ts'
import type { ImageExport } from './image-export.ts'
import type { RemoteCache } from './remote-cache.ts'
import type { EngineTraits } from './traits.ts'
import type { EngineVariant } from './variant.ts'

/**
 * Something that builds images. Each engine is one file and one line in `index.ts`: help, `doctor`, the table in the
 * docs, the lists of the tests and the number of contract tests that must pass follow from its traits.
 */
export type Engine = EngineTraits & {
  /** Finds out whether the user's own `docker build` goes through it. Absent: there is no need to ask. */
  readonly isUsers?: ((host: Host) => Promise<boolean>) | undefined
  /** Why it cannot build with such a cache on this machine, as far as that shows before it is installed or started. */
  noRemoteCache(host: Host, form: CacheForm): Promise<string | undefined>
  /** Why its images have no attestations on this machine, as far as that shows before it is installed or started. */
  noAttestations(host: Host): Promise<string | undefined>
  /** Looks for the engine without changing anything. */
  detect(host: Host): Promise<Detection>
  /** Installs it, and logs what it does before it does it. Undefined: there is nothing that could be installed. */
  readonly install: ((host: Host) => Promise<void>) | undefined
  /** Makes it ready to build; the caller disposes it. */
  start(host: Host, folder: RunFolder, origin: EngineFacts['origin'], codeOf: CodeOf): Promise<RunningEngine>
  /** The same engine in one exact version, named `NAME@VERSION`. Absent: its version cannot be chosen. */
  readonly atVersion?: ((version: string, source: ArchiveSource) => Engine) | undefined
  /**
   * The same engine with something set up differently around it, as in `podman+vfs`; always with storage and a daemon of the
   * run's own. What does not work on this machine shows when it starts. Absent: it has no variants.
   */
  readonly variant?: ((variant: EngineVariant) => Engine) | undefined
}

/** Whose code is built: an engine that cannot hide something from it gives that to the repository's own only. */
export type CodeOf = 'repository' | 'fork'

/** An engine that can build now. Disposing it leaves the machine as it was before `start`. */
export type RunningEngine = AsyncDisposable & {
  readonly facts: EngineFacts
  /** The user who must be able to read a build context; undefined: the user of this process. */
  readonly runsAs: User | undefined
  /** A Dockerfile that uses one of these is refused: its time would be wrong. */
  readonly unsupported: UnsupportedFeatures
  /** What code of a fork may not use as well, because this engine does not confine it to the build. */
  readonly unconfined: UnsupportedFeatures
  /** The ONBUILD instructions of an image that it has, without that word; the result is undefined when they cannot be read. */
  readonly triggersOf: (reference: string, platform?: string) => Promise<readonly string[] | undefined>
  /** Whether it reads a Dockerfile with the image that its `# syntax=` line names; else that line is a comment. */
  readonly followsSyntaxLine: boolean
  /**
   * Whether steps can mount the folder of the context itself, and so perhaps write to it. Podman and Buildah do that; a step
   * of Docker or BuildKit sees the copy that the client sent, and in Kaniko's private root the context is mounted read-only.
   */
  readonly mountsContext: boolean
  /** Which files it may fail to notice when they change. */
  readonly staleMounts: StaleMounts
  /** Why it cannot build one image for these platforms, as a clause; undefined: it can. */
  readonly noPlatforms: (platforms: readonly string[]) => string | undefined
  readonly noImages: NoImages
  /** Why images that it builds cannot have these attestations, as a clause; undefined: they can. */
  readonly noAttestations: (asked: Attestations) => string | undefined
  /** Why it cannot build with such a cache on this machine; undefined: it can. */
  readonly noRemoteCache: (form: CacheForm) => string | undefined
  /** How its daemon died; the result is undefined while it lives. Undefined: this run did not start a daemon for it. */
  readonly death: (() => Promise<Death | undefined>) | undefined
  /** Loads an image archive (docker-archive and OCI layout in one), for every cache space to use. */
  loadImage(archive: ImageArchive): Promise<void>
  /** Pulls an image from its registry unless the engine has it; throws `AbsentPlatform`. Absent platform: the machine's. */
  pullImage(reference: string, platform?: string): Promise<void>
  /** The id of the image that has this name now; undefined when none has. Undefined: its images have no ids. */
  readonly imageId: ((reference: string, platform?: string) => Promise<string | undefined>) | undefined
  /** Starts a container that stays, without a network. Undefined: it only builds. */
  readonly openContainer: ((request: ContainerRequest) => Promise<RunningContainer>) | undefined
  /** Opens an empty cache space. `label` is unique on the machine and consists of `[a-z0-9-]` only. */
  openSpace(label: string): Promise<CacheSpace>
}

/**
 * Everything that one prime and the builds after it share: layers, cache mounts, images. None of it is visible in
 * another space. Disposing it removes what its builds put into the engine's store, and nothing else.
 */
export type CacheSpace = AsyncDisposable & {
  readonly label: string
  /** Whether it is gone because the daemon that kept it died. */
  isLost(): boolean
  /** Sorted ids of what the engine's store holds of this space, read from the store each time. */
  contents(): Promise<readonly string[]>
  /** Counts what its cache mounts contain. Reads only. */
  mounts(): Promise<MountCensus>
  /** Builds once and times it. A build that fails is a result, not an exception. */
  build(request: BuildRequest): Promise<BuildResult>
  /**
   * Starts several builds at once, which share the layers of this space. Those without cache have cache mounts of their own,
   * so that none of them does the work of another. Undefined: builds of this engine have nothing in common.
   */
  readonly buildAtOnce: ((requests: readonly BuildRequest[]) => Promise<BuildsAtOnce>) | undefined
  /** Removes what is not in `keep` (ids from `contents`), untimed. */
  trim(keep: readonly string[]): Promise<void>
  /**
   * Copies files of a stage of the build before, of the same request, into a folder, which it returns; the next call replaces them.
   * `madeAt`: where one step makes them; if the store shows what it added, that stage is not built.
   */
  export(request: BuildRequest, stage: string, madeAt?: readonly string[]): Promise<string>
  /** Has `read` read the image of the last build, which succeeded: a docker-archive or OCI layout, removed when `read` has ended. */
  readImage<T>(read: (archive: string) => Promise<T>): Promise<T>
  /** What can be done with the image of this request. */
  imageExport(request: BuildRequest): ImageExport
}

/** One archive that is a docker-archive and an OCI layout at once. */
export type ImageArchive = {
  readonly path: string
  /** `NAME:TAG`, as a Dockerfile's FROM names it. */
  readonly reference: string
  /** Digest of the image's configuration, `sha256:…`. */
  readonly configDigest: string
}

/** What to build and with which options; the same for every build of one checkout. Both paths are absolute. */
export type BuildRecipe = {
  readonly contextDir: string
  readonly dockerfile: string
  /** Undefined: the last stage. */
  readonly target: string | undefined
  readonly buildArgs: Readonly<Record<string, string>>
  /** Additional contexts: name to an absolute folder, or to an image or address as written. */
  readonly buildContexts: Readonly<Record<string, string>>
  /** Files that hold the secrets of the build, by id. */
  readonly secrets: Readonly<Record<string, string>>
  /** As `docker build --ssh` takes them. */
  readonly ssh: readonly string[]
  /** Network of RUN steps, as in `docker build --network`; undefined: the engine's default. */
  readonly network: string | undefined
  /** As in `linux/arm64`, each once; absent or empty: that of the machine. */
  readonly platforms?: readonly string[]
  /** Images that its Dockerfile needs, and attestations that its image shall have; absent: none. */
  readonly images?: readonly PlatformImage[]
  readonly attestations?: Attestations
}

/** One build of a recipe. */
export type BuildRequest = BuildRecipe & {
  /** True for a prime: no step may come from a cache. */
  readonly noCache: boolean
  readonly timeoutMs: number
  readonly remoteCache?: RemoteCache
}

export type BuildResult = {
  readonly startedAt: string
  readonly durationMs: number
  readonly steps: readonly StepOutcome[]
  /** Every part of the build that the engine shows; empty when it shows none. */
  readonly timeline: readonly TimelinePart[]
  /** What it says about the files that it moved. */
  readonly printed: Printed
  /** What else was counted; names carry their unit, as in `dockerLoadMs`. docs/how-it-measures.md describes them. */
  readonly counters: Readonly<Record<string, number>>
  /** Why a counter of the machine is absent, by its name. */
  readonly unknown: Unknown
  /** Undefined: the space has a store of its own, or the build was allowed to use its cache. */
  readonly shared: SharedUse | undefined
  /** Undefined when the build failed, or its client did not write it down. */
  readonly imageId: string | undefined
  readonly failure: Failure | undefined
}

/** Builds that were started at the same moment. */
export type BuildsAtOnce = {
  /** Until the last of them had ended. */
  readonly durationMs: number
  /** In the order of the requests; what they used is counted for all of them, so they have no counters of the machine. */
  readonly builds: readonly BuildResult[]
  /** Of all of them together, as in `BuildResult`. */
  readonly counters: Readonly<Record<string, number>>
  readonly unknown: Unknown
}

/** What a build without cache used of a shared store although no build of its space made it, by description. */
export type SharedUse = {
  /** Records that save no work: they only create an empty folder (WORKDIR), or receive the context. */
  readonly harmless: readonly string[]
  /** All others, except base images. */
  readonly foreign: readonly string[]
  /** Downloads among `foreign` that were in the store before this run: a run never removes those. */
  readonly older: readonly string[]
}
