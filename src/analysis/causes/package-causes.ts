import type { Cause, Revision } from '../../model.ts'
import { compilesGo, type ExplainedChange, isHit, placeOf, sidesOf } from './explained-change.ts'
import { stepTime, sureGrowth } from './growth.ts'
import { graphOf, type PackageGraph } from './package-graph.ts'
import { placeOfCode, selectorOf } from './package-place.ts'
import { type Shift, shiftsBetween } from './package-shifts.ts'
import { medianOf } from '../statistics.ts'

/** A timed build may take this much longer for the same packages than the explain build did. */
const mostScale = 2
/** A build that compiles for less of its explain build's time than this does not compile everything; all of them link. */
const leastWhole = 0.5

/** Names the modules and packages for which Go works longer, with their shares of the time by which its steps grew. */
export const claimPackages = (change: ExplainedChange): void => {
  const { slow, fast } = sidesOf(change)
  const [before, after] = [graphOf(change, fast), graphOf(change, slow)]
  const grownMs = Math.min(goGrowth(change), change.claims.left('work'))
  if (before === undefined || after === undefined || grownMs <= 0) return
  const isWhole = goTime(change, fast) - before.linkMs >= leastWhole * before.compiledMs
  const all = shiftsBetween(before, after, change.differences ?? { files: [], modules: [] })
  const compiled = isWhole ? all : all.filter(({ own }) => own)
  claimShares(change, compiled, Math.min(grownMs, scaleOf(change, before, isWhole) * sumOf(compiled)))
  if (!isWhole) claimLink(change, all, Math.min(grownMs, after.linkMs - before.linkMs))
}

/** By how much the steps that compile Go grew which neither revision took from its cache, in ms. */
export const goGrowth = (change: ExplainedChange): number =>
  sureGrowth(
    change.pairs,
    change.direction,
    stepTime((step) => !isHit(change, step) && compilesGo(change, step)),
  )

const goTime = (change: ExplainedChange, revision: Revision): number =>
  medianOf(change.pairs.map((pair) => stepTime((step) => compilesGo(change, step))(pair[revision]))) ?? 0

/** From the times of explain builds to those of timed builds. */
const scaleOf = (change: ExplainedChange, before: PackageGraph, isWhole: boolean): number => {
  const explainedMs = before.compiledMs + before.linkMs
  const { fast } = sidesOf(change)
  if (!isWhole || explainedMs <= 0) return 1
  return Math.min(mostScale, Math.max(1, goTime(change, fast) / explainedMs))
}

const sumOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { ms }) => sum + ms, 0)

const claimShares = (change: ExplainedChange, shifts: readonly Shift[], allMs: number): void => {
  const sum = sumOf(shifts)
  for (const shift of shifts.toSorted((a, b) => b.ms - a.ms))
    change.claims.claim('work', (shift.ms / sum) * allMs, causeOf(change, shift))
}

/** The code of a module is linked again in every build. */
const claimLink = (change: ExplainedChange, shifts: readonly Shift[], grownMs: number): void =>
  claimShares(
    change,
    shifts.filter(({ kind, change: what }) => kind === 'module' && what !== 'gone'),
    grownMs,
  )

const causeOf = (change: ExplainedChange, shift: Shift): Omit<Cause, 'changeMs'> => {
  const { kind, name, importedBy, packages } = shift
  const inCode = placeOfCode(change, shift)
  // No import and no requirement of it is new, so what is compiled was selected differently.
  const selector = inCode === undefined && shift.change === 'new' ? selectorOf(change) : undefined
  const place = inCode ?? placeOf(change, selector)
  const why = [
    ...(packages > 1 ? [`${packages} packages`] : []),
    ...(selector === undefined
      ? []
      : [`selected by the instruction "${withoutMounts(selector.text).slice(0, 100)}"`]),
  ]
  return {
    kind,
    name,
    change: change.direction < 0 && shift.change === 'new' ? 'gone' : shift.change,
    ...(importedBy.length > 0 && { importedBy }),
    ...(why.length > 0 && { why: why.join(', ') }),
    ...(place !== undefined && { place }),
  }
}

/** Mounts are long, and select nothing. */
const withoutMounts = (text: string): string => text.replaceAll(/--mount=\S+\s/g, '')
