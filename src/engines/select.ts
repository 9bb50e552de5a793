import type { Host } from '../host/host.ts'
import type { EngineFacts } from '../model.ts'
import type { Engine } from './engine.ts'
import { engines } from './index.ts'

/** An engine that is on this machine now, and whether this run brought it. */
export type Selected = { readonly engine: Engine; readonly origin: EngineFacts['origin'] }

/** May this be installed? Asks the user, or answers by the rules of the `install` input. */
export type MayInstall = (engine: string) => Promise<boolean>

/**
 * What stands in the way of an engine on this machine, one line each. `beforeInstall`: what its packages will bring
 * does not count.
 */
export type Obstacles = (engine: Engine, beforeInstall: boolean) => readonly string[]

const none: Obstacles = () => []

/** What `auto` installs on a machine without any engine: it needs neither a daemon nor root to run. */
const fallback = engines.podman

/**
 * The engines to measure, named ones in their order. Those must be there or be installable, and everything that
 * is missing or unusable is told in one error before anything is installed. `auto` takes all usual ones that answer, `one` the engine that the user's own
 * `docker build` would use; where none answers, Podman is installed.
 */
export const selectEngines = async (
  host: Host,
  wanted: 'auto' | 'one' | readonly Engine[],
  mayInstall: MayInstall,
  obstacles: Obstacles = none,
): Promise<readonly Selected[]> => {
  const all: readonly Engine[] = Object.values(engines)
  if (wanted !== 'auto' && wanted !== 'one') return named(host, wanted, mayInstall, obstacles)
  const usual = all.filter((engine) => engine.usual)
  const answering: Engine[] = []
  for (const engine of usual) {
    const detection = await engine
      .detect(host)
      .catch((error: unknown) => host.log(passedOver(engine, messageOf(error))))
    if (detection?.kind !== 'found' || !detection.answers) continue
    const inTheWay = obstacles(engine, false)
    if (inTheWay.length === 0) answering.push(engine)
    else host.log(passedOver(engine, inTheWay.join('; ')))
  }
  // One of them answers for `docker build`: the first refuses a daemon that is the second's.
  const builders: readonly string[] = [engines.docker.name, engines['docker-rootless'].name]
  const [own = answering[0]] = answering.filter(({ name }) => builders.includes(name))
  const taken = wanted === 'one' && own !== undefined ? [own] : answering
  if (taken.length > 0) return taken.map((engine) => ({ engine, origin: 'selected' }))
  host.log(`No container engine answers on this machine (tried ${usual.map(({ name }) => name).join(', ')}).`)
  return named(host, [fallback], mayInstall, obstacles)
}

const passedOver = ({ name }: Engine, reason: string): string => `${name}: passed over: ${reason}`

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const named = async (
  host: Host,
  wanted: readonly Engine[],
  mayInstall: MayInstall,
  obstacles: Obstacles,
): Promise<readonly Selected[]> => {
  const problems: string[] = []
  const missing: Engine[] = []
  for (const engine of wanted) {
    const detection = await engine.detect(host).catch((error: unknown) => {
      host.signal.throwIfAborted()
      problems.push(`${engine.name}: ${messageOf(error)}`)
    })
    if (detection === undefined) continue
    const toInstall = detection.kind === 'missing' && (await mayInstall(engine.name))
    if (toInstall) missing.push(engine)
    else if (detection.kind === 'missing')
      problems.push(
        `${engine.name}: ${detection.reason}; ${detection.remedy}, or allow it with --install always`,
      )
    const inTheWay = obstacles(engine, detection.kind === 'missing')
    problems.push(...inTheWay.map((each) => `${engine.name}: ${each}`))
  }
  if (problems.length > 0)
    throw new Error(`Not every engine that was named can be used here:\n  ${problems.join('\n  ')}`)
  for (const engine of missing) await installed(host, engine)
  return wanted.map((engine) => ({ engine, origin: missing.includes(engine) ? 'installed' : 'selected' }))
}

const installed = async (host: Host, engine: Engine): Promise<void> => {
  await engine.install(host)
  const after = await engine.detect(host)
  if (after.kind === 'missing') {
    throw new Error(`${engine.name} was installed and is still not usable: ${after.reason}; ${after.remedy}`)
  }
}
