import { isFolderBelow, goLinesIn, requirementsIn } from '../../projects/context/module-files.ts'
import type { ModuleFiles } from './read-modules.ts'

/** An amount, or why it is not known, as a clause. */
export type Amount = number | { readonly why: string }

/** The modules that a context has Go download, and those without which it cannot build. */
export type NeededModules = {
  /** What `go mod download` gets. */
  readonly required: Amount
  /** None where they are in a vendor folder. */
  readonly needed: Amount
}

/** Reads it from the texts of all go.mod files of a context. */
export const neededModules = (files: readonly ModuleFiles[]): NeededModules => {
  const [only] = files
  if (only === undefined) return unknownModules('the context has no go.mod')
  if (files.length > 1)
    return unknownModules(
      `the context has ${files.length} go.mod files, and which of them a build needs is not known`,
    )
  const { go } = goLinesIn(only.goMod)
  if (!listsAll(go?.version))
    return unknownModules('go.mod is from before Go 1.17, so it does not list all modules')
  const required = requirementsIn(only.goMod).filter(
    ({ replacedBy }) => replacedBy === undefined || !isFolderBelow(replacedBy),
  ).length
  return { required, needed: only.vendored === '' ? required : 0 }
}

/** Where neither number is known, for a reason that is a clause. */
export const unknownModules = (why: string): NeededModules => ({ required: { why }, needed: { why } })

/** Since Go 1.17 a go.mod lists every module that its packages need (https://go.dev/ref/mod#graph-pruning). */
const listsAll = (version: string | undefined): boolean => {
  const [major = 0, minor = 0] = (version ?? '').split('.').map((part) => Number.parseInt(part, 10))
  return major > 1 || minor >= 17
}
