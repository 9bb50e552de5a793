import { calledAmong } from '../analysis/called.ts'
import { obstacleOfFailure } from '../analysis/obstacle.ts'
import type { BuildRecipe } from '../engines/engine.ts'
import type { Measurement, Revision, Scenario } from '../model.ts'
import { benchmarkId, type Plan } from '../plan/plan.ts'
import { isByRound } from '../plan/schedule.ts'
import { cold } from '../scenarios/cold.ts'
import { announcer } from './announce.ts'
import { chooseEdit, hasGoMod } from './find-edit/choose-edit.ts'
import { crowdsOutGated, warmUpOutOfTime } from './budget/keep-budget.ts'
import { keepDisk } from './budget/keep-disk.ts'
import { buildPair, type PairResult } from './pair.ts'
import { refusalOf } from './refusals/refusal.ts'
import { refuseOlder } from './refusals/refuse-older.ts'
import { refuseRemoteCache } from './refusals/refuse-remote-cache.ts'
import { obstruct, type Session, warn } from './session.ts'
import type { Trial } from './image/trial.ts'
import { engineOf } from './context.ts'
import { dropContinued } from './reach/continue-space.ts'

/** How many lines of the log of a failed build are logged at once; the report has more. */
const toldLines = 20

/** Rounds of what is only reported, because the other revision does not build. */
const roundsAlone = 3

/**
 * The discarded builds of one project, one per engine and scenario, except plain repetitions. The first
 * build alone pays for the page cache and the engine's start. They also show what can be built at all, and
 * which edit reaches the image. Engines that decide come first: one that is only reported must not use up their time.
 */
export const warmUp = async (session: Session, project: string): Promise<void> => {
  for (const engine of gatedFirst(session.plan)) {
    if (await isBeyond(session, engine, project)) continue
    if (refuseRemoteCache(session, engine, project) === 'nothing-left') continue
    if (warmUpOutOfTime(session, project) || crowdsOutGated(session, engine, project)) continue
    await keepDisk(session, engine, project, async (look) => {
      const revisions = await warmUpCold(session, engine, project)
      if (revisions.length > 0) await warmUpEdits(session, engine, project, { revisions, beforeRemote: look })
    })
    await dropContinued(session, engine, project)
  }
}

const gatedFirst = ({ engines, benchmarks }: Plan): readonly string[] => {
  const decides = (engine: string): boolean => benchmarks.some((each) => each.gated && each.engine === engine)
  return engines.toSorted((left, right) => Number(decides(right)) - Number(decides(left)))
}

/**
 * Whether the engine would ignore a part of the Dockerfile of either revision: then it builds none of it. Where only the
 * base asks for that part, the head repairs it, which must not fail.
 */
const isBeyond = async (session: Session, engine: string, project: string): Promise<boolean> => {
  const { plan, context } = session
  const benchmarks = plan.benchmarks.filter((each) => each.engine === engine && each.project === project)
  const [first] = benchmarks
  if (first === undefined) return false
  const taker = engineOf(context, first)
  const recipeOf = (revision: Revision): BuildRecipe => context.checkout(first, revision).recipe
  const lackIn = async (revision: Revision): Promise<string | undefined> =>
    refusalOf(context, taker, recipeOf(revision))
  const lacks = await Promise.all(plan.revisions.map(lackIn))
  const apart = [...new Set(lacks.filter((lack) => lack !== undefined))].join('; ')
  // Both are built in one store.
  const images = plan.revisions.flatMap((revision) => recipeOf(revision).images ?? [])
  const reason = apart === '' ? taker.noImages(images) : apart
  if (reason === undefined) return false
  const isRepaired = apart !== '' && (await lackIn('head')) === undefined
  for (const { id } of benchmarks)
    if (isRepaired) obstruct(session, id, { kind: 'base-does-not-build', reason }, 'does-not-build')
    else obstruct(session, id, { kind: 'unsupported', reason }, 'unsupported')
  warn(session, `${engine} cannot build ${isRepaired ? `the base of ${project}` : project}: ${reason}.`)
  return true
}

/** Builds each revision from nothing; one that fails is tried once more, and then it does not build. */
const warmUpCold = async (
  session: Session,
  engine: string,
  project: string,
): Promise<readonly Revision[]> => {
  const [first] = session.plan.benchmarks.filter((each) => each.engine === engine && each.project === project)
  if (first === undefined) return []
  const id = benchmarkId(engine, project, cold.name)
  const benchmark = { ...first, id, scenario: cold.name, gated: false }
  const failing = async (revisions: readonly Revision[]): Promise<readonly Measurement[]> => {
    const { measurements, older } = await discarded(session, {
      benchmark,
      scenario: cold,
      order: revisions,
      trial: { kind: 'size' },
      mayContinue: isByRound(session.plan),
    })
    if (older.length > 0) refuseOlder(session, engine, project, older)
    return measurements.filter(({ failure }) => failure !== undefined)
  }
  const failed = await failing(session.plan.revisions)
  const again = failed.length === 0 ? [] : await failing(failed.map(({ revision }) => revision))
  const broken = again.map((build) => brokenEngineIn(failed, build.revision) ?? build)
  if (broken.length > 0) noteBroken(session, engine, project, broken)
  return session.plan.revisions.filter((revision) => !broken.some((build) => build.revision === revision))
}

/** A revision that failed by itself once, and once because the engine broke down, was not tried twice. */
const brokenEngineIn = (failed: readonly Measurement[], revision: Revision): Measurement | undefined =>
  failed.find((build) => build.revision === revision && build.failure?.kind === 'engine-died')

/**
 * A base that does not build leaves the head to be reported; a head that does not build ends it,
 * and so does an engine that breaks down.
 */
const noteBroken = (
  session: Session,
  engine: string,
  project: string,
  broken: readonly Measurement[],
): void => {
  const obstacles = broken.flatMap(({ revision, failure }) =>
    failure === undefined ? [] : [obstacleOfFailure(revision, failure)],
  )
  const alone = obstacles.every(({ kind }) => kind === 'base-does-not-build')
  const { benchmarks } = session.plan
  for (const { id } of benchmarks.filter((each) => each.engine === engine && each.project === project)) {
    for (const obstacle of obstacles) obstruct(session, id, obstacle, 'does-not-build')
    if (alone) reportAlone(session, id)
  }
  for (const { revision, failure } of broken) {
    warn(
      session,
      `${engine}/${project}: ${calledAmong(revision, session.plan.revisions)} does not build, tried twice: ${failure?.message ?? ''}`,
    )
    const printed = failure?.logTail.split('\n').filter((line) => line.trim() !== '') ?? []
    for (const line of printed.slice(-toldLines)) session.context.host.log(`  | ${line}`)
  }
}

const reportAlone = ({ book }: Session, id: string): void => {
  const progress = book.get(id)
  if (progress === undefined) return
  const wanted = Math.min(roundsAlone, progress.wanted)
  book.set(id, { ...progress, wanted, revisions: ['head'], stopped: undefined })
}

const warmUpEdits = async (
  session: Session,
  engine: string,
  project: string,
  {
    revisions,
    beforeRemote,
  }: { readonly revisions: readonly Revision[]; readonly beforeRemote: () => Promise<void> },
): Promise<void> => {
  // Builds with a remote cache take longest: which file to edit is known after the others.
  const scenarios = session.plan.scenarios
    .filter(({ edit }) => edit !== 'none')
    .toSorted((left, right) => Number(isRemote(left)) - Number(isRemote(right)))
  for (const scenario of scenarios) {
    const benchmark = session.plan.benchmarks.find(
      (each) => each.engine === engine && each.project === project && each.scenario === scenario.name,
    )
    if (benchmark === undefined || session.book.get(benchmark.id)?.stopped !== undefined) continue
    if (isRemote(scenario)) await beforeRemote()
    const build = (trial: Trial | undefined, order = revisions): Promise<PairResult> =>
      discarded(session, { benchmark, scenario, order, trial })
    if (scenario.edit === 'source') await chooseEdit(session, benchmark, build)
    else if (hasGoMod(session, benchmark, revisions)) await build(undefined)
  }
}

const isRemote = ({ startsFrom }: Scenario): boolean => startsFrom === 'remote-cache'

const discarded = async (
  session: Session,
  planned: Omit<Parameters<typeof buildPair>[2], 'round' | 'purpose'>,
): Promise<PairResult> => {
  const { context, primes, measurements } = session
  const pair = { ...planned, round: 0, purpose: 'warmUpMs' as const }
  const result = await buildPair(context, primes, pair, announcer(session))
  measurements.push(...result.builds.map((build) => ({ ...build, excluded: 'warm-up' as const })))
  await session.save(measurements)
  return result
}
