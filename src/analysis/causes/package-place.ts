import type { Cause, ChangedFile, ComparedInstruction } from '../../model.ts'
import { changedPackages } from './changed-packages.ts'
import { type ExplainedChange, sidesOf } from './explained-change.ts'
import { rewritten } from './instruction-causes.ts'
import { graphOf } from './package-graph.ts'
import type { Shift } from './package-shifts.ts'
import { isSetter, setsGo } from './setters.ts'

/** The line of go.mod or go.work, else the import if it is new, else a changed file of the package. */
export const placeOfCode = (
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

/**
 * The only changed instruction that decides what Go compiles: it does so itself, or sets a variable that the go command reads.
 * It may select other files, by a tag, or other programs; undefined where something else may do so too.
 */
export const selectorOf = (change: ExplainedChange): ComparedInstruction | undefined => {
  const found = rewritten(change).filter((each) => each.compiles === true || (isSetter(each) && setsGo(each)))
  return found.length === 1 && change.differences?.filesLeftOut === 0 ? found[0] : undefined
}

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
