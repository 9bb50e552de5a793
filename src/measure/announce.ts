import { endLine, type BuildPosition as Place, provisionalLine, startLine } from '../report/words/progress.ts'
import { estimateLeftMs, expectedMs } from './estimate.ts'
import type { Announce } from './pair.ts'
import type { PlannedBuild } from './reach-state.ts'
import type { Session } from './session.ts'

/** Tells the start and the end of every build, and the first result of a benchmark as soon as it is there. */
export const announcer = (session: Session): Announce => {
  const { plan, world, measurements, book } = session
  const before = measurements.length
  let begun = before
  const place = ({ benchmark, round, revision }: PlannedBuild): Place => ({
    ...{ number: begun, of: Math.max(begun, totalBuilds(session)), benchmark: benchmark.id, round },
    ...(plan.revisions.length > 1 ? { revision } : {}),
  })
  return {
    before: (turn) => {
      begun += 1
      world.host.log(startLine(place(turn)))
    },
    after: (turn, build) => {
      const builds = [...measurements, build]
      const leftMs = estimateLeftMs(plan, book, builds)
      // The book counts a pair when it is complete: its builds until now are done, though.
      const doneMs = turn.round === 0 ? 0 : (begun - before) * (expectedMs(plan, builds, turn.benchmark) ?? 0)
      world.host.log(
        endLine(place(turn), build, leftMs === undefined ? undefined : Math.max(0, leftMs - doneMs)),
      )
      const counts = build.failure === undefined && build.excluded === undefined
      if (turn.round === 1 && counts) world.host.log(provisionalLine(place(turn), build))
    },
  }
}

/** At most: a benchmark may be decided earlier, and a lost pair is replaced on top. */
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
export const isWarmedUp = ({ startsFrom, edit }: { startsFrom: string; edit: string }): boolean =>
  startsFrom === 'empty' || edit !== 'none'
