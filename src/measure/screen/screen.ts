import { duration } from '../../analysis/numbers.ts'
import { whyDifferent } from '../../analysis/screen/screen-inputs.ts'
import { sameWorkClause, screen } from '../../analysis/screen/screen.ts'
import type { Screened, ScreenedRevision } from '../../analysis/screen/screened.ts'
import { messageOf } from '../../host/error-text.ts'
import type { Benchmark, Measurement, Revision } from '../../model.ts'
import { benchmarkId } from '../../plan/plan.ts'
import { startsEmpty } from '../../plan/schedule.ts'
import { cold } from '../../scenarios/cold.ts'
import { explainMs, explainOnce, showsGraph } from '../explain/explain.ts'
import { type ColdBuilds, readScreenInputs } from './screen-inputs.ts'
import { leftBesideGatedMs } from '../budget/keep-budget.ts'
import { obstruct, type Session } from '../session.ts'

/**
 * The same-work screen, after the warm-up of a project and before its pairs: ends each gated benchmark that starts from nothing
 * and whose revisions do so much of the same work that no pair can show a difference that counts. Why it left one to pairs is
 * in `notScreened`. Throws only when the run is interrupted.
 */
export const screenProject = async (session: Session, project: string): Promise<void> => {
  const { plan, book, context } = session
  if (plan.revisions.length < 2) return
  const open = plan.benchmarks.filter(
    (each) =>
      each.project === project &&
      each.gated &&
      startsEmpty(plan, each) &&
      book.get(each.id)?.stopped === undefined &&
      book.get(each.id)?.revisions.length === 2,
  )
  for (const benchmark of open) {
    const found = await screenOne(session, benchmark).catch((error: unknown): Screened => {
      context.host.signal.throwIfAborted()
      return { kind: 'pairs', reason: messageOf(error) }
    })
    if (found.kind === 'same-work') {
      obstruct(session, benchmark.id, found.work, 'same-work')
      context.host.log(`${benchmark.id}: no pairs are needed: ${sameWorkClause(found.work)}`)
    } else {
      session.notScreened.set(benchmark.id, found.reason)
      context.host.log(`${benchmark.id}: the same-work screen leaves it to pairs: ${found.reason}`)
    }
  }
}

const pairs = (reason: string): Screened => ({ kind: 'pairs', reason })

const screenOne = async (session: Session, benchmark: Benchmark): Promise<Screened> => {
  const { context } = session
  if (context.screen.kind === 'off') return pairs(context.screen.reason)
  if (showsGraph(session, benchmark)) return pairs('it is not for shipped projects')
  const { platforms = [] } = context.checkout(benchmark, 'head').recipe
  if (platforms.length > 1) return pairs('an explain build shows the work for one platform only')
  const builds = coldBuildsOf(session, benchmark)
  if (builds === undefined) return pairs('a cold build of the warm-up is no valid one')
  const inputs = await readScreenInputs(context, benchmark, builds)
  const reason = whyDifferent(inputs) ?? lackOfTime(session, benchmark)
  if (reason !== undefined) return pairs(reason)
  context.host.log(
    `Same-work screen: an explain build of each revision of ${benchmark.project} with ${benchmark.engine}`,
  )
  // The base was first in the warm-up, and so the only one that found nothing in the page cache.
  const head = await revisionOf(session, benchmark, 'head', builds.head)
  const base = await revisionOf(session, benchmark, 'base', builds.base)
  return screen({ ...inputs, limits: benchmark.limits, base, head })
}

/** The discarded cold builds of the warm-up; undefined: one of them gave no time, or was not cold. */
const coldBuildsOf = ({ measurements }: Session, { engine, project }: Benchmark): ColdBuilds | undefined => {
  const id = benchmarkId(engine, project, cold.name)
  const lastOf = (revision: Revision): Measurement | undefined =>
    measurements.findLast(
      (build) =>
        build.benchmark === id &&
        build.revision === revision &&
        build.failure === undefined &&
        build.evidence?.state.holds === true,
    )
  const [base, head] = [lastOf('base'), lastOf('head')]
  return base === undefined || head === undefined ? undefined : { base, head }
}

/** Where the screen does not settle, the pairs still have to fit. */
const lackOfTime = (session: Session, benchmark: Benchmark): string | undefined => {
  const neededMs = explainMs(session, benchmark, session.plan.revisions)
  const leftMs = leftBesideGatedMs(session, benchmark.project)
  return neededMs <= leftMs
    ? undefined
    : `no time: two explain builds take about ${duration(neededMs)}, and beside the pairs of a first look the time budget leaves ${duration(leftMs)}`
}

const revisionOf = async (
  session: Session,
  benchmark: Benchmark,
  revision: Revision,
  build: Measurement,
): Promise<ScreenedRevision> => {
  const prime = (await hasRoom(session, benchmark)) ? 'keep' : 'discard'
  const { explanation, go } = await explainOnce(session, benchmark, revision, prime)
  const why = explanation.unknown?.['packages'] ?? 'its packages are not known'
  return {
    cold: build,
    imageBytes: build.evidence?.outcome.imageBytes,
    explainMs: explanation.durationMs,
    go: go ?? { why },
  }
}

/** The primes of the warm-up stay for what starts from them, as long as the disk holds as much once more. */
const hasRoom = async ({ context, primeBytes }: Session, { project }: Benchmark): Promise<boolean> => {
  const bytes = primeBytes.get(project)
  return bytes !== undefined && (await context.freeBytes()) > 2 * bytes
}
