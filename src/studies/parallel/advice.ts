import { duration } from '../../analysis/numbers.ts'
import type { StudyRow } from '../../model.ts'
import { count, list, sentence } from '../../report/numbers.ts'
import {
  against,
  type Compared,
  comparedIn,
  directionOf,
  isSlower,
  placeText,
  slowestOf,
  timesText,
} from '../parts/compared.ts'
import { numberIn } from '../parts/row-columns.ts'

/** How many builds to start at once, and what fails then. */
export const parallelAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => [
  ...failures(rows),
  ...[...new Set(rows.map(({ scenario }) => scenario))].flatMap((scenario) =>
    howMany(
      rows.filter((row) => row.scenario === scenario),
      reference,
    ),
  ),
]

const failures = (rows: readonly StudyRow[]): readonly string[] => {
  const [worst] = rows
    .filter((row) => failedIn(row) > 0)
    .toSorted((one, other) => failedIn(other) - failedIn(one))
  if (worst === undefined) return []
  const { value, engine, project, scenario, attempts } = worst
  // What came before the builds may have failed as well, so that not every attempt started all of them.
  const why = attempts.find(({ lost }) => lost !== undefined && lost !== 'state-lost')?.failure
  return [
    sentence(
      `With ${value} at once, ${count(failedIn(worst), 'build')} failed in ${count(attempts.length, 'attempt')} (${scenario}, ${project} on ${engine})${why === undefined ? '' : `: ${why}`}`,
    ),
  ]
}

const failedIn = (row: StudyRow): number => numberIn(row, 'failedBuilds') ?? 0

/** All of them are of one scenario. */
const howMany = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const compared = comparedIn(rows).filter(({ value }) => value !== reference)
  const [any] = compared
  if (any === undefined) return []
  const best = [...new Set(compared.map(({ group }) => group))].flatMap((group) => {
    const found = bestOf(compared.filter((row) => row.group === group))
    return found === undefined ? [] : [{ found, alone: aloneIn(rows, found, reference) }]
  })
  if (best.length > 0)
    return [`In ${any.scenario}, ${list(best.map(({ found, alone }) => worthText(found, alone)))}.`]
  const slowest = slowestOf(compared)
  if (slowest !== undefined)
    return [
      `In ${any.scenario}, build one after the other: with ${slowest.value} at once, an image took ${timesText(slowest)} as long (${placeText(slowest)}; slower in ${compared.filter(isSlower).length} of ${count(compared.length, 'row')}).`,
    ]
  return [
    `In ${any.scenario}, no gain from several builds at once is shown (${count(compared.length, 'row')})${waitText(rows, compared, reference)}.`,
  ]
}

/** The smallest number that no larger one is shown to be faster than. */
const bestOf = (rows: readonly Compared[]): Compared | undefined => {
  const faster = rows
    .filter((row) => directionOf(row) === 'faster')
    .toSorted((one, other) => Number(one.value) - Number(other.value))
  return faster.find((row) =>
    faster.every((other) => {
      const compared = other === row ? undefined : against(row, other)
      return compared === undefined || directionOf(compared) !== 'faster'
    }),
  )
}

const aloneIn = (rows: readonly StudyRow[], { group }: Compared, reference: string): StudyRow | undefined =>
  rows.find((row) => row.value === reference && row.group === group)

const worthText = (row: Compared, alone: StudyRow | undefined): string => {
  const [own, before] = [numberIn(row, 'oneBuildP95Ms'), alone && numberIn(alone, 'oneBuildP95Ms')]
  const wait =
    own === undefined || before === undefined
      ? ''
      : `; P95 of one build ${duration(own)}, alone ${duration(before)}`
  return `build ${row.value} at once: an image took ${timesText(row)} as long as one after the other (${placeText(row)}${wait})`
}

/**
 * Only where every one of them is: by its P95, and by the whole interval. The last of N builds ends after N times the ratio
 * of one that is alone.
 */
const waitText = (rows: readonly StudyRow[], compared: readonly Compared[], reference: string): string => {
  const isLonger = (row: Compared): boolean => {
    const [own, alone] = [row, aloneIn(rows, row, reference)].map(
      (each) => each && numberIn(each, 'oneBuildP95Ms'),
    )
    const atOnce = Number(row.value) / Number(reference)
    return own !== undefined && alone !== undefined && own > alone && row.low * atOnce > 1
  }
  return compared.every(isLonger) ? ', and each of them took longer (P95): build one after the other' : ''
}
