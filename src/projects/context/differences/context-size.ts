import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Pause } from '../../../host/pauses.ts'
import { readableNames } from '../../../host/readable.ts'
import type { ChangedPath, ContextSize, Differences } from '../../../model.ts'
import type { Ignore } from '../build-inputs/ignore.ts'

/** The context of a revision by folders: what no ignore file leaves out, and all of it. */
type MeasuredContext = {
  readonly whole: ContextSize
  readonly kept: ReadonlyMap<string, ContextSize>
  readonly all: ReadonlyMap<string, ContextSize>
}

/** Folders are told apart down to this depth. */
const deepest = 3

/** Counts the files of a context and their bytes; links count as files without bytes. What cannot be read counts nothing. */
export const measureContext = async (dir: string, ignore: Ignore, pause: Pause): Promise<MeasuredContext> => {
  const [kept, all] = [new Map<string, ContextSize>(), new Map<string, ContextSize>()]
  const visit = async (folder: string): Promise<void> => {
    for (const name of readableNames(join(dir, folder))) {
      await pause()
      const path = folder === '' ? name : `${folder}/${name}`
      const stat = lstatSync(join(dir, path), { throwIfNoEntry: false })
      if (stat?.isDirectory() === true) await visit(path)
      else if (stat !== undefined) {
        const bytes = stat.isFile() ? stat.size : 0
        add(all, path, bytes)
        if (!ignore.isIgnored(path)) add(kept, path, bytes)
      }
    }
  }
  await visit('')
  return { whole: kept.get('') ?? nothing, kept, all }
}

const nothing: ContextSize = { files: 0, bytes: 0 }

/** Adds a file to every folder that it is in; '' is the context. */
const add = (sizes: Map<string, ContextSize>, path: string, bytes: number): void => {
  const parts = path.split('/')
  for (let depth = 0; depth <= Math.min(deepest, parts.length); depth += 1) {
    const key = parts.slice(0, depth).join('/')
    const { files, bytes: sum } = sizes.get(key) ?? nothing
    sizes.set(key, { files: files + 1, bytes: sum + bytes })
  }
}

const mostPaths = 20
/** A folder is named instead of the one above if this much of the difference is in it. */
const mostOf = 0.9

/** The sizes of both contexts, and the paths with the largest differences, the largest first. */
export const comparedContexts = (base: MeasuredContext, head: MeasuredContext): Differences['context'] => {
  const shift = (path: string): ContextSize => {
    const [before, after] = [base.kept.get(path) ?? nothing, head.kept.get(path) ?? nothing]
    return { files: after.files - before.files, bytes: after.bytes - before.bytes }
  }
  const paths = [...new Set([...base.kept.keys(), ...head.kept.keys()])].filter((path) => path !== '')
  const weight = (path: string): number => Math.abs(shift(path).bytes) + Math.abs(shift(path).files)
  const within = new Map<string, string[]>()
  for (const path of paths) {
    const siblings = within.get(dirname(path))
    if (siblings === undefined) within.set(dirname(path), [path])
    else siblings.push(path)
  }
  const innermost = (path: string): string => {
    const inner = within.get(path)?.find((each) => weight(each) >= mostOf * weight(path))
    return inner === undefined ? path : innermost(inner)
  }
  const changed = paths
    .filter((path) => !path.includes('/') && weight(path) > 0)
    .map(innermost)
    .toSorted((one, other) => weight(other) - weight(one))
    .slice(0, mostPaths)
    .map((path): ChangedPath => ({ path, ...shift(path), ...ignoredIn(path, base, head) }))
  return { base: base.whole, head: head.whole, changed }
}

/** Where the files of a path are in both revisions, and the ignore file of one leaves them out. */
const ignoredIn = (
  path: string,
  base: MeasuredContext,
  head: MeasuredContext,
): Pick<ChangedPath, 'ignored'> => {
  const isLeftOut = (one: MeasuredContext, other: MeasuredContext): boolean =>
    (one.all.get(path)?.files ?? 0) >= mostOf * (other.kept.get(path)?.files ?? 0) &&
    (one.kept.get(path)?.files ?? 0) < (1 - mostOf) * (other.kept.get(path)?.files ?? 0)
  if (isLeftOut(base, head)) return { ignored: 'in-base' }
  return isLeftOut(head, base) ? { ignored: 'in-head' } : {}
}
