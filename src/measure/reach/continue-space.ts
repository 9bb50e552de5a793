import type { Evidence } from '../../model.ts'
import { buildOnce, type Built } from '../build/build.ts'
import type { MeasureContext } from '../context.ts'
import { isContinued } from '../estimate.ts'
import type { PlannedBuild } from '../build/planned-build.ts'
import { type Primes, stateOfPrime } from '../state/prime.ts'
import type { Session } from '../session.ts'
import { settle } from '../settle.ts'
import { sizedBy } from './sized-by.ts'

/**
 * Warms up a later project in the cache space that the project before it left: what that one compiled is not compiled
 * again, everything else is built as if from nothing. By then, every file that a cold build of this project reads has been
 * read, in less time. Undefined if there is no such space, or if something has changed it.
 *
 * What it leaves is for the warm-ups of edits. No build of a sample may start from it: see `dropContinued`.
 */
export const buildContinued = async (
  context: MeasureContext,
  primes: Primes,
  planned: PlannedBuild,
): Promise<Built | undefined> => {
  const { benchmark, revision } = planned
  const prime = primes.ofOtherProject(benchmark, revision)
  if (prime === undefined) return undefined
  const { space } = prime
  const state = await context.cost.charge('resetMs', () => stateOfPrime(prime))
  if (!state.holds) return undefined
  const checkout = context.checkout(benchmark, revision)
  const known = new Map<string, Omit<Evidence, 'state'>>()
  const prepared = { ...planned, checkout, space, noCache: false, state, known, edited: undefined }
  const built = await buildOnce(context, prepared)
  await settle(context)
  if (built.imageId === undefined) {
    await context.cost.charge('resetMs', () => primes.discardOf(benchmark, revision))
    return built
  }
  const looked = await sizedBy(context, space, planned.trial, { built, recipe: checkout.recipe })
  const contents = await context.cost.charge('resetMs', () => space.contents())
  const mounts = await context.cost.charge('resetMs', () => space.mounts())
  primes.put(benchmark, revision, { project: benchmark.project, space, contents, mounts, known })
  return looked
}

/** Removes the space of a continued warm-up when the warm-ups of the project are over: it is a prime of neither project. */
export const dropContinued = async (session: Session, engine: string, project: string): Promise<void> => {
  const { plan, context, primes, measurements } = session
  const own = plan.benchmarks.filter((each) => each.engine === engine && each.project === project)
  const continued = own.find(({ id }) =>
    measurements.some((build) => build.benchmark === id && isContinued(plan, build)),
  )
  if (continued === undefined) return
  for (const revision of plan.revisions)
    await context.cost.charge('resetMs', () => primes.discardOf(continued, revision))
}
