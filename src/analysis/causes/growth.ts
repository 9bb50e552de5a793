import type { Measurement, Phase, TimelinePart } from '../../model.ts'
import { boundError } from '../limits.ts'
import type { MemberPair } from '../pairs-of.ts'
import { medianOf, orderStatisticBounds } from '../statistics.ts'

/** 1 where the head is slower, -1 where it is faster. */
export type Direction = 1 | -1

/**
 * The median of head − base over the pairs, in the direction of the change: so it is positive, and 0 where it is not sure.
 * From six pairs on, its exact bound must have this direction; with fewer pairs, every one of them.
 */
export const sureGrowth = (
  pairs: readonly MemberPair[],
  direction: Direction,
  valueOf: (build: Measurement) => number,
): number => {
  const differences = pairs.map(({ base, head }) => direction * (valueOf(head) - valueOf(base)))
  const centre = medianOf(differences) ?? 0
  const low = orderStatisticBounds(differences, boundError)?.low ?? Math.min(...differences)
  return low > 0 ? centre : 0
}

/** Phases among which engines divide the same work differently. */
export type Pool = 'work' | 'inputs' | 'base' | 'export' | 'rest'

const pools: Readonly<Record<Phase, Pool>> = {
  startup: 'rest',
  frontend: 'rest',
  unattributed: 'rest',
  base: 'base',
  context: 'inputs',
  'cache-match': 'inputs',
  copy: 'inputs',
  download: 'work',
  compile: 'work',
  link: 'work',
  run: 'work',
  'step-overhead': 'work',
  export: 'export',
}

/** How long the phases of a pool took in a build, in ms. */
export const poolTime =
  (pool: Pool) =>
  ({ phases }: Measurement): number =>
    Object.entries(phases ?? {}).reduce(
      (sum, [phase, ms]) => (isPhase(phase) && pools[phase] === pool ? sum + ms : sum),
      0,
    )

const isPhase = (name: string): name is Phase => name in pools

/** The pool in which an instruction spends its time. */
export const poolOfStep = (step: string): Pool => {
  if (/^(?:COPY|ADD)\b/i.test(step)) return 'inputs'
  return /^FROM\b/i.test(step) ? 'base' : 'work'
}

/** How long the steps with one of these names took in a build, in ms. */
export const stepTime =
  (isStep: (name: string) => boolean) =>
  ({ timeline = [] }: Measurement): number =>
    timeline.reduce((sum, part) => (isInstruction(part) && isStep(part.name) ? sum + lengthOf(part) : sum), 0)

const lengthOf = ({ startMs, endMs }: TimelinePart): number => endMs - startMs

/** Podman prints an instruction in small letters if it is written so; engines name no other part by such a word. */
const isInstruction = ({ name }: TimelinePart): boolean => instructions.test(name)

const instructions =
  /^(?:FROM|RUN|COPY|ADD|ARG|ENV|WORKDIR|USER|LABEL|EXPOSE|CMD|ENTRYPOINT|VOLUME|SHELL|STOPSIGNAL|HEALTHCHECK|ONBUILD|MAINTAINER)\s/i
