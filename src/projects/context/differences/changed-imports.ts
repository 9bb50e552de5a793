import type { ChangedImport } from '../../../model.ts'
import { importsOf } from '../known/go-packages.ts'

/** The imports in which two texts of one Go file differ; an empty text stands for a file that does not exist. */
export const changedImports = (base: string, head: string, file: string): readonly ChangedImport[] => {
  const [before, after] = [new Set(importsOf(base)), new Set(importsOf(head))]
  const only = (
    these: ReadonlySet<string>,
    others: ReadonlySet<string>,
    of: { readonly text: string; readonly change: ChangedImport['change'] },
  ): readonly ChangedImport[] =>
    [...these]
      .filter((path) => !others.has(path))
      .map((path) => ({ path, change: of.change, file, line: lineOf(of.text, path) }))
  return [
    ...only(after, before, { text: head, change: 'new' }),
    ...only(before, after, { text: base, change: 'gone' }),
  ]
}

const lineOf = (text: string, path: string): number =>
  Math.max(
    0,
    text.split('\n').findIndex((line) => line.includes(`"${path}"`)),
  ) + 1
