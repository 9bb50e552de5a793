import type { Engine } from '../../src/engines/engine.ts'
import { engines } from '../../src/engines/index.ts'
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

/** The two kinds of engine, for claims about what is built around them: no daemon and a daemon. */
export const bothKinds: readonly Engine[] = [engines.podman, engines.docker]

/** In the distribution's lane one of each kind, in the modern lane the kinds that only it has: for claims about our own code. */
export const ownKinds: readonly Engine[] = lane === 'distro' ? bothKinds : [engines.buildkit, engines.kaniko]
