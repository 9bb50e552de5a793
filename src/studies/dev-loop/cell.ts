import { makeDisposal } from '../../host/disposal.ts'
import type { Seen } from '../../model.ts'
import { lostByCommand } from '../run/lost-sample.ts'
import type { ColumnValues, OpenCell, Taken } from '../study.ts'
import { openWorkplace, type Made, type Work, type Workplace, whyNotMade } from './workplace.ts'

/** Builds once, so that a cache is filled where there is one, and then once per round after an edit. */
export const openDevLoop = async (work: Work): Promise<OpenCell> => {
  const workplace = await openWorkplace(work)
  const first = await prepare(work, workplace)
  const { durationMs: firstMs } = first.made
  const take = async (round: number): Promise<Taken> => {
    try {
      const { durationMs, bytes: binaryBytes } = await first.build(round)
      return { kind: 'time', durationMs, builds: [], seen: { firstMs, binaryBytes } }
    } catch (error) {
      work.bench.host.signal.throwIfAborted()
      const lost = lostByCommand(error, work.bench.context.buildTimeoutMs)
      return lost.kind === 'failed' ? { ...lost, message: whyNotMade(error) } : lost
    }
  }
  return {
    take: work.loop.newContainer ? take : untilStopped(take),
    columns: async (_builds, seen) => columnsOf(seen, first.made),
  }
}

/** Each process that works on a cell makes a first build; that of the first process counts. `made`: that of this process. */
export const columnsOf = (seen: readonly Seen[], made: Made): ColumnValues => ({
  firstMs: seen[0]?.['firstMs'] ?? made.durationMs,
  binaryBytes: seen.at(-1)?.['binaryBytes'] ?? made.bytes,
})

type Take = NonNullable<OpenCell['take']>

/** The same until a build is stopped: only its client ends, and in a container that stays the compiler may go on. */
export const untilStopped = (take: Take): Take => {
  let wasStopped = false
  return async (round) => {
    if (wasStopped)
      return {
        kind: 'unknown',
        reason: 'a build that was stopped at its time limit may still run in the container',
      }
    const taken = await take(round)
    wasStopped = taken.kind === 'timed-out'
    return taken
  }
}

type Prepared = {
  /** What the first build made, without anything in a cache. */
  readonly made: Made
  readonly build: (round: number) => Promise<Made>
}

const prepare = async ({ bench, loop }: Work, workplace: Workplace): Promise<Prepared> => {
  if (loop.newContainer) {
    const build = (round: number): Promise<Made> => buildInNew(workplace, round)
    return { made: await build(0), build }
  }
  const container = bench.resources.use(await workplace.openContainer())
  return { made: await workplace.build(container, 0), build: (round) => workplace.build(container, round) }
}

/** The start of the container belongs to the time; its end does not. */
const buildInNew = async (workplace: Workplace, round: number): Promise<Made> => {
  await using disposal = makeDisposal()
  const startMs = performance.now()
  const container = disposal.use(await workplace.openContainer())
  const startedMs = performance.now() - startMs
  const made = await workplace.build(container, round)
  return { ...made, durationMs: startedMs + made.durationMs }
}
