import { obstruct, type Session, warn } from '../session.ts'

/**
 * Carries out one engine's warm-up of a project when the disk has room for it, and learns from it what the primes
 * take. The warm-up calls `look` before it removes them. Benchmarks whose next prime may not fit are ended before they
 * fill the disk.
 */
export const keepDisk = async (
  session: Session,
  engine: string,
  project: string,
  warmUpEngine: (look: () => Promise<void>) => Promise<void>,
): Promise<void> => {
  const { context, primeBytes } = session
  const before = await context.freeBytes()
  // Another engine's primes of the same project are about as large; nothing is known before the first.
  const expected = primeBytes.get(project) ?? 0
  if (before < expected) {
    stop(session, { engine, project }, before, expected)
    return
  }
  let least = before
  await warmUpEngine(async () => {
    least = Math.min(least, await context.freeBytes())
  })
  const after = await context.freeBytes()
  const taken = before - Math.min(least, after)
  primeBytes.set(project, Math.max(expected, taken))
  // A prime is removed before the next is built, and a change adds less than a prime: once more is enough.
  if (after < taken) stop(session, { engine, project }, after, taken)
}

const stop = (
  session: Session,
  { engine, project }: { readonly engine: string; readonly project: string },
  free: number,
  needed: number,
): void => {
  const reason = `the disk has ${gigabytes(free)} left, and the builds need about ${gigabytes(needed)} more`
  const ids = session.plan.benchmarks.filter((each) => each.engine === engine && each.project === project)
  for (const { id } of ids) obstruct(session, id, { kind: 'out-of-disk', reason }, 'out-of-disk')
  warn(
    session,
    `${engine}/${project}: not measured, because ${reason}. Make room, or set RUNNER_TEMP to a larger disk.`,
  )
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`
