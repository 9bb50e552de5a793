import type { Limits, Verdict } from '../../model.ts'
import { duration } from '../numbers.ts'
import { costOf } from './screen-cost.ts'
import { whyDifferent } from './screen-inputs.ts'
import type { SameWork, Screened, ScreenedRevision, ScreenQuestion } from './screened.ts'

/**
 * The time of what differs can be off by this factor: it is that of one build of each revision, and a build that has less to
 * compile at once may wait for it.
 */
const safety = 3

/**
 * Whether two revisions do so much of the same work in a cold build that no difference that counts is possible. Answers
 * `pairs` for all that it cannot see.
 */
export const screen = (question: ScreenQuestion): Screened => {
  const { base, head, limits } = question
  const reason = whyDifferent(question) ?? whyNotTheSame(base, head, question.goCommands)
  if (reason !== undefined) return { kind: 'pairs', reason }
  const cost = costOf(question)
  if ('why' in cost) return { kind: 'pairs', reason: cost.why }
  const { packages, samePackages, differingMs } = cost
  const buildMs = Math.min(...[base, head].flatMap(({ cold, explainMs }) => [cold.durationMs, explainMs]))
  const [baseMs, headMs] = [bothOf(base), bothOf(head)]
  const work: SameWork = { kind: 'same-work', packages, samePackages, differingMs, buildMs, baseMs, headMs }
  const open = whyOpen(work, limits)
  return open === undefined ? { kind: 'same-work', work } : { kind: 'pairs', reason: open }
}

const bothOf = ({ cold, explainMs }: ScreenedRevision): number => cold.durationMs + explainMs

/** Why these numbers do not settle it, as a clause. */
const whyOpen = (work: SameWork, limits: Limits): string | undefined => {
  if (!isShort(work, limits)) return tooMuch(work, limits)
  const { baseMs, headMs } = work
  // Earlier reports of version 2.3 have no sums.
  if (baseMs === undefined || headMs === undefined) return undefined
  return isLonger({ baseMs, headMs }, limits)
    ? `what differs is small, but the two builds of the head take longer: ${duration(baseMs)} in the base, ${duration(headMs)} in the head`
    : undefined
}

/**
 * Whether what differs is too short to matter: three times its time is below half the fail threshold of the build, or below
 * the floor. Half, because the lower bound of a regression is held against that.
 */
const isShort = (work: SameWork, limits: Limits): boolean => safety * work.differingMs < mostMs(work, limits)

const mostMs = ({ buildMs }: Pick<SameWork, 'buildMs'>, { failThreshold, minDeltaMs }: Limits): number =>
  Math.max((failThreshold / 2) * buildMs, minDeltaMs)

/** The verdict on a benchmark that the screen settled, by the limits that count now. */
export const verdictOfScreen = (work: SameWork, limits: Limits): Verdict => {
  const open = whyOpen(work, limits)
  return open === undefined
    ? { kind: 'unchanged', because: 'same-work', reason: sameWorkClause(work) }
    : {
        kind: 'inconclusive',
        because: 'too-few-pairs',
        reason: `${open}, and no pair was built, since the limits were others`,
      }
}

/** `271 of 276 packages are the same; the other 5, with …, take 1.2 s of 58 s`. */
export const sameWorkClause = (work: SameWork): string => {
  const { packages, samePackages } = work
  const others = packages - samePackages
  if (others === 0) return `all ${packages} packages are the same; the files that differ take ${share(work)}`
  const them = others === 1 ? 'other one' : `other ${others}`
  const verb = others === 1 ? 'takes' : 'take'
  return `${samePackages} of ${packages} packages are the same; the ${them}, with the links and the files that differ, ${verb} ${share(work)}`
}

const share = ({ differingMs, buildMs }: SameWork): string =>
  `${duration(differingMs)} of ${duration(buildMs)}`

const tooMuch = (work: SameWork, limits: Limits): string =>
  `what differs takes ${share(work)}, and ${safety} times that is not below ${duration(mostMs(work, limits))}`

const whyNotTheSame = (
  base: ScreenedRevision,
  head: ScreenedRevision,
  goCommands: number,
): string | undefined => {
  const [before, after] = [base.go, head.go]
  if ('why' in before) return `base: ${before.why}`
  if ('why' in after) return `head: ${after.why}`
  if (before.graphs !== after.graphs)
    return `${before.graphs} go commands of the base were recorded, and ${after.graphs} of the head`
  if (before.graphs < goCommands) return `of ${goCommands} go commands, ${before.graphs} were recorded`
  if (before.isWrapped || after.isWrapped)
    return 'the go command on PATH is not that of Go itself, and may do more'
  if (before.modules === undefined || after.modules === undefined)
    return 'the modules of the packages are not known'
  if (before.modules.toSorted().join('\n') !== after.modules.toSorted().join('\n'))
    return 'they are built from other modules'
  const unnamed = [...before.actions, ...after.actions].find(({ inputs }) => inputs === '')
  return unnamed === undefined
    ? undefined
    : `Go did not write down what ${unnamed.package} was ${unnamed.kind === 'link' ? 'linked' : 'compiled'} from`
}

/**
 * What the screen cannot see would show in two builds of each revision, unless it is small. They count together: the base is
 * first in the cold builds and the head in the explain builds, because what is built second tends to take longer. A base that
 * takes longer speaks for `unchanged`.
 */
const isLonger = ({ baseMs, headMs }: Sums, { failThreshold, minDeltaMs }: Limits): boolean =>
  headMs - baseMs >= minDeltaMs && headMs / baseMs > 1 + failThreshold

type Sums = { readonly baseMs: number; readonly headMs: number }
