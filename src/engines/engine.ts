import type { Host, User } from '../host/host.ts'
import type { Death } from '../host/process/daemon.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import type { EngineFacts, Failure, StepOutcome } from '../model.ts'
import type { ArchiveSource } from './install/static-docker.ts'

/**
 * Something that builds images. One file each; a new one is added to the list in `index.ts` and is
 * covered by the contract tests from then on.
 */
export type Engine = {
  readonly name: string
  /** One line for `--help`. */
  readonly title: string
  /** Whether `auto` takes it when it answers: what people build with by default. The others are named. */
  readonly usual: boolean
  /** Whether the user's own `docker build` goes through it, where that is to be asked. Absent: what it builds with says so. */
  readonly isUsers?: (host: Host) => Promise<boolean>
  /** For the preflight; absent: it looks at what every engine needs. */
  readonly needs?: EngineNeeds
  /** Looks for a usable one without changing anything. */
  detect(host: Host): Promise<Detection>
  /** Brings it to this machine. Says what it does before it does it. Absent: it is in nothing that could be installed. */
  readonly install?: (host: Host) => Promise<void>
  /** Makes it ready to build; whoever started it disposes it. */
  start(host: Host, folder: RunFolder, origin: EngineFacts['origin']): Promise<RunningEngine>
  /** The same of one exact version, named `NAME@VERSION`. Absent: its versions cannot be chosen. */
  readonly atVersion?: (version: string, source: ArchiveSource) => Engine
}

export type Detection =
  /** `answers`: it could build right now; else it has to be started first. */
  | { readonly kind: 'found'; readonly what: string; readonly answers: boolean }
  /** `remedy` is a command or a sentence that tells how to mend it. */
  | { readonly kind: 'missing'; readonly reason: string; readonly remedy: string }

/** Parts of a Dockerfile that not every engine has. An engine without one may ignore it silently. */
export type DockerfileFeature =
  | 'cache-mounts'
  | 'bind-mounts'
  | 'secrets'
  | 'ssh'
  | 'build-contexts'
  | 'heredocs'

/** An engine that can build now. Disposing it leaves the machine as it was before `start`. */
export type RunningEngine = AsyncDisposable & {
  readonly facts: EngineFacts
  /** The user who must be able to read a build context, when it is not the one of this process. */
  readonly runsAs?: User
  /** What it does not honour in a Dockerfile, each with the reason: such a file is refused, never timed wrongly. */
  readonly lacks?: Readonly<Partial<Record<DockerfileFeature, string>>>
  /** Whether it reads a Dockerfile with the image that its `# syntax=` line names. Absent: the line is a comment to it. */
  readonly takesSyntax?: boolean
  /** How its daemon ended by itself; undefined while it lives. Absent: it has none that this run started. */
  readonly death?: () => Promise<Death | undefined>
  /** Loads an image archive (docker-archive and OCI layout in one) that every cache space can use. */
  loadImage(archive: ImageArchive): Promise<void>
  /** Pulls an image from its registry, unless the engine has it, so that every cache space can use it. */
  pullImage(reference: string): Promise<void>
  /** The id of an image it holds under this name now; undefined when there is none. Absent: it cannot tell. */
  readonly imageId?: (reference: string) => Promise<string | undefined>
  /** Opens an empty cache space. `label` is unique on the machine and of `[a-z0-9-]` only. */
  openSpace(label: string): Promise<CacheSpace>
}

/**
 * Everything that one prime and the builds after it share: layers, cache mounts, images. Nothing of it is
 * visible in another space. Disposing it removes from the engine's store what its builds put there, and
 * nothing else.
 */
export type CacheSpace = AsyncDisposable & {
  readonly label: string
  /** Whether it went with the daemon that kept it; absent: it cannot. */
  readonly lost?: () => boolean
  /** Ids of what the engine's own store holds of this space, asked anew each time; sorted. */
  contents(): Promise<readonly string[]>
  /** Builds once and times it. A build that fails is a result, not an exception. */
  build(request: BuildRequest): Promise<BuildResult>
  /** Removes what is not in `keep` (ids from `contents`), untimed. */
  trim(keep: readonly string[]): Promise<void>
  /**
   * Copies the files of one stage, which was built just before with the same request, into a folder of
   * this space and returns it. The next call replaces them.
   */
  export(request: BuildRequest, stage: string): Promise<string>
}

/** One archive that is a docker-archive and an OCI layout at once. */
export type ImageArchive = {
  readonly path: string
  /** `NAME:TAG`, as a Dockerfile's FROM names it. */
  readonly reference: string
  /** Digest of the image's configuration, `sha256:…`. */
  readonly configDigest: string
}

/** What to build and with which options; the same for every build of one checkout. */
export type BuildRecipe = {
  /** Absolute. */
  readonly contextDir: string
  /** Absolute. */
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
}

/** One build of a recipe. */
export type BuildRequest = BuildRecipe & {
  /** True for a prime: no step may come from a cache. */
  readonly noCache: boolean
  readonly timeoutMs: number
}

export type BuildResult = {
  readonly startedAt: string
  readonly durationMs: number
  readonly steps: readonly StepOutcome[]
  /** What else the engine told of it; names carry their unit, as in `dockerLoadMs`. */
  readonly counters?: Readonly<Record<string, number>>
  /** Absent when the build failed. */
  readonly imageId?: string
  readonly failure?: Failure
}

/** A call that found the daemon dead. */
export class DaemonDied extends Error {
  readonly logTail: string
  constructor({ message, logTail }: Death) {
    super(message)
    this.name = 'DaemonDied'
    this.logTail = logTail
  }
}

/** What an engine needs of a machine, as the preflight looks at it; what is absent is not looked at. */
export type EngineNeeds = {
  /** Its own program, which must answer `--version`. */
  readonly program?: string
  /** What carries out the Dockerfile. */
  readonly builder?: 'buildkit' | 'buildah'
  /** The program that opens its user namespace, or its path: it runs without root. */
  readonly userNamespace?: string
  /** It builds in the Docker daemon of this kind that answers, when there is one. */
  readonly dockerDaemon?: 'rootful' | 'rootless'
}
