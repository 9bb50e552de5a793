import { existsSync, lstatSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { type IgnorePattern, ignorePatterns, withoutSlashes } from './ignore-patterns.ts'
import type { IgnoreRules } from './ignore-rules.ts'
import { type Pause, unstoppable } from '../../../host/pauses.ts'
import { UnsafePath } from '../../../host/inside/check.ts'
import { readTextInside } from '../../../host/inside/read.ts'

/** Which files of a build context an engine does not see. Paths are relative, with slashes. */
export type Ignore = {
  /** The file that says so; undefined when there is none. */
  readonly file: string | undefined
  readonly isIgnored: (path: string) => boolean
  /** The same when the engine does not come to the path through its folders, so that none of them hides it. */
  readonly isIgnoredItself: (path: string) => boolean
  /** Whether an ignored folder may contain files that are not ignored. */
  readonly mayHoldOthers: (folder: string) => boolean
  /** Whether it has patterns that include something again. */
  readonly hasExceptions: boolean
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
  if (!isBuildah(rules)) return [...beside('.dockerignore'), inside('.dockerignore')]
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
  pause: Pause = unstoppable,
): Promise<Ignore> => {
  const file = ignoreFilesOf(contextDir, dockerfile, rules).find((each) => existsSync(each))
  if (file === undefined) return makeIgnore('', rules)
  return makeIgnore(await textOf(file), rules, file, pause)
}

/** Nothing else can be named in its place, so it says what to do about a link. */
const textOf = async (file: string): Promise<string> => {
  if (lstatSync(file).isSymbolicLink())
    throw new UnsafePath(
      `${basename(file)} is a link, which not every engine follows; put a copy of what it leads to in its place`,
    )
  return (await readTextInside(dirname(file), basename(file))) ?? ''
}

/** What is known of a path: which patterns match itself, and which decide about it. */
type Decided = {
  readonly own: readonly boolean[]
  readonly matched: readonly boolean[]
  readonly isIgnored: boolean
}

type Folder = Decided & {
  readonly parent: Folder | undefined
  /** How many names its path has. */
  readonly depth: number
  readonly isPruned: boolean
}

/** Reads an ignore file. Throws for a malformed pattern; `file` is the name in that error. */
export const makeIgnore = async (
  text: string,
  rules: IgnoreRules,
  file?: string,
  pause: Pause = unstoppable,
): Promise<Ignore> => {
  const patterns = await ignorePatterns(text, rules, file ?? 'the ignore file', pause)
  const exceptions = patterns.filter(({ isException }) => isException)
  const folders = new Map<string, Folder>()
  const mayHoldOthers = (folder: string): boolean =>
    // Kaniko decides about each file on its own.
    rules === 'kaniko' || exceptions.some(({ text: pattern }) => mayBeBelow(folder, pattern, rules))
  const folderOf = (path: string): Folder | undefined => {
    if (path === '.' || path === '/') return undefined
    const known = folders.get(path)
    if (known !== undefined) return known
    const parent = folderOf(posix.dirname(path))
    const decided = decide(path, parent, { patterns, rules })
    const isPruned = parent?.isPruned === true || (decided.isIgnored && !mayHoldOthers(path))
    const found = { ...decided, parent, depth: (parent?.depth ?? 0) + 1, isPruned }
    folders.set(path, found)
    return found
  }
  const isIgnoredItself = (path: string): boolean => {
    // In the engines' regular expressions `.*` ends at a line break: then the path may well be taken.
    if (patterns.length === 0 || path.includes('\n')) return false
    // Docker 20.10 sends a folder, even an empty one, in which an exception could include something.
    if (rules === 'docker-20' && mayHoldOthers(path)) return false
    return decide(path, folderOf(posix.dirname(path)), { patterns, rules }).isIgnored
  }
  const isIgnored = (path: string): boolean =>
    (patterns.length > 0 && !path.includes('\n') && folderOf(posix.dirname(path))?.isPruned === true) ||
    isIgnoredItself(path)
  return { file, isIgnored, isIgnoredItself, mayHoldOthers, hasExceptions: exceptions.length > 0 }
}

const isBuildah = (rules: IgnoreRules): boolean => rules === 'buildah' || rules === 'podman-4'

/** Whether an engine looks into an ignored folder because of an exception. */
const mayBeBelow = (folder: string, exception: string, rules: IgnoreRules): boolean => {
  switch (rules) {
    case 'buildkit':
      return /[*?[\]^\\]/.test(exception) || `${exception}/`.startsWith(`${folder}/`)
    case 'docker-20':
      // It compares no more than this, so `!**/*.go` includes nothing from an ignored folder.
      return `${exception}/`.startsWith(`${folder}/`)
    case 'buildah':
    case 'podman-4':
      return `${withoutSlashes(exception)}/`.startsWith(folder)
    case 'kaniko':
      return true
  }
}

type Rules = { readonly patterns: readonly IgnorePattern[]; readonly rules: IgnoreRules }

/** The last pattern that matches decides. */
const decide = (path: string, parent: Folder | undefined, { patterns, rules }: Rules): Decided => {
  const parts = path.split('/')
  let isIgnored = false
  const own: boolean[] = []
  const matched = patterns.map((pattern, index) => {
    const isInherited = inherits(parent, index, pattern, rules)
    /**
     * BuildKit tries an exception only while the path is ignored, and an ordinary pattern only while it is not, so that
     * one which was skipped for a folder does not count for its content (moby/patternmatcher, MatchesUsingParentResults).
     */
    const isTried = rules !== 'buildkit' || (!isInherited && pattern.isException === isIgnored)
    const isOwn = isTried && pattern.matches(path, parts)
    own.push(isOwn)
    const found = isInherited || isOwn
    if (found) isIgnored = !pattern.isException
    return found
  })
  return { own, matched, isIgnored }
}

/** Whether a pattern matches because of a folder that the path is in. */
const inherits = (
  parent: Folder | undefined,
  index: number,
  { text }: IgnorePattern,
  rules: IgnoreRules,
): boolean => {
  if (rules !== 'docker-20' && rules !== 'kaniko') return parent?.matched[index] === true
  // These try only the one folder that has as many names as the pattern (pkg/fileutils, Matches).
  const names = text.split('/').length
  let folder = parent
  while (folder !== undefined && folder.depth > names) folder = folder.parent
  return folder?.depth === names && folder.own[index] === true
}
