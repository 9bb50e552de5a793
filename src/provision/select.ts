import type { Engine } from '../engines/engine.ts'
import { engines } from '../engines/index.ts'
import type { Host } from '../host/host.ts'
import type { EngineFacts } from '../model.ts'

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

/** The engines to measure, and what is to be said about others. */
export type Selection = { readonly engines: readonly Selected[]; readonly passedOver: readonly string[] }

/**
 * The engines to measure, named ones in their order. Those must be there or be installable, and everything that
 * is missing or unusable is told in one error before anything is installed. `all` takes whatever can be had here and
 * tells of the others; `auto` takes all usual ones that answer, `one` the engine that the user's own `docker build`
 * would use; where none answers, Podman is installed.
 */
export const selectEngines = async (
  host: Host,
  wanted: 'auto' | 'one' | 'all' | readonly Engine[],
  mayInstall: MayInstall,
  obstacles: Obstacles = none,
): Promise<Selection> => {
  const looking: Looking = { host, mayInstall, obstacles }
  switch (wanted) {
    case 'auto':
    case 'one':
      return usualOnes(looking, wanted)
    case 'all':
      return whatCanBeHad(looking, Object.values(engines))
    default:
      return named(looking, wanted)
  }
}

type Looking = {
  readonly host: Host
  readonly mayInstall: MayInstall
  readonly obstacles: Obstacles
}

const usualOnes = async (looking: Looking, wanted: 'auto' | 'one'): Promise<Selection> => {
  const { host, obstacles } = looking
  const usual = Object.values<Engine>(engines).filter((engine) => engine.usual)
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
  const taken = wanted === 'one' ? [await usersOwn(looking, answering)].filter(isDefined) : answering
  if (taken.length > 0)
    return { engines: taken.map((engine) => ({ engine, origin: 'selected' })), passedOver: [] }
  host.log(`No container engine answers on this machine (tried ${usual.map(({ name }) => name).join(', ')}).`)
  return named(looking, [fallback])
}

/** Docker's with what `docker build` goes through; else the first that answers. */
const usersOwn = async (
  { host, obstacles }: Looking,
  answering: readonly Engine[],
): Promise<Engine | undefined> => {
  for (const engine of Object.values<Engine>(engines)) {
    const isOwn = await engine.isUsers?.(host).catch(() => host.signal.throwIfAborted())
    if (isOwn === true && obstacles(engine, false).length === 0) return engine
  }
  // One of them answers for `docker build`: the first refuses a daemon that is the second's.
  const builders: readonly string[] = [engines.docker.name, engines['docker-rootless'].name]
  return answering.find(({ name }) => builders.includes(name)) ?? answering[0]
}

const isDefined = (engine: Engine | undefined): engine is Engine => engine !== undefined

const passedOver = ({ name }: Engine, reason: string): string => `${name}: passed over: ${reason}`

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const named = async (looking: Looking, wanted: readonly Engine[]): Promise<Selection> => {
  const looks: Look[] = []
  for (const engine of wanted) looks.push(await lookAt(looking, engine))
  const problems = looks.flatMap(({ engine, problems: each }) =>
    each.map((text) => `${engine.name}: ${text}`),
  )
  if (problems.length > 0)
    throw new Error(`Not every engine that was named can be used here:\n  ${problems.join('\n  ')}`)
  for (const { engine, toInstall } of looks) if (toInstall) await installed(looking.host, engine)
  return { engines: looks.map(selectedOf), passedOver: [] }
}

const whatCanBeHad = async (looking: Looking, all: readonly Engine[]): Promise<Selection> => {
  const { host } = looking
  const [taken, left]: [Selected[], string[]] = [[], []]
  for (const engine of all) {
    const look = await lookAt(looking, engine)
    try {
      if (look.problems.length > 0) throw new Error(look.problems.join('; '))
      if (look.toInstall) await installed(host, engine)
      taken.push(selectedOf(look))
    } catch (error) {
      host.signal.throwIfAborted()
      left.push(passedOver(engine, messageOf(error)))
    }
  }
  return { engines: taken, passedOver: left }
}

/** What one engine would need. */
type Look = { readonly engine: Engine; readonly toInstall: boolean; readonly problems: readonly string[] }

const selectedOf = ({ engine, toInstall }: Look): Selected => ({
  engine,
  origin: toInstall ? 'installed' : 'selected',
})

const lookAt = async ({ host, mayInstall, obstacles }: Looking, engine: Engine): Promise<Look> => {
  const problems: string[] = []
  const detection = await engine.detect(host).catch((error: unknown) => {
    host.signal.throwIfAborted()
    problems.push(messageOf(error))
  })
  if (detection === undefined) return { engine, toInstall: false, problems }
  const canInstall = engine.install !== undefined
  const toInstall = detection.kind === 'missing' && canInstall && (await mayInstall(engine.name))
  if (detection.kind === 'missing' && !toInstall) {
    const orInstall = canInstall ? ', or allow it with --install always' : ''
    problems.push(`${detection.reason}; ${detection.remedy}${orInstall}`)
  }
  return { engine, toInstall, problems: [...problems, ...obstacles(engine, detection.kind === 'missing')] }
}

const installed = async (host: Host, engine: Engine): Promise<void> => {
  await engine.install?.(host)
  const after = await engine.detect(host)
  if (after.kind === 'missing') {
    throw new Error(`${engine.name} was installed and is still not usable: ${after.reason}; ${after.remedy}`)
  }
}
