import { posix } from 'node:path'
import { cachesIn } from '../inputs/caches.ts'
import { contextLines } from '../inputs/context-lines.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { logLine } from '../report/escape.ts'
import type { WorkflowCache } from '../run/cache-of-builds.ts'
import { findBuilds } from '../workflows/find.ts'
import { withWords } from '../workflows/marks.ts'
import type { FoundBlock } from '../workflows/together.ts'
import { repositoryFiles } from './repository-files.ts'

/**
 * The cache that a workflow of a clone names for the project of the inputs: of its builds with the same context and Dockerfile, or
 * bake target, the first that exports one, else the first that imports one. What is not known before it runs is no cache.
 */
export const workflowCacheIn = (
  clone: string | undefined,
  inputs: Pick<Inputs, 'context' | 'build' | 'bakeTarget'>,
): WorkflowCache | undefined => {
  const repository = clone === undefined ? undefined : repositoryFiles(clone)
  if (repository === undefined) return undefined
  const caches = findBuilds(repository)
    .blocks.filter((block) => isOf(block, inputs))
    .map(cacheOf)
  return (
    caches.find(({ cacheTo }) => cacheTo.length > 0) ?? caches.find(({ cacheFrom }) => cacheFrom.length > 0)
  )
}

const isOf = (
  { inputs: found }: FoundBlock,
  { context, build, bakeTarget }: Pick<Inputs, 'context' | 'build' | 'bakeTarget'>,
): boolean => {
  if (found['bake-target'] !== bakeTarget) return false
  const wanted = sourceOf(context === 'auto' ? '.' : context, build.file, bakeTarget)
  return contextLines(found['context'] ?? '.').some((line) => {
    // Only where one list stands for several builds does a line have a Dockerfile.
    const [folder = '.', file = found['file']] =
      found['context']?.includes('\n') === true ? line.split(' ') : [line]
    return sourceOf(folder, file, bakeTarget) === wanted
  })
}

/** The Dockerfile in its context, or the target of the bake file in it. */
const sourceOf = (context: string, file: string | undefined, bakeTarget: string | undefined): string => {
  const folder = posix.join(context, '.')
  const source = bakeTarget ?? posix.join(file ?? posix.join(folder, 'Dockerfile'))
  return JSON.stringify([folder.replace(/\/$/, ''), source])
}

const cacheOf = ({ inputs, from: [origin] }: FoundBlock): WorkflowCache => {
  const read = (name: 'cache-from' | 'cache-to', direction: 'from' | 'to') =>
    (inputs[name] ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => cachesIn(withWords(line), direction, () => {}))
  return {
    cacheFrom: read('cache-from', 'from'),
    cacheTo: read('cache-to', 'to'),
    place: logLine(origin === undefined ? 'a workflow' : `${origin.place.file}:${origin.place.line}`),
  }
}
