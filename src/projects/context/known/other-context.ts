import { existsSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { hint, hints } from '../../../host/hint.ts'
import type { InputName } from '../../../inputs/definitions.ts'
import type { ReadCheckout } from './checkout.ts'
import type { CopiedSource } from './copied-sources.ts'

/** The context in words. */
export const contextName = ({ dir, build: { contextDir } }: ReadCheckout): string => {
  const path = relative(dir, contextDir)
  return path === '' ? 'the context, which is the whole repository' : `the context ${path}`
}

/** Where the file would be found with another context: the folder of the Dockerfile, or one above it or the context. */
export const otherContext = (
  { host, inputs, dir, build }: ReadCheckout,
  { path, written }: CopiedSource,
): string => {
  const { contextDir, dockerfilePath } = build
  const beside = dirname(dockerfilePath)
  const isAbove = /\s\.\.\//.test(written)
  const other = [beside, ...parentsOf(dir, beside), ...parentsOf(dir, contextDir)].find(
    (folder) => folder !== contextDir && isWithin(dir, folder) && existsSync(join(folder, path)),
  )
  if (other === undefined) {
    if (isAbove) return '; no COPY can reach above the context'
    if (inputs.prepare !== undefined) return ', and prepare did not make it'
    return `; if a command makes it, that belongs in ${hint(host.env, 'prepare')}`
  }
  const found = `, but in ${relative(dir, other) || 'the repository'}`
  // The bake file names both.
  if (inputs.bakeTarget !== undefined) return found
  const given: readonly (readonly [InputName, string])[] = [
    ['context', relative(dir, other) || '.'],
    ['file', relative(dir, dockerfilePath)],
  ]
  return `${found}; build with ${hints(host.env, given)}`
}

const parentsOf = (dir: string, folder: string): readonly string[] => {
  const found: string[] = []
  for (let at = folder; at !== dir && isWithin(dir, at);) {
    at = dirname(at)
    found.push(at)
  }
  return found
}

const isWithin = (dir: string, folder: string): boolean => !posix.relative(dir, folder).startsWith('..')
