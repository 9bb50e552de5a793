import { basename, dirname, join } from 'node:path'
import { matchesName } from '../build-inputs/glob.ts'
import { type Ignore, makeIgnore, readIgnore } from '../build-inputs/ignore.ts'
import { namePatternOf } from '../build-inputs/pattern-matcher.ts'
import type { Pause } from '../../../host/pauses.ts'
import type { UserBuild } from '../user-build.ts'
import { statOf, textInside } from '../../../host/inside/look.ts'
import { readableNames } from '../../../host/readable.ts'
import { everyRule } from '../build-inputs/engine-rules.ts'

/** Whether a path is in a folder. `unknown`: a link is on the way, and engines differ in following it. */
export const presence = (folder: string, path: string): 'present' | 'missing' | 'unknown' => {
  let at = folder
  const parts = path.split('/')
  for (const [index, part] of parts.entries()) {
    at = join(at, part)
    const found = statOf(at)
    if (found === undefined) return 'missing'
    if (found.isSymbolicLink()) return 'unknown'
    if (!found.isDirectory()) return index === parts.length - 1 ? 'present' : 'missing'
  }
  return 'present'
}

/** The paths that a pattern of Go's filepath.Match matches; undefined for one that engines read differently. */
export const matchesOf = async (
  folder: string,
  pattern: string,
  pause: Pause,
): Promise<readonly string[] | undefined> => {
  if (/\*\*|\\|\[[^\]]*\[/.test(pattern)) return undefined
  let found: readonly string[] = ['']
  for (const part of pattern.split('/')) {
    const name = namePatternOf(part)
    if (name === undefined) return undefined
    const within: string[] = []
    for (const parent of found) {
      await pause()
      const names = readableNames(join(folder, parent)).filter((each) => matchesName(name, each))
      within.push(...names.map((each) => (parent === '' ? each : `${parent}/${each}`)))
    }
    found = within
  }
  return found
}

/** The line of an ignore file that leaves a path out. */
export type IgnoreLine = { readonly file: string; readonly line: number; readonly text: string }

/** Returns the line that leaves a path and all that is in it out of every engine's context; otherwise undefined. */
export type IgnoringLine = (path: string) => Promise<IgnoreLine | undefined>

/** Reads the ignore files of all kinds of engines. */
export const ignoringLineIn = async (
  { contextDir, dockerfilePath }: Pick<UserBuild, 'contextDir' | 'dockerfilePath'>,
  pause: Pause,
): Promise<IgnoringLine> => {
  const all: Ignore[] = []
  try {
    for (const rules of everyRule) all.push(await readIgnore(contextDir, dockerfilePath, rules, pause))
  } catch {
    // A run that was stopped ends here.
    await pause()
    // A pattern that one of them refuses is reported where the context is read.
    return () => Promise.resolve(undefined)
  }
  const [file] = all.flatMap((each) => each.file ?? [])
  if (file === undefined) return () => Promise.resolve(undefined)
  const read = new Map<string, Promise<Ignore>>()
  const ignoreOf = (line: string): Promise<Ignore> => {
    const ignore = read.get(line) ?? makeIgnore(line, 'buildkit')
    read.set(line, ignore)
    return ignore
  }
  const lines = (textInside(dirname(file), basename(file)) ?? '').split('\n')
  return async (path) => {
    // Kaniko looks into every ignored folder.
    const mayReturn = all.some((each, at) => everyRule[at] !== 'kaniko' && each.mayHoldOthers(path))
    if (mayReturn || !all.every(({ isIgnored }) => isIgnored(path))) return undefined
    for (const [index, line] of [...lines.entries()].toReversed()) {
      await pause()
      if (/^\s*!/.test(line) || !(await ignoreOf(line)).isIgnored(path)) continue
      return { file: basename(file), line: index + 1, text: line.trim() }
    }
    return undefined
  }
}
