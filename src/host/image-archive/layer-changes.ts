import type { Pause } from '../pauses.ts'

/** What a layer does to the files below it. */
export type LayerChanges<T> = {
  readonly learned: Map<string, T>
  /** Paths that are removed, or replaced by something of which nothing was learned. */
  readonly gone: Set<string>
  /** Folders whose content in lower layers is hidden. Each ends with a slash; the root is empty. */
  readonly emptied: Set<string>
}

/** What was learned of a file, and the layer that it comes from: 0 is the lowest. */
export type ImageFile<T> = { readonly learned: T; readonly layer: number }

/** Linux opens no longer path (PATH_MAX), so that no container can have made one. */
const longestPath = 4_096

/** The path of an entry without slashes around it. Throws when it is longer than Linux allows. */
export const entryPath = (name: string): string => {
  if (name.length > longestPath)
    throw new Error(`the image has a path of ${name.length} characters; the limit is ${longestPath}`)
  const path = name.replace(/^(?:\.?\/)+/, '')
  let end = path.length
  // An expression would look at each run of slashes again from every one of them.
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}

/** More of them would take too much memory: of all layers, in files and in characters of their paths. */
const [mostFiles, mostCharacters] = [500_000, 64_000_000] as const

/** Counts the files of all layers, also those that are replaced. Throws when the image has too many. */
export const fileCounter = (): ((path: string) => void) => {
  let [files, characters] = [0, 0]
  return (path) => {
    files += 1
    characters += path.length
    if (files > mostFiles) throw new Error(`the image has more than ${mostFiles} files`)
    if (characters > mostCharacters)
      throw new Error(`the paths of the image have more than ${mostCharacters} characters`)
  }
}

/** Notes what an entry removes. False: it is a file or folder of its own. */
export const noteWhiteout = (
  path: string,
  { gone, emptied }: Pick<LayerChanges<unknown>, 'gone' | 'emptied'>,
): boolean => {
  const [isWhiteout, folder = '', what = ''] = whiteout.exec(path) ?? []
  if (isWhiteout === undefined) return false
  if (what === opaque) emptied.add(folder)
  else gone.add(`${folder}${what}`)
  return true
}

const whiteout = /^(.*\/|)\.wh\.(.+)$/s
const opaque = '.wh..opq'

/** What a layer hides is only what is below it, wherever its entry stands in the layer. */
export const applyChanges = async <T>(
  files: Map<string, ImageFile<T>>,
  { learned, gone, emptied }: LayerChanges<T>,
  layer: number,
  pause: Pause,
): Promise<void> => {
  const hidden = new Set(emptied)
  for (const path of gone) {
    files.delete(path)
    hidden.add(`${path}/`)
    await pause()
  }
  if (hidden.has('')) files.clear()
  if (hidden.size > 0)
    for (const path of files.keys()) {
      if (isBelow(path, hidden)) files.delete(path)
      await pause()
    }
  for (const [path, value] of learned) {
    files.set(path, { learned: value, layer })
    await pause()
  }
}

const isBelow = (path: string, folders: ReadonlySet<string>): boolean => {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
    if (folders.has(path.slice(0, at + 1))) return true
  return false
}
