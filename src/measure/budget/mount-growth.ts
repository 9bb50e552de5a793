import type { Measurement, MountContents, Revision } from '../../model.ts'
import { type Session, warn } from '../session.ts'

/**
 * Warns, once per benchmark, that builds from one prime did not find the same contents in their cache mounts: each build
 * adds to them, and nothing restores them. The most that a build found is given for each revision.
 */
export const reportMountGrowth = (session: Session): void => {
  for (const { id } of session.plan.benchmarks) {
    const most = session.plan.revisions.flatMap((revision) => {
      const grown = mostGrown(session.measurements, id, revision)
      return grown === undefined ? [] : [`by ${amountOf(grown)} in ${revision}`]
    })
    if (most.length > 0)
      warn(
        session,
        `${id}: cache mounts grew ${most.join(' and ')} while builds started from the same prime.`,
      )
  }
}

/** Undefined when no build of this revision found more than its prime had left. */
const mostGrown = (
  measurements: readonly Measurement[],
  id: string,
  revision: Revision,
): MountContents | undefined =>
  measurements
    .filter((each) => each.benchmark === id && each.revision === revision && each.excluded === undefined)
    .flatMap(({ evidence }) => evidence?.state.mountsGrewBy ?? [])
    .toSorted((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0))[0]

const amountOf = ({ files, bytes }: MountContents): string =>
  [
    ...(files === undefined ? [] : [`${files} ${files === 1 ? 'file' : 'files'}`]),
    ...(bytes === undefined ? [] : [`${(bytes / 1e6).toFixed(1)} MB`]),
  ].join(', ')
