import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { type IgnorePattern, ignorePatterns, type IgnoreRules } from './ignore-patterns.ts'

/** Which files of a build context an engine does not see. Paths are relative, with slashes. */
export type Ignore = {
  /** The file that says so; undefined when there is none. */
  readonly file: string | undefined
  readonly isIgnored: (path: string) => boolean
  /** Whether an ignored folder may contain files that are not ignored. */
  readonly mayHoldOthers: (folder: string) => boolean
}

/**
 * The ignore files in the order in which an engine looks for them; only the first that exists is used. `dockerfile` is
 * absolute; without one (an additional build context) only those in the folder are used.
 */
export const ignoreFilesOf = (
  contextDir: string,
  dockerfile: string | undefined,
  rules: IgnoreRules,
): readonly string[] => {
  const beside = (ending: string): readonly string[] =>
    dockerfile === undefined ? [] : [`${dockerfile}${ending}`]
  const inside = (name: string): string => join(contextDir, name)
  if (rules === 'buildkit') return [...beside('.dockerignore'), inside('.dockerignore')]
  // With both beside the Dockerfile, Buildah uses .dockerignore (pkg/parse, ContainerIgnoreFile).
  return [
    ...beside('.dockerignore'),
    ...beside('.containerignore'),
    inside('.containerignore'),
    inside('.dockerignore'),
  ]
}

/** Finds and reads the ignore file that an engine would use. Throws for a malformed pattern. */
export const readIgnore = async (
  contextDir: string,
  dockerfile: string | undefined,
  rules: IgnoreRules,
): Promise<Ignore> => {
  const file = ignoreFilesOf(contextDir, dockerfile, rules).find((each) => existsSync(each))
  return file === undefined ? makeIgnore('', rules) : makeIgnore(await readFile(file, 'utf8'), rules, file)
}

type Folder = { readonly matched: readonly boolean[]; readonly isPruned: boolean }

/** Reads an ignore file. Throws for a malformed pattern; `file` is the name in that error. */
export const makeIgnore = (text: string, rules: IgnoreRules, file?: string): Ignore => {
  const patterns = ignorePatterns(text, rules, file ?? 'the ignore file')
  const exceptions = patterns.filter(({ isException }) => isException)
  const folders = new Map<string, Folder>()
  const mayHoldOthers = (folder: string): boolean =>
    exceptions.some(({ text: pattern }) =>
      rules === 'buildah'
        ? // Buildah compares no more than this, so `!**/*.go` includes nothing from an ignored folder.
          `${pattern.replaceAll(/^\/+|\/+$/g, '')}/`.startsWith(folder)
        : /[*?[\]^\\]/.test(pattern) || `${pattern}/`.startsWith(`${folder}/`),
    )
  const folderOf = (path: string): Folder | undefined => {
    if (path === '.') return undefined
    const known = folders.get(path)
    if (known !== undefined) return known
    const parent = folderOf(posix.dirname(path))
    const { matched, isIgnored } = decide(path, parent, patterns)
    const isPruned = parent?.isPruned === true || (isIgnored && !mayHoldOthers(path))
    const found = { matched, isPruned }
    folders.set(path, found)
    return found
  }
  const isIgnored = (path: string): boolean => {
    const parent = folderOf(posix.dirname(path))
    return parent?.isPruned === true || decide(path, parent, patterns).isIgnored
  }
  return { file, isIgnored, mayHoldOthers }
}

/**
 * The last pattern that matches decides; one that matched a folder matches everything in it. An exception is tried only
 * while the path is ignored, and an ordinary pattern only while it is not, so that one which was skipped for a folder
 * does not count for its content (moby/patternmatcher, MatchesUsingParentResults).
 */
const decide = (path: string, parent: Folder | undefined, patterns: readonly IgnorePattern[]) => {
  let isIgnored = false
  const matched = patterns.map((pattern, index) => {
    const inherited = parent?.matched[index] === true
    const found = inherited || (pattern.isException === isIgnored && pattern.matches(path))
    if (found) isIgnored = !pattern.isException
    return found
  })
  return { matched, isIgnored }
}
