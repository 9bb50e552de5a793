import type { PhaseSources } from '../model.ts'
import type { ContainersKind } from './containers/session.ts'

/** What an engine states about itself. Every list of engines is derived from it, in the docs and in the tests too. */
export type EngineTraits = {
  readonly name: string
  /** One line for `--help`. */
  readonly title: string
  /** Whether `auto` takes it when it answers, because people build with it by default. The others have to be named. */
  readonly usual: boolean
  /** Whether root is needed to build with it, or to start its daemon when none answers. */
  readonly needsRoot: boolean
  /** The daemon that a run starts for it when none answers; undefined: it builds without one. */
  readonly daemon: EngineDaemon | undefined
  /** The packages of Debian and Ubuntu that `install` installs; empty when no package contains the engine. */
  readonly packages: readonly string[]
  /** Where it keeps what it builds; the contract tests look there behind its back. */
  readonly storage: EngineStorage
  readonly needs: EngineNeeds
  /** How it shows each phase of a build. */
  readonly phases: PhaseSources
  readonly docs: EngineDocs
}

export type EngineDaemon = {
  readonly program: 'dockerd' | 'buildkitd'
  /** The program whose child it is, when a run does not start it directly. */
  readonly under: 'rootlesskit' | undefined
}

/** A daemon as messages name it. */
export const daemonTitle = ({ program, under }: EngineDaemon): string =>
  under === undefined ? program : `${program} under ${under}`

/** Where layers, images and cache mounts are kept. */
type EngineStorage =
  /** In storage of the run's own, one root for each cache space. */
  | { readonly kind: 'containers'; readonly engine: ContainersKind }
  /** In the Docker daemon. */
  | { readonly kind: 'docker' }
  /** Layers and cache mounts in a BuildKit in a container, images in the Docker daemon. */
  | { readonly kind: 'builder' }
  /** In a buildkitd, which keeps no images. */
  | { readonly kind: 'buildkitd' }
  /** Layers in one folder for each cache space; no cache mounts. */
  | { readonly kind: 'kaniko' }

/** What an engine needs of a machine, for the preflight; undefined: nothing to check. */
export type EngineNeeds = {
  /** Its own program, which must answer `--version`. */
  readonly program: string | undefined
  /** What executes the Dockerfile. */
  readonly builder: 'buildkit' | 'buildah' | undefined
  /** The program that creates its user namespace, or the path of that program: the engine runs without root. */
  readonly userNamespace: string | undefined
  /** It builds in the Docker daemon of this kind that answers, when there is one. */
  readonly dockerDaemon: 'rootful' | 'rootless' | undefined
}

/** When it was last looked up which engines are maintained. */
export const maintainedOn = '2026-11-30'

/** An engine's row in the table of engines, each cell one line of Markdown. */
type EngineDocs = {
  /** What builds, and what the result is. */
  readonly builds: string
  /** What a run does when the daemon of the engine is not running; absent: it has no daemon. */
  readonly whenNotRunning?: string
  /** Where the engine comes from when no package contains it; absent: from its packages. */
  readonly source?: string
  /** Whether its project goes on, `yes: …` or `no: …`, with what showed it on `maintainedOn`. */
  readonly maintained: string
  /** How a cold build is kept apart from every other build. */
  readonly cacheSpace: string
}
