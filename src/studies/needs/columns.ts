import { daemonTitle, type EngineTraits } from '../../engines/traits.ts'
import type { EngineFacts } from '../../model.ts'
import type { Bench } from '../bench.ts'
import type { ColumnValue, ColumnValues } from '../study.ts'
import { findNeeds } from './find-needs.ts'
import type { FoundNeeds } from './verdict.ts'

/** What an engine needs: what was found by trying comes before what is written down about it. */
export const needColumns = async (
  bench: Bench,
  traits: EngineTraits | undefined,
  facts: EngineFacts,
): Promise<ColumnValues> => {
  const tried = await triedNeeds(bench, facts, traits)
  const { privileged, seccomp, userNamespaces, subIds } =
    typeof tried === 'string' ? notTried(`not tried: ${tried}`) : tried
  const mapsIds: ColumnValue =
    traits === undefined ? { unknown: notKnown } : yesOrNo(traits.needs.userNamespace !== undefined)
  return {
    ...(traits === undefined
      ? { root: { unknown: notKnown }, daemon: { unknown: notKnown }, maintained: { unknown: notKnown } }
      : writtenDown(traits)),
    userNamespaces: typeof userNamespaces === 'object' ? mapsIds : userNamespaces,
    subIds: typeof subIds === 'object' ? mapsIds : subIds,
    fuse: fuseOf(facts, typeof privileged === 'string'),
    privileged,
    seccomp,
  }
}

const notTried = (unknown: string): FoundNeeds => ({
  privileged: { unknown },
  seccomp: { unknown },
  userNamespaces: { unknown },
  subIds: { unknown },
})

const writtenDown = ({ needsRoot, daemon, docs }: EngineTraits): ColumnValues => ({
  root: yesOrNo(needsRoot),
  daemon: daemon === undefined ? 'no' : daemonTitle(daemon),
  maintained: docs.maintained,
})

/** By the names of engines. */
const triedOn = new WeakMap<Bench, Map<string, Promise<FoundNeeds | string>>>()

/** Once in a study. */
const triedNeeds = (
  bench: Bench,
  { name }: EngineFacts,
  traits: EngineTraits | undefined,
): Promise<FoundNeeds | string> => {
  const own = triedOn.get(bench) ?? new Map<string, Promise<FoundNeeds | string>>()
  triedOn.set(bench, own)
  const found = own.get(name) ?? findIn(bench, name, traits)
  own.set(name, found)
  return found
}

const findIn = async (
  { host, folder }: Bench,
  name: string,
  traits: EngineTraits | undefined,
): Promise<FoundNeeds | string> => {
  if (traits === undefined) return notKnown
  if (name !== traits.name)
    return `only what is on PATH is tried, which may be other programs than those of ${name}`
  return findNeeds({ host, folder, traits })
}

/** Of an engine that is not one of this program's. */
export const notKnown = 'nothing is written down about this engine'

const yesOrNo = (needed: boolean): string => (needed ? 'yes' : 'no')

/**
 * A driver that diffs natively does not go through FUSE; overlay that does not is fuse-overlayfs. The containers in which an
 * engine is tried have no such device.
 */
const fuseOf = ({ storageDriver, nativeDiff, unknown }: EngineFacts, builtWithout: boolean): ColumnValue => {
  const used = builtWithout ? 'for its driver here: it built without, with another' : 'yes'
  if (storageDriver === undefined) return { unknown: unknown?.['storageDriver'] ?? 'its driver is not known' }
  if (storageDriver.includes('fuse')) return used
  if (storageDriver !== 'overlay') return 'no'
  if (nativeDiff === undefined)
    return { unknown: unknown?.['nativeDiff'] ?? 'whether overlay is native is not known' }
  return nativeDiff ? 'no' : used
}
