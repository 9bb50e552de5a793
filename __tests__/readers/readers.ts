import { buildReaders } from './build-readers.ts'
import { dockerfileReaders } from './dockerfile-readers.ts'
import { projectReaders } from './project-readers.ts'
import type { Reader } from './reader.ts'
import { reportReaders } from './report-readers.ts'

/** Every reader of texts that strangers may have written. */
export const readers: readonly Reader[] = [
  ...dockerfileReaders,
  ...projectReaders,
  ...buildReaders,
  ...reportReaders,
]
