import { posix } from 'node:path'
import { unknown } from '../dockerfile/shell/values.ts'
import type { Repository } from './build.ts'

/** Whether a folder has a `.env` file when a build starts: one of the repository, or one that a step wrote before. */
export const hasDotEnv = (folder: string, { text, isWritten }: Repository): boolean => {
  const path = posix.join(folder, '.env')
  return text(path) !== undefined || isWritten?.(path) === true
}

/** What a `.env` file of Compose says of these names only: it may hold credentials. */
export const fromDotEnv = (file: string, names: readonly string[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const line of file.split(/\r?\n/, mostLines)) {
    const [, name = '', value = ''] =
      /^\s*(?:export\s+)?(\w+)\s*=(.*)$/.exec(line.slice(0, longestLine)) ?? []
    if (names.includes(name)) found.set(name, valueOf(value.trim()))
  }
  return found
}

const mostLines = 1000
const longestLine = 2000

const valueOf = (written: string): string => {
  const [, quote, inner] = /^(["'])(.*?)\1/.exec(written) ?? []
  const value = inner ?? (written.split(/\s#/, 1)[0] ?? '').trimEnd()
  return quote !== "'" && value.includes('$') ? unknown : value
}
