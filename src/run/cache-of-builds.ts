import { modeBy } from '../engines/remote-cache.ts'
import type { RunningEngine } from '../engines/engine.ts'
import type { CacheUse } from '../plan/noise-floors.ts'
import { cacheFormOf, cachesText, namesCache } from '../plan/cache-form.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { CacheForm, GivenInputs, Revision } from '../model.ts'

/** The caches that a workflow names for a build. */
export type WorkflowCache = Pick<Inputs, 'cacheFrom' | 'cacheTo'> & {
  /** Where it says so, as in `.github/workflows/ci.yml:31`. */
  readonly place: string
}

/** What the remote cache of the user's own builds means for a run. */
type CacheOfBuilds = {
  readonly form: CacheForm
  /** Whether `auto` takes it first. */
  readonly isMeasured: boolean
  /** Sentences for the report. */
  readonly notes: readonly string[]
}

/**
 * A cache that the inputs name counts, else, where they leave the scenarios open, one that a workflow names. Where the first engine
 * cannot measure one, `auto` is what it is without.
 */
export const cacheOfBuilds = (
  { inputs, given, platforms }: Asked,
  found: WorkflowCache | undefined,
  engines: readonly Pick<RunningEngine, 'facts' | 'noRemoteCache'>[],
  revisions: readonly Revision[],
): CacheOfBuilds => {
  const named = namedIn(inputs, found)
  const form = cacheFormOf({ ...inputs, ...named, platforms })
  const isOpen = inputs.scenarios === 'auto' && !namesCache(inputs)
  const unused = isOpen ? unusedNotes(inputs, given, named, form) : []
  if (named === undefined) return { form, isMeasured: false, notes: unused }
  const reason = engines[0]?.noRemoteCache(form)
  const source = `${cachesText(named)} (${named.place})`
  return reason === undefined
    ? { form, isMeasured: true, notes: [measuredNote(inputs, source, form, revisions), ...unused] }
    : {
        form,
        isMeasured: false,
        notes: [`Your builds have a remote cache, ${source}, which is not measured: ${reason}.`],
      }
}

type Asked = {
  readonly inputs: Inputs
  readonly given: GivenInputs
  /** Of each build; none: that of the machine. */
  readonly platforms: readonly string[]
}

const namedIn = (inputs: Inputs, found: WorkflowCache | undefined): WorkflowCache | undefined => {
  const { cacheFrom, cacheTo, scenarios } = inputs
  if (namesCache(inputs)) return { cacheFrom, cacheTo, place: 'of the inputs' }
  return scenarios === 'auto' && found !== undefined && namesCache(found) ? found : undefined
}

/** What is said about a cache that only a workflow could name, and does not hold for the one that it names. */
const unusedNotes = (
  { cacheMode }: Inputs,
  given: GivenInputs,
  named: WorkflowCache | undefined,
  { kind, mode }: CacheForm,
): readonly string[] => {
  const none =
    'no workflow that builds this context names a cache; to measure one, name it in cache-from and cache-to, or remote-cache in scenarios'
  const why = {
    'cache-mode': mode === cacheMode ? undefined : `${named?.place} says what is pushed`,
    'cache-link': kind === 'local' ? `no line leads to a folder, as ${named?.place} names one` : undefined,
  }
  return (['cache-mode', 'cache-link'] as const).flatMap((name) => {
    const reason = named === undefined ? none : why[name]
    return given[name] === undefined || reason === undefined ? [] : [`${name} is not used: ${reason}.`]
  })
}

const standIns: Readonly<Record<CacheForm['kind'], string>> = {
  registry: 'a registry on this machine',
  local: 'a folder on this machine',
  gha: 'a server on this machine that speaks the protocol of the Actions cache',
}

const measuredNote = (
  { scenarios, gate }: Inputs,
  source: string,
  { kind }: CacheForm,
  revisions: readonly Revision[],
): string => {
  const first = scenarios === 'auto' ? 'remote-cache is measured first' : 'remote-cache is measured'
  const isCold = scenarios === 'auto' || scenarios.includes('cold')
  const cold = isCold && gate === 'auto' && revisions.length > 1 ? ', and cold decides nothing' : ''
  return `Your builds start from a remote cache, ${source}: ${first}, with ${standIns[kind]} in its place${cold}.`
}

/** How the builds of each engine use such a cache over this line, by the name of the engine. */
export const usedCaches = (
  form: CacheForm,
  link: Inputs['cacheLink'],
  engines: readonly Pick<RunningEngine, 'facts' | 'noRemoteCache'>[],
): ReadonlyMap<string, CacheUse> =>
  new Map(
    engines.map(({ facts, noRemoteCache }) => [
      facts.name,
      { ...form, mode: modeBy(noRemoteCache, form), ...(form.kind === 'local' ? {} : link) },
    ]),
  )
