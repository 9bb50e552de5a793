import { posix } from 'node:path'
import { contextLines } from '../inputs/context-lines.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { findBuilds } from '../workflows/find.ts'
import type { FoundBlock, Origin } from '../workflows/together.ts'
import { repositoryFiles } from './repository-files.ts'

type About = Pick<Inputs, 'context' | 'build' | 'bakeTarget'>

/**
 * How the workflows of a clone build the project of the inputs: their builds with the same context and Dockerfile, or
 * bake target. If any of these also has the target of the inputs, only those count; builds that only the Makefile
 * starts count only where no workflow builds the project. A build whose files are known only when it runs belongs to no
 * project.
 */
export const workflowBuildsIn = (clone: string | undefined, inputs: About): readonly FoundBlock[] => {
  const repository = clone === undefined ? undefined : repositoryFiles(clone)
  if (repository === undefined) return []
  const found = findBuilds(repository)
    .blocks.flatMap(only(({ isCertain }) => isCertain))
    .filter((block) => isOf(block, inputs))
  const same = found.filter((block) => block.inputs['target'] === inputs.build.target)
  const wanted = same.length > 0 ? same : found
  const started = wanted.flatMap(only(({ place }) => !/^(?:GNUm|[mM])akefile$/.test(place.file)))
  return started.length > 0 ? started : wanted
}

/** A block with some of its origins; none without any. */
const only =
  (isKept: (origin: Origin) => boolean) =>
  (block: FoundBlock): readonly FoundBlock[] => {
    const from = block.from.filter(isKept)
    return from.length > 0 ? [{ ...block, from }] : []
  }

const isOf = ({ inputs: found }: FoundBlock, { context, build, bakeTarget }: About): boolean => {
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
