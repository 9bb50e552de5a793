import type { Host } from '../host/host.ts'
import type { EngineFacts } from '../model.ts'
import type { Engine } from './engine.ts'
import { engines } from './index.ts'

/** An engine that is on this machine now, and whether this run brought it. */
export type Selected = { readonly engine: Engine; readonly origin: EngineFacts['origin'] }

/** May this be installed? Asks the user, or answers by the rules of the `install` input. */
export type MayInstall = (engine: string) => Promise<boolean>

/** What `auto` installs on a machine without any engine: it needs neither a daemon nor root to run. */
const fallback = engines.podman

/**
 * The engines to measure, named ones in their order. Those must be there or be installable, and everything that
 * is missing or unusable is told in one error before anything is installed. `auto` takes all usual ones that answer, `one` the engine that the user's own
 * `docker build` would use; where none answers, Podman is installed.
 */
export const selectEngines = async (
  host: Host,
  wanted: 'auto' | 'one' | readonly string[],
  mayInstall: MayInstall,
): Promise<readonly Selected[]> => {
  const all: readonly Engine[] = Object.values(engines)
  if (wanted !== 'auto' && wanted !== 'one') {
    return named(
      host,
      wanted.flatMap((each) => all.filter(({ name }) => name === each)),
      mayInstall,
    )
  }
  const usual = all.filter((engine) => engine.usual)
  const answering: Engine[] = []
  for (const engine of usual) {
    const detection = await engine.detect(host).catch((error: unknown) => host.log(passedOver(engine, error)))
    if (detection?.kind === 'found' && detection.answers) answering.push(engine)
  }
  const [own = answering[0]] = answering.filter(({ name }) => name === engines.docker.name)
  const taken = wanted === 'one' && own !== undefined ? [own] : answering
  if (taken.length > 0) return taken.map((engine) => ({ engine, origin: 'selected' }))
  host.log(`No container engine answers on this machine (tried ${usual.map(({ name }) => name).join(', ')}).`)
  return named(host, [fallback], mayInstall)
}

const passedOver = ({ name }: Engine, error: unknown): string => `${name}: passed over: ${messageOf(error)}`

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const named = async (
  host: Host,
  wanted: readonly Engine[],
  mayInstall: MayInstall,
): Promise<readonly Selected[]> => {
  const problems: string[] = []
  const missing: Engine[] = []
  for (const engine of wanted) {
    const detection = await engine.detect(host).catch((error: unknown) => {
      host.signal.throwIfAborted()
      problems.push(`${engine.name}: ${messageOf(error)}`)
    })
    if (detection === undefined || detection.kind === 'found') continue
    if (await mayInstall(engine.name)) missing.push(engine)
    else
      problems.push(
        `${engine.name}: ${detection.reason}; ${detection.remedy}, or allow it with --install always`,
      )
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
