import { flushDisk } from '../host/flush-disk.ts'
import { count } from '../report/numbers.ts'
import type { MeasureContext } from './context.ts'
import { type Session, warn } from './session.ts'

/** Writes dirty pages to disk, outside any timer; a sync that fails is remembered for the build that comes next. */
export const settle = async ({ cost, host, failedSyncs }: MeasureContext): Promise<void> => {
  const flushed = await cost.charge('settleMs', () => flushDisk(host))
  if (!flushed) failedSyncs.push('sync')
}

/** The syncs that failed since the last build, as a counter of this one, which may have to wait for their writes. */
export const takeFailedSyncs = ({ failedSyncs }: MeasureContext): Readonly<Record<string, number>> => {
  const failed = failedSyncs.splice(0).length
  return failed === 0 ? {} : { failedSyncs: failed }
}

/** Warns once of all builds whose time may contain the disk writes of an earlier one. */
export const reportFailedSyncs = (session: Session): void => {
  const { measurements } = session
  const affected = measurements.filter(({ counters }) => counters['failedSyncs'] !== undefined)
  if (affected.length === 0) return
  warn(
    session,
    `sync failed before ${affected.length} of ${count(measurements.length, 'build')}: their times may contain the disk writes ` +
      'of the build before.',
  )
}
