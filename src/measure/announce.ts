import { isCounted } from '../analysis/attempts.ts'
import type { Host } from '../host/host.ts'
import type { Measurement } from '../model.ts'
import { liveText } from '../report/words/live-line.ts'
import { type BuildPosition, endLine, provisionalLine, startLine } from '../report/words/progress.ts'
import { estimateLeftMs, expectedMs } from './estimate.ts'
import type { Announce } from './pair.ts'
import type { PlannedBuild } from './build/planned-build.ts'
import type { Session } from './session.ts'

/** Logs the start and the end of every build, and the first result of a benchmark as soon as it exists. */
export const announcer = (session: Session): Announce => {
  const { plan, context, measurements, book } = session
  const before = measurements.length
  let begun = before
  let counted = 0
  const position = ({ benchmark, round, revision }: PlannedBuild): BuildPosition => ({
    number: begun,
    of: Math.max(begun, totalBuilds(session)),
    benchmark: benchmark.id,
    round,
    revision: plan.revisions.length > 1 ? revision : undefined,
  })
  return {
    before: (planned) => {
      begun += 1
      const at = position(planned)
      const { live, log } = context.host
      if (live === undefined) log(startLine(at))
      else live.show((moment) => liveText(at, moment))
    },
    after: (planned, build) => {
      const builds = [...measurements, build]
      const leftMs = estimateLeftMs(plan, book, builds)
      // The book counts a pair once it is complete, but some of its builds are done already. Others have to be repeated.
      if (planned.round > 0 && isCounted(build)) counted += 1
      const doneMs = counted * (expectedMs(plan, builds, planned.benchmark) ?? 0)
      const restMs = leftMs === undefined ? undefined : Math.max(0, leftMs - doneMs)
      const isPart = context.isPartOfMore === true
      report(context.host, { at: position(planned), build, restMs, isPart })
    },
  }
}

type Built = {
  readonly at: BuildPosition
  readonly build: Measurement
  /** undefined while there is no estimate. */
  readonly restMs: number | undefined
  /** Whether that is the rest of a part only, which is not said. */
  readonly isPart: boolean
}

/** Beside a live line only what went wrong is worth a line of its own. */
const report = ({ live, log }: Host, { at, build, restMs, isPart }: Built): void => {
  const isGood = build.failure === undefined && (at.round === 0 || isCounted(build))
  if (live === undefined || !isGood) log(endLine(at, build, isPart ? 0 : restMs))
  if (live === undefined) {
    if (at.round === 1 && isCounted(build)) log(provisionalLine(at, build))
  } else if (restMs !== undefined && !isPart) live.estimate(restMs)
}

/** An upper bound: a benchmark may be decided earlier; lost pairs, which are replaced, come on top. */
const totalBuilds = ({ plan, book, measurements }: Session): number => {
  const left = [...book.values()].map(({ complete, wanted, stopped, revisions }) =>
    stopped === undefined ? Math.max(0, wanted - complete) * revisions.length : 0,
  )
  const warmUps =
    plan.engines.length *
    plan.projects.length *
    plan.scenarios.filter(isWarmedUp).length *
    plan.revisions.length
  const warmedUp = measurements.filter(({ round }) => round === 0).length
  return left.reduce((sum, builds) => sum + builds, measurements.length + Math.max(0, warmUps - warmedUp))
}

/** A plain repetition of the last build needs no warm-up. */
const isWarmedUp = ({ startsFrom, edit }: { startsFrom: string; edit: string }): boolean =>
  startsFrom === 'empty' || edit !== 'none'
