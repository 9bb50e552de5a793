import { posix } from 'node:path'
import { unknown } from '../shell/values.ts'

/** The names in a folder, which is an absolute path; none where there is no such folder, undefined outside of what is read. */
export type ListFiles = (folder: string) => readonly string[] | undefined

/** Whether a name stands for those of files that are there. */
export const isPattern = (name: string): boolean => /[*?[]/.test(name)

/** Where files are looked for. */
export type Search = {
  /** Where a pattern starts. */
  readonly folder: string
  readonly names: ListFiles
  /** False once enough was looked at: by way of `..`, a pattern can list folders again and again. */
  readonly spend: (characters: number) => boolean
}

/**
 * The files that a pattern fits, by their names as it begins them; none once nothing more may be looked at. Where only whoever
 * runs make knows them, one that is unknown.
 */
export const filesFitting = (pattern: string, search: Search): readonly string[] => {
  // Sets of letters are left out.
  if (/^~|[[\\]/.test(pattern)) return [unknown]
  const parts = pattern.split('/').filter((each) => each !== '')
  let found: readonly string[] = [pattern.startsWith('/') ? '/' : '']
  for (const [at, part] of parts.entries()) {
    const within = namesWithin(part, at === parts.length - 1, search)
    found = found.flatMap((base) => within(base).map((name) => joined(base, name))).slice(0, mostFiles)
    if (found.some((each) => each.includes(unknown))) return [unknown]
  }
  return found
}

/** The names in a folder that a part of a pattern fits. A folder on the way is not looked for: what is not there is empty. */
const namesWithin = (
  part: string,
  isLast: boolean,
  { folder, names, spend }: Search,
): ((base: string) => readonly string[]) => {
  const fits = fitting(part)
  const isAsWritten = /^\.\.?$/.test(part) || !(isLast || isPattern(part))
  const perName = isPattern(part) ? part.length : 1
  return (base) => {
    if (!spend(base.length + perFolder)) return []
    if (isAsWritten) return [part]
    const all = names(posix.resolve(folder, base))
    if (all === undefined) return [unknown]
    return spend(all.length * perName) ? all.filter(fits).toSorted() : []
  }
}

const mostFiles = 300
/** To list one takes as long as to compare so many characters. */
const perFolder = 500

/** With a dot in front as it is written. */
const joined = (base: string, name: string): string =>
  base === '' || base.endsWith('/') ? base + name : `${base}/${name}`

/** A dot in front is no part of what `*` stands for. */
const fitting = (part: string): ((name: string) => boolean) => {
  if (!isPattern(part)) return (name) => name === part
  const [first = '', ...others] = part.split(/\*+/)
  return (name) => {
    if (name.startsWith('.') !== part.startsWith('.') || !fitsAt(first, name, 0)) return false
    let at = first.length
    for (const [index, each] of others.entries()) {
      const last = name.length - each.length
      const from = index === others.length - 1 ? Math.max(at, last) : at
      const found = placeOf(each, name, from)
      if (found === -1 || (index === others.length - 1 && found !== last)) return false
      at = found + each.length
    }
    return at === name.length
  }
}

const placeOf = (text: string, name: string, from: number): number => {
  for (let at = from; at + text.length <= name.length; at += 1) if (fitsAt(text, name, at)) return at
  return -1
}

/** Whether a text, in which `?` is any letter, stands at a place of a name. */
const fitsAt = (text: string, name: string, at: number): boolean =>
  at + text.length <= name.length &&
  [...text].every((letter, index) => letter === '?' || letter === name.charAt(at + index))
