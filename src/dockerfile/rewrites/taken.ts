import { posix } from 'node:path'
import { below, readCopy } from '../container-paths.ts'
import type { Dockerfile } from '../dockerfile.ts'
import { mountsOf } from '../mounts.ts'
import { unknown } from '../shell/values.ts'
import { flagOf } from '../syntax/syntax.ts'
import { withThoseAbove } from './stages.ts'

/** What a COPY or a mount takes out of another stage or image: a file or folder, absolute, and the line that does. */
type Taken = { readonly line: number; readonly path: string }

/**
 * All that the steps of a Dockerfile take from some stages, by their numbers, and from those that are built on them; of a
 * pattern, the folder in which it is looked for.
 */
export const takenFromStages = (
  dockerfile: Pick<Dockerfile, 'stages' | 'indexes' | 'escape'>,
  holding: Iterable<number>,
): readonly Taken[] => {
  const { stages, indexes, escape } = dockerfile
  const holders = withThoseAbove(dockerfile, holding)
  const numberOf = (from: string): number =>
    indexes.get(from.toLowerCase()) ?? (/^\d+$/.test(from) ? Number(from) : -1)
  const isStage = (from: string): boolean => holders.has(numberOf(from)) || from.includes('$')
  return stages.flatMap(({ placed }) =>
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
