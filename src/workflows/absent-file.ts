import { posix } from 'node:path'
import type { Repository } from './build.ts'
import { distinct, type FoundBlock } from './together.ts'

/** Says of a Dockerfile that is not there that a run has to make it, too. */
export const withAbsentFile = (block: FoundBlock, repository: Repository): FoundBlock => {
  const { context = '', file } = block.inputs
  const [origin] = block.from
  const absent = (context.includes('\n') ? context.split('\n').map((line) => line.split(' ')[1]) : [file])
    .flatMap((path) => path ?? [])
    .filter((path) => !path.includes('${{') && !isThere(path, repository))
  if (origin === undefined) return block
  const remarks = absent.map((path) => ({
    place: origin.place,
    text: `file: ${path} is not in the repository; what makes it before the build belongs in the input prepare`,
  }))
  return { ...block, remarks: distinct([...block.remarks, ...remarks]) }
}

/** A link is there, though it is not followed here. */
const isThere = (path: string, repository: Repository): boolean =>
  repository.text(path) !== undefined || repository.names(posix.dirname(path)).includes(posix.basename(path))
