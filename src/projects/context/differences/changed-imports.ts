import type { ChangedImport } from '../../../model.ts'
import { importsOf } from '../known/go-packages.ts'

/** The imports in which two texts of one Go file differ; an empty text stands for a file that does not exist. */
export const changedImports = (base: string, head: string, file: string): readonly ChangedImport[] => {
  const [before, after] = [new Set(importsOf(base)), new Set(importsOf(head))]
  const only = (
    these: ReadonlySet<string>,
    others: ReadonlySet<string>,
    of: { readonly text: string; readonly change: ChangedImport['change'] },
  ): readonly ChangedImport[] => {
    const lines = linesOf(of.text)
    return [...these]
      .filter((path) => !others.has(path))
      .map((path) => ({ path, change: of.change, file, line: lines.get(path) ?? 1 }))
  }
  return [
    ...only(after, before, { text: head, change: 'new' }),
    ...only(before, after, { text: base, change: 'gone' }),
  ]
}

/** The first line in which each quoted text is. */
const linesOf = (text: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries())
    for (const quoted of line.split(/["`]/).slice(1)) if (!found.has(quoted)) found.set(quoted, index + 1)
  return found
}
