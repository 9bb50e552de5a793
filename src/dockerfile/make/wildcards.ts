import { posix } from 'node:path'

/** The names in a folder, which is an absolute path; none where there is no such folder. */
export type ListFiles = (folder: string) => readonly string[]

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

/** The files that a pattern fits, by their names as it begins them; none once nothing more may be looked at. */
export const filesFitting = (pattern: string, { folder, names, spend }: Search): readonly string[] => {
  let found: readonly string[] = [pattern.startsWith('/') ? '/' : '']
  for (const part of pattern.split('/').filter((each) => each !== '')) {
    const fits = fitting(part)
    const perName = isPattern(part) ? part.length : 1
    const within = (base: string): readonly string[] => {
      if (!spend(base.length + perFolder)) return []
      if (/^\.\.?$/.test(part)) return [part]
      const all = names(posix.resolve(folder, base))
      return spend(all.length * perName) ? all.filter(fits).toSorted() : []
    }
    found = found.flatMap((base) => within(base).map((name) => joined(base, name))).slice(0, mostFiles)
  }
  return found
}

const mostFiles = 300
/** To list one takes as long as to compare so many characters. */
const perFolder = 500

/** With a dot in front as it is written. */
const joined = (base: string, name: string): string =>
  base === '' || base.endsWith('/') ? base + name : `${base}/${name}`

/** A dot in front is no part of what `*` stands for. Sets of letters are left out. */
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
