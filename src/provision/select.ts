import type { Engine } from '../engines/engine.ts'
import { engines } from '../engines/index.ts'
import { messageOf } from '../host/error-text.ts'
import { hint } from '../host/hint.ts'
import type { Host } from '../host/host.ts'
import type { EngineFacts } from '../model.ts'
import { broughtFor, type BroughtPackages, enterAdded, installedPackages } from './brought.ts'

/** An engine that is on this machine now, whether this run installed it, how long that took, and what others had brought. */
export type Selected = { readonly engine: Engine } & Installation

/** What is known about how an engine came to this machine. */
type Installation = Pick<EngineFacts, 'origin' | 'installMs' | 'installedAfter'>

/** Whether an engine may be installed: asks the user, or follows the `install` input. */
export type MayInstall = (engine: string) => Promise<boolean>

/**
 * The problems that keep an engine from building on this machine, one line each. `after-install`: without those that
 * installing its packages fixes.
 */
export type Problems = (engine: Engine, when: 'now' | 'after-install') => readonly string[]

/**
 * `auto`: all usual ones; `one`: the one that the user's own `docker build` would use; `all`: whatever can be used;
 * `usable`: those of a list that can be used; a list: every one of it.
 */
export type Wanted = 'auto' | 'one' | 'all' | { readonly usable: readonly Engine[] } | readonly Engine[]

/** The engines to measure, and why others were skipped. */
type Selection = { readonly engines: readonly Selected[]; readonly skipped: readonly Skipped[] }

/** An engine that cannot be used, and why, as a clause. */
export type Skipped = { readonly engine: string; readonly reason: string }

const noProblems: Problems = () => []

/** What is installed on a machine without any engine: it needs neither a daemon nor root. */
const fallback = engines.podman

/**
 * Selects the engines to measure, and installs those that are missing and may be installed. Named engines keep their order;
 * if some of them are missing or unusable, throws one error with all the reasons before anything is installed. `all` and
 * `usable` skip what cannot be used. `auto` and `one` take engines that answer, and install Podman if none does.
 */
export const selectEngines = async (
  host: Host,
  wanted: Wanted,
  mayInstall: MayInstall,
  problems: Problems = noProblems,
): Promise<Selection> => {
  const search: Search = { host, mayInstall, problems }
  if (wanted === 'auto' || wanted === 'one') return selectUsual(search, wanted)
  if (wanted === 'all') return selectUsable(search, Object.values(engines))
  return 'usable' in wanted ? selectUsable(search, wanted.usable) : selectNamed(search, wanted)
}

type Search = {
  readonly host: Host
  readonly mayInstall: MayInstall
  readonly problems: Problems
}

const selectUsual = async (search: Search, wanted: 'auto' | 'one'): Promise<Selection> => {
  const { host } = search
  const usual = Object.values<Engine>(engines).filter((engine) => engine.usual)
  const answering = await thoseThatAnswer(search, usual)
  const taken = wanted === 'one' ? await usersOwn(search, answering) : answering
  if (taken.length > 0)
    return { engines: taken.map((engine) => ({ engine, origin: 'selected' })), skipped: [] }
  host.log(`No container engine answers on this machine (tried ${usual.map(({ name }) => name).join(', ')}).`)
  return selectNamed(search, [fallback], 'No engine can be used here, Podman included')
}

const thoseThatAnswer = async (
  { host, problems }: Search,
  candidates: readonly Engine[],
): Promise<readonly Engine[]> => {
  const answering: Engine[] = []
  for (const engine of candidates) {
    const detection = await engine
      .detect(host)
      .catch((error: unknown) => host.log(skipping(engine, messageOf(error))))
    if (detection?.kind !== 'found' || !detection.answers) continue
    const found = problems(engine, 'now')
    if (found.length === 0) answering.push(engine)
    else host.log(skipping(engine, found.join('; ')))
  }
  return answering
}

/** The engine that the user's own `docker build` goes through; else the first that answers. */
const usersOwn = async (
  { host, problems }: Search,
  answering: readonly Engine[],
): Promise<readonly Engine[]> => {
  for (const engine of Object.values<Engine>(engines)) {
    const isOwn = await engine.isUsers?.(host).catch(() => host.signal.throwIfAborted())
    if (isOwn === true && problems(engine, 'now').length === 0) return [engine]
  }
  // At most one engine with a Docker daemon answers for `docker build`: each refuses the daemon of the other.
  const withDocker = answering.find(({ needs }) => needs.dockerDaemon !== undefined)
  return [withDocker ?? answering[0]].flatMap((engine) => engine ?? [])
}

const selectNamed = async (
  search: Search,
  wanted: readonly Engine[],
  title = 'Not every engine that was named can be used here',
): Promise<Selection> => {
  const looks: Look[] = []
  for (const engine of wanted) looks.push(await lookAt(search, engine))
  const lines = looks.flatMap(({ engine, problems }) => problems.map((text) => `${engine.name}: ${text}`))
  if (lines.length > 0) throw new Error(`${title}:\n  ${lines.join('\n  ')}`)
  const selected: Selected[] = []
  const brought: BroughtPackages = new Map()
  for (const look of looks) selected.push(await selectedFrom(search.host, look, brought))
  return { engines: selected, skipped: [] }
}

const selectUsable = async (search: Search, candidates: readonly Engine[]): Promise<Selection> => {
  const { host } = search
  const [taken, skipped]: [Selected[], Skipped[]] = [[], []]
  const brought: BroughtPackages = new Map()
  for (const engine of candidates) {
    const look = await lookAt(search, engine)
    try {
      if (look.problems.length > 0) throw new Error(look.problems.join('; '))
      taken.push(await selectedFrom(host, look, brought))
    } catch (error) {
      host.signal.throwIfAborted()
      skipped.push({ engine: engine.name, reason: messageOf(error) })
    }
  }
  return { engines: taken, skipped }
}

const skipping = ({ name }: Engine, reason: string): string => skippedText({ engine: name, reason })

/** For a log or the reader of a report. */
export const skippedText = ({ engine, reason }: Skipped): string => `${engine}: skipped: ${reason}`

/** Whether an engine can be used here, and what has to be done first. */
type Look = { readonly engine: Engine; readonly toInstall: boolean; readonly problems: readonly string[] }

/** The engine, installed if it has to be. */
const selectedFrom = async (
  host: Host,
  { engine, toInstall }: Look,
  brought: BroughtPackages,
): Promise<Selected> => {
  const installedAfter = broughtFor(engine, brought)
  const shared = installedAfter === undefined ? {} : { installedAfter }
  if (!toInstall) return { engine, origin: 'selected', ...shared }
  const before = await installedPackages(host)
  const startMs = performance.now()
  await install(host, engine)
  const installMs = performance.now() - startMs
  enterAdded(brought, engine.name, before, await installedPackages(host))
  return { engine, origin: 'installed', installMs, ...shared }
}

const lookAt = async ({ host, mayInstall, problems }: Search, engine: Engine): Promise<Look> => {
  const lines: string[] = []
  const detection = await engine.detect(host).catch((error: unknown) => {
    host.signal.throwIfAborted()
    lines.push(messageOf(error))
  })
  if (detection === undefined) return { engine, toInstall: false, problems: lines }
  const isMissing = detection.kind === 'missing'
  const canInstall = engine.install !== undefined && isMissing && detection.needsRoot !== true
  const toInstall = canInstall && (await mayInstall(engine.name))
  if (isMissing && !toInstall) {
    const orInstall = canInstall ? `, or allow it with ${hint(host.env, 'install', 'always')}` : ''
    lines.push(`${detection.reason}; ${detection.remedy}${orInstall}`)
  }
  lines.push(...problems(engine, isMissing ? 'after-install' : 'now'))
  return { engine, toInstall, problems: lines }
}

const install = async (host: Host, engine: Engine): Promise<void> => {
  await engine.install?.(host)
  const after = await engine.detect(host)
  if (after.kind === 'missing')
    throw new Error(`${engine.name} was installed, but cannot be used: ${after.reason}; ${after.remedy}`)
}
