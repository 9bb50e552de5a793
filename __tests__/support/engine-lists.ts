import type { Engine } from '../../src/engines/engine.ts'
import { type EngineName, engines } from '../../src/engines/index.ts'
import type { EngineDaemon } from '../../src/engines/traits.ts'
import { withBuilderImage } from '../modern/builder-image.ts'

/** Where the engines of a test run come from: the distribution's packages, or current versions built from source. */
export type Lane = 'distro' | 'modern'

/** The engines of a lane. */
export const enginesOf = (lane: Lane): readonly Engine[] =>
  all
    .filter((engine) => lane === 'modern' || isInDistro(engine))
    .map((engine) => (engine.storage.kind === 'builder' ? withBuilderImage(engine) : engine))

/** The engines on which the contract is tested: all of the distribution, and of current versions those that differ most. */
export const contractEnginesOf = (lane: Lane): readonly Engine[] =>
  enginesOf(lane).filter(({ name }) => lane === 'distro' || !(name in alikeInContract))

/** The engines that are tested most in this lane: those of the distribution, or those that only the modern lane has. */
export const ownEnginesOf = (lane: Lane): readonly Engine[] =>
  enginesOf(lane).filter((engine) => lane === 'distro' || !isInDistro(engine))

/** Of these, the ones that work without root. */
export const rootlessEnginesOf = (lane: Lane): readonly Engine[] =>
  ownEnginesOf(lane).filter(({ needsRoot }) => !needsRoot)

/** An engine whose daemon a run starts. */
type EngineWithDaemon = Engine & { readonly daemon: EngineDaemon }

/** One engine for each daemon that a run starts in this lane. */
export const enginesWithDaemonOf = (lane: Lane): readonly EngineWithDaemon[] =>
  ownEnginesOf(lane).filter(hasDaemon).filter(isFirstWithItsDaemon)

/** One engine without a daemon, and one for each program that is a daemon. */
export const kindsOf = (lane: Lane): readonly Engine[] => {
  const kinds = new Map<string, Engine>()
  for (const engine of ownEnginesOf(lane).filter((each) => !hasDaemon(each) || isFirstWithItsDaemon(each))) {
    const kind = engine.daemon?.program ?? 'no daemon'
    if (!kinds.has(kind)) kinds.set(kind, engine)
  }
  return [...kinds.values()]
}

/** One engine for each kind of BuildKit store in which all cache spaces are, of those that a run starts by itself. */
export const enginesSharingAStore = (lane: Lane): readonly Engine[] =>
  ['docker', 'buildkitd'].flatMap(
    (kind) => enginesOf(lane).find(({ storage }) => storage.kind === kind) ?? [],
  )

/** The engines on which a run is killed. */
export const killedEnginesOf = (lane: Lane): readonly Engine[] =>
  ownEnginesOf(lane).filter(({ name }) => !(name in notKilled))

/** Those of the contract that are not killed: what they leave behind is looked at after a build. */
export const otherContractEnginesOf = (lane: Lane): readonly Engine[] => {
  const killed = killedEnginesOf(lane).map(({ name }) => name)
  return contractEnginesOf(lane).filter(({ name }) => !killed.includes(name))
}

const all = Object.values<Engine>(engines)

/** Packages that Debian 12 does not have. */
const notInDebian: readonly string[] = ['docker-buildx']

const isInDistro = ({ packages }: Engine): boolean =>
  packages.length > 0 && !packages.some((name) => notInDebian.includes(name))

const hasDaemon = (engine: Engine): engine is EngineWithDaemon => engine.daemon !== undefined

const isFirstWithItsDaemon = ({ name, daemon }: EngineWithDaemon): boolean =>
  all.find((each) => each.daemon?.program === daemon.program && each.daemon.under === daemon.under)?.name ===
  name

const alikeInContract: Readonly<Partial<Record<EngineName, string>>> = {
  buildah: 'it works as Podman does',
  'docker-rootless': 'it works as Docker does; version.test.ts covers it',
  'podman-rootful': 'it works as Podman does',
}

const notKilled: Readonly<Partial<Record<EngineName, string>>> = {
  buildah: 'it works as Podman does',
  'podman-rootful': 'it works as Podman does, with mounts that private-root.test.ts covers',
  'docker-bake': 'its daemon is that of Docker, and buildx is the client of both',
  'docker-container': 'the program of a user needs an image for it; user-builder.test.ts covers it',
}

/** The lane of this process. */
export const lane: Lane = process.env['ENGINE_LANE'] === 'modern' ? 'modern' : 'distro'

/** For claims about what is built around engines: one without and one with a daemon, of the distribution. */
export const bothKinds: readonly Engine[] = kindsOf('distro')
