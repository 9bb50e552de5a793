import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { type IgnorePattern, ignorePatterns, type IgnoreRules } from './ignore-patterns.ts'

/** Which files of a build context an engine does not see. Paths are relative, with slashes. */
export type Ignore = {
  /** The file that says so; absent when there is none. */
  readonly file?: string
  readonly isIgnored: (path: string) => boolean
  /** Whether an ignored folder may hold files that are not ignored. */
  readonly mayHoldOthers: (folder: string) => boolean
}

/**
 * The ignore files in the order they are looked for; the first that exists is the only one that counts.
 * `dockerfile` is absolute; without one (an additional build context) only those in the folder count.
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
  // Both beside the Dockerfile: Buildah lets .dockerignore win (pkg/parse, ContainerIgnoreFile).
  return [
    ...beside('.dockerignore'),
    ...beside('.containerignore'),
    inside('.containerignore'),
    inside('.dockerignore'),
  ]
}

/** Finds and reads the ignore file that an engine would use. Throws when a pattern in it is malformed. */
export const readIgnore = async (
  contextDir: string,
  dockerfile: string | undefined,
  rules: IgnoreRules,
): Promise<Ignore> => {
  const file = ignoreFilesOf(contextDir, dockerfile, rules).find((each) => existsSync(each))
  if (file === undefined) return makeIgnore('', rules)
  return { ...makeIgnore(await readFile(file, 'utf8'), rules, file), file }
}

type Folder = { readonly matched: readonly boolean[]; readonly isPruned: boolean }

/** An ignore file's text as a decision about paths. Throws when a pattern is malformed; `file` names it then. */
export const makeIgnore = (text: string, rules: IgnoreRules, file = 'the ignore file'): Ignore => {
  const patterns = ignorePatterns(text, rules, file)
  const exceptions = patterns.filter(({ isException }) => isException)
  const folders = new Map<string, Folder>()
  const mayHoldOthers = (folder: string): boolean =>
    exceptions.some(({ text: pattern }) =>
      rules === 'buildah'
        ? // Buildah looks no further than this, so `!**/*.go` brings nothing back from an ignored folder.
          `${pattern.replaceAll(/^\/+|\/+$/g, '')}/`.startsWith(folder)
        : /[*?[\]^\\]/.test(pattern) || `${pattern}/`.startsWith(`${folder}/`),
    )
  const folderOf = (path: string): Folder | undefined => {
    if (path === '.') return undefined
    const known = folders.get(path)
    if (known !== undefined) return known
    const parent = folderOf(posix.dirname(path))
    const { matched, isIgnored } = verdictOf(path, parent, patterns)
    const isPruned = parent?.isPruned === true || (isIgnored && !mayHoldOthers(path))
    const found = { matched, isPruned }
    folders.set(path, found)
    return found
  }
  const isIgnored = (path: string): boolean => {
    const parent = folderOf(posix.dirname(path))
    return parent?.isPruned === true || verdictOf(path, parent, patterns).isIgnored
  }
  return { isIgnored, mayHoldOthers }
}

/**
 * The last pattern that matches decides; one that matched a folder matches all in it. An exception is looked
 * at only while the path is ignored, and the other way round, so that one which was skipped for a folder
 * does not count for what is in it (moby/patternmatcher, MatchesUsingParentResults).
 */
const verdictOf = (path: string, parent: Folder | undefined, patterns: readonly IgnorePattern[]) => {
  let isIgnored = false
  const matched = patterns.map((pattern, index) => {
    const inherited = parent?.matched[index] === true
    const found = inherited || (pattern.isException === isIgnored && pattern.matches(path))
    if (found) isIgnored = !pattern.isException
    return found
  })
  return { matched, isIgnored }
}
