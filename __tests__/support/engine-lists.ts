import type { Engine } from '../../src/engines/engine.ts'
import { engines } from '../../src/engines/index.ts'

/** Every engine: what the contract demands is tested on each. */
export const everyEngine: readonly Engine[] = Object.values(engines)

/** The two kinds of engine, for claims about what is built around them: no daemon and a daemon. */
export const bothKinds: readonly Engine[] = [engines.podman, engines.docker]
