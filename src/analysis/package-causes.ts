import type { Cause, ChangedFile, Explanation, Revision } from '../model.ts'
import { changedPackages } from './changed-packages.ts'
import { compilesGo, type ExplainedChange, isHit, sidesOf } from './explained-change.ts'
import { stepTime, sureGrowth } from './growth.ts'
import { packageGraph, type PackageGraph } from './package-graph.ts'
import { type Shift, shiftsBetween } from './package-shifts.ts'
import { medianOf } from './statistics.ts'

/** A timed build may take this much longer for the same packages than the explain build did. */
const mostScale = 2
/** A build that compiles for less of its explain build's time than this does not compile everything; all of them link. */
const leastWhole = 0.5

/** Names the modules and packages for which Go works longer, with their shares of the time by which its steps grew. */
export const claimPackages = (change: ExplainedChange): void => {
  const { slow, fast } = sidesOf(change)
  const [before, after] = [graphOf(change, fast), graphOf(change, slow)]
  const grownMs = goGrowth(change)
  if (before === undefined || after === undefined || grownMs <= 0) return
  const isWhole = goTime(change, fast) - before.linkMs >= leastWhole * before.compiledMs
  const all = shiftsBetween(before, after, change.differences ?? { files: [], modules: [] })
  const compiled = isWhole ? all : all.filter(({ own }) => own)
  claimShares(change, compiled, Math.min(grownMs, scaleOf(change, before, isWhole) * sumOf(compiled)))
  if (!isWhole) claimLink(change, all, Math.min(grownMs, after.linkMs - before.linkMs))
}

/** The explain build of a revision on this engine; undefined without one that shows packages. */
const graphOf = (change: ExplainedChange, revision: Revision): PackageGraph | undefined =>
  packageGraph(explanationOf(change, revision))

export const explanationOf = (
  { explanations, benchmark }: ExplainedChange,
  revision: Revision,
): Explanation | undefined =>
  explanations.find(
    (each) =>
      each.engine === benchmark.engine && each.project === benchmark.project && each.revision === revision,
  )

/** By how much the steps that compile Go grew which neither revision took from its cache, in ms. */
const goGrowth = (change: ExplainedChange): number => {
  const isGo = (step: string): boolean => !isHit(change, step) && compilesGo(change, step)
  const grown = sureGrowth(change.pairs, change.direction, stepTime(isGo))
  return Math.min(grown, change.claims.left('work'))
}

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
  const { kind, name, importedBy } = shift
  const what = change.direction < 0 && shift.change === 'new' ? 'gone' : shift.change
  const place = placeOfCode(change, { kind, name })
  return {
    kind,
    name,
    change: what,
    ...(importedBy.length > 0 && { importedBy }),
    ...(shift.packages > 1 && { why: `${shift.packages} packages` }),
    ...(place !== undefined && { place }),
  }
}

/** The import if it is new, else the line of go.mod, else a changed file of the package. */
const placeOfCode = (
  change: ExplainedChange,
  { kind, name }: Pick<Shift, 'kind' | 'name'>,
): Cause['place'] => {
  const { differences, direction } = change
  if (differences === undefined) return undefined
  const isNew = (each: { readonly change: string }): boolean => (each.change === 'gone') === direction < 0
  const required = differences.modules.find(
    (each) => each.path === name && (each.change === 'changed' || isNew(each)),
  )
  if (kind === 'module' && required?.change !== 'gone' && required !== undefined) return lineOf(required)
  const imported = differences.imports.find(
    (each) =>
      (each.path === name || each.path.startsWith(`${name}/`)) && each.change === 'new' && isNew(each),
  )
  if (imported !== undefined) return lineOf(imported)
  if (kind === 'module') return undefined
  const file = fileOf(change, name)
  return file === undefined ? undefined : { file: inRepository(differences.contextPath, file.path) }
}

const lineOf = ({ file, line }: { readonly file: string; readonly line: number }) => ({ file, line })

/** A changed file of a package that the head has: source code, if there is some; of several, the one in the deepest folder. */
const fileOf = (change: ExplainedChange, name: string): ChangedFile | undefined => {
  const graph = graphOf(change, sidesOf(change).slow)
  const changed = graph && changedPackages(graph, change.differences?.files ?? []).get(name)
  const [file] = (changed ?? [])
    .filter((each) => each.change !== 'gone' && (each.package !== undefined || isInPackage(each.path, name)))
    .toSorted((one, other) => rankOf(other) - rankOf(one))
  return file
}

const rankOf = ({ path }: ChangedFile): number => (path.endsWith('.go') ? mostDepth : 0) + depthOf(path)

const mostDepth = 10_000

/** Whether a file is in the folder that ends an import path. */
const isInPackage = (file: string, name: string): boolean => {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : ''
  return folder !== '' && (name === folder || name.endsWith(`/${folder}`))
}

const depthOf = (path: string): number => path.split('/').length

const inRepository = (contextPath: string, path: string): string =>
  contextPath === '.' ? path : `${contextPath}/${path}`
