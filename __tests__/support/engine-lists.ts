import type { Engine } from '../../src/engines/engine.ts'
import { type EngineName, engines } from '../../src/engines/index.ts'
import { withBuilderImage } from '../modern/builder-image.ts'

/** Where the engines of a test run come from: the distribution's packages, or current versions built from source. */
export type Lane = 'distro' | 'modern'

/** No package of Debian 12 brings these, or none that they can work with. */
const onlyModern: readonly string[] = ['docker-bake', 'docker-container', 'buildkit', 'kaniko']

/** The engines that a lane has. */
export const enginesOf = (lane: Lane): readonly Engine[] =>
  Object.values<Engine>(engines)
    .filter(({ name }) => lane === 'modern' || !onlyModern.includes(name))
    .map((engine) => (engine.name === 'docker-container' ? withBuilderImage(engine) : engine))

const lane: Lane = process.env['ENGINE_LANE'] === 'modern' ? 'modern' : 'distro'

/** Every engine of this lane: what the contract demands is tested on each. */
export const everyEngine = enginesOf(lane)

/** The engines that this lane has and the other has not. */
export const ownEngines =
  lane === 'distro' ? everyEngine : everyEngine.filter(({ name }) => onlyModern.includes(name))

/** Names of those of them that need no root, in their order. */
export const rootlessEngines: readonly string[] =
  lane === 'distro' ? ['podman', 'docker-rootless', 'buildah'] : ['buildkit']

type EngineDaemon = { readonly name: EngineName; readonly daemon: string; readonly told: RegExp }

/** Engines of this lane whose daemon a run starts, what it is called, and how its death by SIGKILL is told. */
export const engineDaemons: readonly EngineDaemon[] =
  lane === 'distro'
    ? [
        { name: 'docker', daemon: 'dockerd', told: /^the daemon died: dockerd was killed by SIGKILL$/ },
        { name: 'docker-rootless', daemon: 'dockerd', told: /^the daemon died: dockerd under rootlesskit / },
      ]
    : [{ name: 'buildkit', daemon: 'buildkitd', told: /^the daemon died: buildkitd was killed by SIGKILL$/ }]

/** The two kinds of engine, for claims about what is built around them: no daemon and a daemon. */
export const bothKinds: readonly Engine[] = [engines.podman, engines.docker]

/** In the distribution's lane one of each kind, in the modern lane the kinds that only it has: for claims about our own code. */
export const ownKinds: readonly Engine[] = lane === 'distro' ? bothKinds : [engines.buildkit, engines.kaniko]
