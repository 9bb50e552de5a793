import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openElf } from '../../images/elf.ts'
import { imageSize } from '../../images/image-size.ts'
import { ageInDays, oldAfterDays } from './database-age.ts'
import { isMorePrecise, type Vulnerability } from './findings.ts'
import type { Scanner } from './scanner.ts'
import { type GoProgram, goProgramsIn } from './go-programs.ts'

/** What one image shows, whoever built it. */
export type Inspected = {
  readonly imageBytes: number
  /** The first digits of a hash of its Go programs, or why there is none. */
  readonly binary: string | { readonly unknown: string }
  readonly vulnerabilities: readonly Vulnerability[]
}

/** Measures the image in an archive, and scans each Go program in it. `dir` is for copies of them. */
export const inspectImage = async (
  archive: string,
  { scanner, dir, signal }: { readonly scanner: Scanner; readonly dir: string; readonly signal: AbortSignal },
): Promise<Inspected> => {
  const { imageBytes } = await imageSize(archive, signal)
  const programs = await goProgramsIn(archive, signal)
  const without = (unknown: string): Inspected => ({ imageBytes, binary: { unknown }, vulnerabilities: [] })
  // What is said of some of them would be taken for all: those of a toolchain come before the program that it built.
  if (programs === undefined) return without('the image has more programs that Go built than are looked at')
  if (programs.length === 0) return without('the image has no program that Go built')
  const found = new Map<string, Vulnerability>()
  for (const program of programs)
    for (const each of await scanProgram(scanner, dir, program))
      if (isMorePrecise(each, found.get(each.id))) found.set(each.id, each)
  return { imageBytes, binary: hashOf(programs), vulnerabilities: [...found.values()] }
}

const scanProgram = async (
  scanner: Scanner,
  dir: string,
  { bytes }: GoProgram,
): Promise<readonly Vulnerability[]> => {
  const copy = join(dir, 'scanned')
  await writeFile(copy, bytes, { mode: 0o700 })
  try {
    const found = await scanner.scan(copy)
    return isStripped(bytes) ? found.map((each) => ({ ...each, foundIn: 'module' })) : found
  } finally {
    await rm(copy, { force: true })
  }
}

/** Without names of symbols govulncheck takes every function of a module for a part of the program. */
const isStripped = (bytes: Buffer): boolean => {
  try {
    return !openElf(bytes).hasSymbolTable
  } catch {
    return true
  }
}

const hashOf = (programs: readonly GoProgram[]): string => {
  const hash = createHash('sha256')
  for (const { bytes } of programs) hash.update(createHash('sha256').update(bytes).digest())
  return hash.digest('hex').slice(0, 12)
}

/** As in `3: 2 in used symbols, 1 in modules`. */
export const vulnerabilityWords = (found: readonly Vulnerability[]): string => {
  const parts = (['symbol', 'package', 'module'] as const).flatMap((level) => {
    const count = found.filter(({ foundIn }) => foundIn === level).length
    return count === 0 ? [] : [`${count} by ${level}`]
  })
  return parts.length === 0 ? 'none' : `${found.length} (${parts.join(', ')})`
}

/** As in `of 5 November 2026`, with its number of entries; says so when it is old. */
export const databaseWords = ({ database }: Scanner, now: string): string => {
  const days = ageInDays(database, now)
  const age = days > oldAfterDays ? `, ${days} days old` : ''
  return `${database.date.slice(0, 10)}, ${database.entries} entries${age}`
}
