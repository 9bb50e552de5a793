import { messageOf } from '../../host/error-text.ts'
import type { Host } from '../../host/host.ts'
import { pausesFor } from '../../host/pauses.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Differences, Revision } from '../../model.ts'
import type { LaidOutRevisions } from '../../revisions/revisions.ts'
import { rulesOfRun } from './build-inputs/engine-rules.ts'
import type { Foreknowledge } from './checks.ts'
import { differencesBetween, type ReadRevision } from './differences/differences.ts'
import type { UserBuild } from './user-build.ts'

/** Reading both contexts again must not take much of the time for the builds. */
const mostMs = 60_000

/**
 * In what the revisions differ, for the cause of a changed time; undefined where nothing is built, with one revision, and where
 * that cannot be read, which is logged: no verdict needs it.
 */
export const differencesOf = async (
  host: Host,
  { revisions }: LaidOutRevisions,
  builds: ReadonlyMap<Revision, UserBuild>,
  { known, inputs }: { readonly known: Foreknowledge; readonly inputs: Inputs },
): Promise<Differences | undefined> => {
  const read = (revision: Revision): ReadRevision | undefined => {
    const [dir, build] = [revisions.get(revision)?.dir, builds.get(revision)]
    return dir === undefined || build === undefined ? undefined : { dir, build }
  }
  const [base, head] = [read('base'), read('head')]
  if (base === undefined || head === undefined || known.knownVerdict !== undefined) return undefined
  const pause = pausesFor(AbortSignal.any([host.signal, AbortSignal.timeout(mostMs)]))
  const [rules = 'buildkit'] = await rulesOfRun(host, inputs)
  try {
    return await differencesBetween(base, head, known.changedFiles, { rules, pause })
  } catch (error) {
    host.signal.throwIfAborted()
    host.log(`In what the revisions differ is not known: ${messageOf(error)}`)
    return undefined
  }
}
