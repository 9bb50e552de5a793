import { lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { anyFolders, type Glob, matchesGlob, matchesName, shortestMatch } from './glob.ts'
import type { Pause } from '../../../host/pauses.ts'
import { readableNames } from '../../../host/readable.ts'
import { namePatternOf } from './pattern-matcher.ts'

/** Which paths of a context the source of a COPY or of a mount takes. */
export type SourceGlob = {
  /** How many names of a path are a match, the fewest: the path is that match, or in it. Undefined: neither. */
  readonly lengthOfMatch: (parts: readonly string[]) => number | undefined
  /** Whether anything in this folder may be taken. */
  readonly mayReach: (parts: readonly string[]) => boolean
}

/**
 * The glob of a source in the context `root`. A source that follows a link, or that matches nothing, stands for the whole
 * context: engines do not agree on these, and the second would show that this glob is not theirs.
 */
export const sourceGlob = async (root: string, path: string, pause: Pause): Promise<SourceGlob> => {
  const { glob, isOdd } = globOf(path)
  // Any of the folder may be meant.
  const searched: Glob = isOdd ? [...glob, anyFolders] : glob
  return glob.length === 0 || !(await isSettled({ root, pause }, searched)) ? wholeContext : asSource(glob)
}

const wholeContext: SourceGlob = { lengthOfMatch: () => 0, mayReach: () => true }

/** Up to the first part that is not a plain glob; the folder above it is then taken as a whole. */
const globOf = (path: string): { readonly glob: Glob; readonly isOdd: boolean } => {
  const glob: (Glob[number] | undefined)[] = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (part === '**' ? anyFolders : namePatternOf(part)))
  const odd = glob.indexOf(undefined)
  const plain = glob.slice(0, odd === -1 ? undefined : odd).filter((part) => part !== undefined)
  return { glob: plain, isOdd: odd !== -1 }
}

const asSource = (glob: Glob): SourceGlob => {
  const fixed = fixedPartOf(glob)
  const lengthOfMatch = (parts: readonly string[]): number | undefined => {
    if (fixed.length === glob.length)
      return matchesGlob(glob, parts.slice(0, glob.length)) ? glob.length : undefined
    return shortestMatch(glob, parts)
  }
  return {
    lengthOfMatch,
    mayReach: (parts) =>
      parts.every((name, at) => {
        const wanted = fixed[at]
        return wanted === undefined || matchesName(wanted, name)
      }),
  }
}

/** The parts before the first `**`. */
const fixedPartOf = (glob: Glob) => {
  const end = glob.indexOf(anyFolders)
  return glob.slice(0, end === -1 ? undefined : end).filter((part) => part !== anyFolders)
}

/** Whether the fixed part of a glob matches something, and the glob meets no link on the way. */
const isSettled = async (search: Search, glob: Glob): Promise<boolean> => {
  const { root, pause } = search
  let folders = ['']
  for (const [at, wanted] of fixedPartOf(glob).entries()) {
    const found: string[] = []
    for (const folder of folders) {
      await pause()
      const names = readableNames(join(root, folder)).filter((name) => matchesName(wanted, name))
      const paths = names.map((name) => join(folder, name))
      found.push(...paths.filter((path) => at === glob.length - 1 || isFolder(root, path)))
    }
    if (found.length === 0 || found.some((path) => isLink(root, path))) return false
    folders = found
  }
  if (!glob.includes(anyFolders)) return true
  for (const folder of folders) if (await hasLink(search, folder, glob)) return false
  return true
}

type Search = { readonly root: string; readonly pause: Pause }

const isLink = (root: string, path: string): boolean => lstatSync(join(root, path)).isSymbolicLink()

/** Whether a link below a folder is a match, or leads to a folder, in which there may be one. */
const hasLink = async (search: Search, folder: string, glob: Glob): Promise<boolean> => {
  const { root, pause } = search
  for (const name of readableNames(join(root, folder))) {
    await pause()
    const path = join(folder, name)
    if (path === '.git') continue
    const isFound = isLink(root, path)
      ? matchesGlob(glob, path.split('/')) || isFolder(root, path)
      : isFolder(root, path) && (await hasLink(search, path, glob))
    if (isFound) return true
  }
  return false
}

/** Also where a link leads to one, or in circles. */
const isFolder = (root: string, path: string): boolean => {
  try {
    return statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return true
  }
}
