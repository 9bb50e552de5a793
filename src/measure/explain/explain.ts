import { duration } from '../../analysis/numbers.ts'
import { judgeAll } from '../../analysis/judge.ts'
import type { Benchmark, Explanation, Revision, VerdictKind } from '../../model.ts'
import { benchmarkId } from '../../plan/plan.ts'
import { cold } from '../../scenarios/cold.ts'
import { placeOf } from '../context.ts'
import { expectedMs } from '../estimate.ts'
import { explainBuild } from './explain-build.ts'
import type { ExplainedBuild } from '../evidence/explained-go.ts'
import { samplingOf, type Session } from '../session.ts'

/** One project on one engine, and the revisions of it that build. */
type Asked = {
  readonly benchmark: Benchmark
  readonly revisions: readonly Revision[]
}

/**
 * Finds out what a cold build of each revision compiles, where that is asked for, after everything was measured. It takes
 * time that was reserved for it, and none beyond the budget. Whatever goes wrong is said in its result; only an interrupt is
 * thrown.
 */
export const explain = async (session: Session): Promise<readonly Explanation[]> => {
  const explanations: Explanation[] = []
  for (const asked of askedFor(session))
    explanations.push(
      ...(showsGraph(session, asked.benchmark)
        ? explainBySeen(session, asked)
        : await explainByBuilding(session, asked)),
    )
  // Those that only the same-work screen asked for.
  const made = [...session.explained.values()].map(({ explanation }) => explanation)
  return [...explanations, ...made.filter((each) => !explanations.includes(each))]
}

/** Whether every build of the project writes its action graph down, so that none is made for it. */
export const showsGraph = ({ context, plan }: Session, benchmark: Benchmark): boolean =>
  plan.revisions.every((revision) => context.checkout(benchmark, revision).evidenceStage !== undefined)

const explainBySeen = ({ context }: Session, { benchmark, revisions }: Asked): readonly Explanation[] =>
  revisions.map(
    (revision) =>
      context.seenInBuilds.get(placeOf(benchmark, revision)) ?? {
        ...unexplained(benchmark, revision, 'no cold build of this run left its action graph'),
        from: 'timed-build',
      },
  )

const explainByBuilding = async (
  session: Session,
  { benchmark, revisions }: Asked,
): Promise<readonly Explanation[]> => {
  const { context } = session
  const open = revisions.filter((revision) => !session.explained.has(placeOf(benchmark, revision)))
  const lack = lackOfTime(session, { benchmark, revisions: open })
  const made: Explanation[] = []
  if (lack === undefined && open.length > 0) {
    const each = open.length > 1 ? 'each revision' : `the ${open[0]}`
    context.host.log(
      `Explaining: one more cold build of ${each} of ${benchmark.project} with ${benchmark.engine}, in no time of the report`,
    )
  }
  for (const revision of revisions) {
    if (lack !== undefined && open.includes(revision)) made.push(unexplained(benchmark, revision, lack))
    else made.push((await explainOnce(session, benchmark, revision, 'discard')).explanation)
  }
  for (const { revision, unknown } of made)
    if (unknown?.['packages'] !== undefined)
      context.host.log(`The packages of the ${revision} are not known: ${unknown['packages']}`)
  return made
}

/** Makes the explain build of a revision, unless there was one; its prime may have to make room on the disk. */
export const explainOnce = async (
  session: Session,
  benchmark: Benchmark,
  revision: Revision,
  prime: 'discard' | 'keep',
): Promise<ExplainedBuild> => {
  const { context, primes, explained } = session
  const known = explained.get(placeOf(benchmark, revision))
  if (known !== undefined) return known
  if (prime === 'discard') await context.cost.charge('resetMs', () => primes.discardOf(benchmark, revision))
  const made = await context.cost.charge('explainMs', () => explainBuild(session, benchmark, revision))
  explained.set(placeOf(benchmark, revision), made)
  return made
}

const unexplained = ({ engine, project }: Benchmark, revision: Revision, reason: string): Explanation => ({
  engine,
  project,
  revision,
  from: 'explain-build',
  durationMs: 0,
  unknown: { packages: reason, modules: reason, linkMs: reason },
})

const changes: ReadonlySet<VerdictKind> = new Set(['regression', 'warning', 'improvement'])

const askedFor = (session: Session): readonly Asked[] => {
  const { plan, context } = session
  if (context.explain === 'never') return []
  const wanted = context.explain === 'always' ? plan.benchmarks : changedOf(session)
  const firsts = new Map(wanted.map((each) => [JSON.stringify([each.engine, each.project]), each]))
  return [...firsts.values()].flatMap((benchmark) => {
    const revisions = plan.revisions.filter((revision) => builds(session, benchmark, revision))
    return revisions.length === 0 ? [] : [{ benchmark, revisions }]
  })
}

const changedOf = (session: Session): readonly Benchmark[] => {
  const { plan, measurements } = session
  if (plan.revisions.length < 2) return []
  const { comparisons } = judgeAll({
    benchmarks: plan.benchmarks,
    builds: measurements,
    sampling: samplingOf(session),
    obstacles: [],
    onlyChange: undefined,
    projects: [],
    explanations: [],
  })
  return plan.benchmarks.filter(
    ({ id, gated }) => gated && changes.has(comparisons[id]?.verdict.kind ?? 'none'),
  )
}

const builds = ({ measurements }: Session, { engine, project }: Benchmark, revision: Revision): boolean =>
  measurements.some(
    (build) =>
      build.revision === revision &&
      build.failure === undefined &&
      build.benchmark.startsWith(`${engine}/${project}/`),
  )

/** Why there is no time for its builds, as a clause. */
const lackOfTime = (session: Session, { benchmark, revisions }: Asked): string | undefined => {
  const { timeBudgetMs, cost } = session.context
  const neededMs = explainMs(session, benchmark, revisions)
  const leftMs = timeBudgetMs - cost.elapsedMs()
  if (neededMs <= leftMs) return undefined
  const left = leftMs <= 0 ? 'nothing' : duration(leftMs)
  return `no time: it would have taken about ${duration(neededMs)}, and of the time budget of ${duration(timeBudgetMs)} ${left} was left`
}

/** What explain builds of one project on one engine take, in ms, as its cold builds did; 0 before the first of these. */
export const explainMs = (
  { plan, measurements }: Session,
  { engine, project }: Pick<Benchmark, 'engine' | 'project'>,
  revisions: readonly Revision[],
): number => {
  const id = benchmarkId(engine, project, cold.name)
  const own = measurements.filter(({ benchmark }) => benchmark === id)
  return revisions.reduce(
    (sum, revision) => sum + (expectedMs(plan, own, { id, scenario: cold.name }, revision) ?? 0),
    0,
  )
}

/** What the run keeps of its time for explain builds of all that can still ask for them, in ms. */
export const reservedMs = (session: Session): number => {
  const { plan, context } = session
  if (context.explain === 'never') return 0
  if (context.explain === 'on-regression' && plan.revisions.length < 2) return 0
  const wanted = plan.benchmarks.filter(({ gated }) => gated || context.explain === 'always')
  const firsts = new Map(wanted.map((each) => [JSON.stringify([each.engine, each.project]), each]))
  return [...firsts.values()]
    .filter((benchmark) => !showsGraph(session, benchmark))
    .reduce((sum, benchmark) => sum + explainMs(session, benchmark, unexplainedOf(session, benchmark)), 0)
}

const unexplainedOf = ({ plan, explained }: Session, benchmark: Benchmark): readonly Revision[] =>
  plan.revisions.filter((revision) => !explained.has(placeOf(benchmark, revision)))
