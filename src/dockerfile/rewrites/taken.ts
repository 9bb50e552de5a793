import { posix } from 'node:path'
import { below, readCopy } from '../container-paths.ts'
import type { Dockerfile } from '../dockerfile.ts'
import { mountsOf } from '../mounts.ts'
import { unknown } from '../shell-values.ts'
import { flagOf } from '../syntax.ts'

/** What a COPY or a mount takes out of another stage or image: a file or folder, absolute, and the line that does. */
export type Taken = { readonly line: number; readonly path: string }

/**
 * All that the steps of a build take from other stages, not from images; of a pattern, the folder in which it is looked for.
 */
export const takenFromStages = ({ needed, escape }: Dockerfile): readonly Taken[] => {
  const names = new Set(needed.flatMap(({ name = '', index }) => [name, String(index)]))
  const isStage = (from: string): boolean => names.has(from.toLowerCase()) || from.includes('$')
  return needed.flatMap(({ placed }) =>
    placed.flatMap(({ instruction, variables }) => {
      const copiedFrom = flagOf(instruction, 'from')
      if (copiedFrom !== undefined && !isStage(copiedFrom)) return []
      const sources =
        copiedFrom !== undefined
          ? readCopy(instruction, variables).sources
          : mountsOf(instruction, variables, escape).flatMap(({ type, from, source = '/' }) =>
              type === 'bind' && from !== undefined && isStage(from) ? [source] : [],
            )
      return sources.map((source) => ({ line: instruction.line, path: certainPart(source) }))
    }),
  )
}

const certainPart = (source: string): string => {
  const path = posix.resolve('/', source)
  const at = path.replaceAll(unknown, '*').search(/[*?[\\]/)
  return at === -1 ? path : posix.dirname(`${path.slice(0, at)}x`)
}

/** Whether one of two absolute paths is the other, or in it. */
export const overlap = (one: string, other: string): boolean =>
  below(one, other) !== undefined || below(other, one) !== undefined
