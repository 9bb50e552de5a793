import { posix } from 'node:path'
import type { Repository } from './build.ts'
import { distinct, type FoundBlock } from './together.ts'

/**
 * Says of a Dockerfile that is not there that a run has to make it, too, and of one that Podman and Buildah preprocess that a run
 * with them refuses it.
 */
export const withFileRemarks = (block: FoundBlock, repository: Repository): FoundBlock => {
  const { context = '', file } = block.inputs
  const [origin] = block.from
  const paths = (
    context.includes('\n') ? context.split('\n').map((line) => line.split(' ')[1]) : [file]
  ).flatMap((path) => path ?? [])
  if (origin === undefined) return block
  const remarks = paths.flatMap((path) =>
    [
      ...(path.includes('${{') || isThere(path, repository) ? [] : [absent(path)]),
      ...(path.endsWith('.in') ? [preprocessed(path)] : []),
    ].map((text) => ({ place: origin.place, text })),
  )
  return { ...block, remarks: distinct([...block.remarks, ...remarks]) }
}

const absent = (path: string): string =>
  `file: ${path} is not in the repository; what makes it before the build belongs in the input prepare`

const preprocessed = (path: string): string =>
  `file: ${path} is measured only where the input engines names neither Podman nor Buildah, which run it through ` +
  'the C preprocessor because its name ends in .in'

/** A link is there, though it is not followed here. */
const isThere = (path: string, repository: Repository): boolean =>
  repository.text(path) !== undefined || repository.names(posix.dirname(path)).includes(posix.basename(path))
