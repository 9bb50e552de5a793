import { median } from 'simple-statistics'
import { filledCache } from '../analysis/remote-cache.ts'
import type { Benchmark, Measurement, OutcomeEvidence, Revision, Scenario } from '../model.ts'
import type { Plan } from '../plan/plan.ts'
import { type ProgressBook, startsEmpty } from '../plan/schedule.ts'

/**
 * How long one build of a benchmark takes, in ms, judging by the builds so far: its own, else those of its scenario,
 * else a share of a cold build. If a revision is given, its own builds count where there are any. Builds that fill a
 * remote cache never count: there is one for each revision, and it takes longer. Undefined before anything was built.
 */
export const expectedMs = (
  plan: Plan,
  builds: readonly Measurement[],
  { id, scenario }: Pick<Benchmark, 'id' | 'scenario'>,
  revision?: Revision,
): number | undefined => {
  const ended = builds.filter(
    (build) => (build.failure === undefined || build.failure.kind === 'timed-out') && !filledCache(build),
  )
  const timed = ended.filter((build) => !isContinued(plan, build))
  const idsOf = (name: string): readonly string[] =>
    plan.benchmarks.filter((other) => other.scenario === name).map((other) => other.id)
  const own = timed.filter(({ benchmark }) => benchmark === id)
  const alike = timed.filter(({ benchmark }) => idsOf(scenario).includes(benchmark))
  const nearest = [own.filter((build) => build.revision === revision), own, alike].find(
    (each) => each.length > 0,
  )
  const continued = ended.filter((build) => build.benchmark === id)
  // One that continued in the space of another project took only as long as what it added to what it found there.
  if (nearest === alike)
    return continued.length === 0
      ? medianMs(alike)
      : medianMs(continued) + medianMs(alike) * foundShare(continued, alike)
  if (nearest !== undefined) return medianMs(nearest)
  // The slowest build until now was a cold one.
  const coldMs = Math.max(...timed.map(({ durationMs }) => durationMs))
  const shares = plan.scenarios.filter(({ name }) => name === scenario).map(shareOfCold)
  return timed.length === 0 ? undefined : coldMs * (shares[0] ?? 1)
}

/** Whether a build that should start from nothing continued in the space of another project, and so took less time. */
export const isContinued = (plan: Plan, { benchmark, evidence }: Measurement): boolean =>
  evidence?.state.kind === 'primed' &&
  plan.benchmarks.some((each) => each.id === benchmark && startsEmpty(plan, each))

/**
 * The share of other builds' work that a continued build found done, counted in packages: those that it needs and did
 * not compile. All of it, where Go does not show that.
 */
const foundShare = (continued: readonly Measurement[], others: readonly Measurement[]): number => {
  const found = outcomesOf(continued).flatMap(({ packagesNeeded, packagesCompiled }) =>
    packagesNeeded === undefined || packagesCompiled === undefined ? [] : packagesNeeded - packagesCompiled,
  )
  const all = outcomesOf(others).flatMap(({ packagesCompiled = 0 }) =>
    packagesCompiled > 0 ? packagesCompiled : [],
  )
  return found.length === 0 || all.length === 0 ? 1 : Math.min(1, median(found) / median(all))
}

const outcomesOf = (builds: readonly Measurement[]): readonly OutcomeEvidence[] =>
  builds.flatMap(({ evidence }) => evidence?.outcome ?? [])

const medianMs = (builds: readonly Measurement[]): number =>
  median(builds.map(({ durationMs }) => durationMs))

/**
 * A guess of the share of a cold build that one of a scenario takes. Edits took 5 to 15% in the projects that were measured, plain
 * repetitions less.
 */
export const shareOfCold = ({ startsFrom, edit }: Scenario): number =>
  startsFrom === 'primed' ? primedShares[edit] : 1

const primedShares: Readonly<Record<Scenario['edit'], number>> = { none: 0.05, source: 0.15, 'go-mod': 0.3 }

/** What the rest of the plan takes until its next looks, in ms; undefined while no build gave a time. */
export const estimateLeftMs = (
  plan: Plan,
  book: ProgressBook,
  builds: readonly Measurement[],
): number | undefined => {
  let leftMs = 0
  for (const benchmark of plan.benchmarks) {
    const progress = book.get(benchmark.id)
    if (progress === undefined || progress.stopped !== undefined) continue
    const next = plan.looks.find((look) => look > progress.complete) ?? progress.wanted
    const pairs = Math.max(0, Math.min(next, progress.wanted) - progress.complete)
    const buildMs = expectedMs(plan, builds, benchmark)
    if (buildMs === undefined) return undefined
    leftMs += pairs * progress.revisions.length * buildMs
  }
  return leftMs
}
