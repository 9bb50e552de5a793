import { duration } from '../../analysis/numbers.ts'
import type { StudyRow } from '../../model.ts'
import { count, list } from '../../report/numbers.ts'
import {
  against,
  type Compared,
  comparedIn,
  isSlower,
  placeText,
  slowerText,
  slowestOf,
  timesText,
} from '../parts/compared.ts'
import { numberIn } from '../parts/row-columns.ts'

/** What to do about developing in containers; the rows are compared with a running container and a volume. */
export const devLoopAdvice = (rows: readonly StudyRow[]): readonly string[] =>
  [keepCache(rows), cacheInContainer(rows), forDebugger(rows)].flatMap((sentence) => sentence ?? [])

/** New containers with and without a volume: against a running one, the start of the container would count too. */
const keepCache = (rows: readonly StudyRow[]): string | undefined => {
  const found = rows.flatMap((row): readonly Compared[] => {
    const kept = rows.find(
      ({ value, group, scenario }) =>
        value === 'new-container-volume' && group === row.group && scenario === row.scenario,
    )
    const compared = row.value !== 'new-container' || kept === undefined ? undefined : against(kept, row)
    return compared === undefined ? [] : [compared]
  })
  if (found.length === 0) return undefined
  const worst = slowestOf(found)
  if (worst === undefined)
    return `In new containers, no slowdown without a volume for GOCACHE is shown (${count(found.length, 'row')}).`
  return `Give new containers a volume for GOCACHE: without one, an edit took ${timesText(worst)} as long (${placeText(worst)}; ${slowerText(found)}).`
}

const cacheInContainer = (rows: readonly StudyRow[]): string | undefined => {
  const found = comparedIn(rows).filter(({ value }) => value === 'no-volume')
  if (found.length === 0) return undefined
  const worst = slowestOf(found)
  if (worst === undefined)
    return `As long as a container runs, no slowdown without a volume for GOCACHE is shown (${count(found.length, 'row')}).`
  return `Even in a container that keeps running, an edit took ${timesText(worst)} as long without a volume for GOCACHE (${placeText(worst)}; ${slowerText(found)}).`
}

const forDebugger = (rows: readonly StudyRow[]): string | undefined => {
  const found = comparedIn(rows).filter(({ value }) => value === 'volume-delve')
  if (found.length === 0) return undefined
  const slower = found.filter(isSlower)
  const cost =
    slower.length === 0
      ? `With Delve's flags, an edit is not shown to take longer (${count(found.length, 'row')})`
      : `With Delve's flags, an edit took ${list(slower.map((row) => `${timesText(row)} as long (${placeText(row)})`))}`
  const isOne = new Set(found.map(({ project }) => project)).size === 1
  const firsts = found.flatMap((row) => {
    const firstMs = numberIn(row, 'firstMs')
    return firstMs === undefined
      ? []
      : [`${duration(firstMs)} ${isOne ? `on ${row.engine}` : `for ${placeText(row)}`}`]
  })
  return firsts.length === 0
    ? `${cost}.`
    : `${cost}; the first build, with an empty cache, took ${list(firsts)} (one build each).`
}
