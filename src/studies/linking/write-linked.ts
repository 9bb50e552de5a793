import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { writeOnce } from '../parts/write-once.ts'
import { linkedDockerfile } from './dockerfile.ts'
import { linkForm } from './forms.ts'

/** Whose Dockerfile is changed. */
type Linked = {
  /** Id of the project: each one has a Dockerfile of its own. */
  readonly project: string
  readonly value: string
}

/**
 * Writes the Dockerfile of a project changed for a value, and returns its path. Every engine's user can read its folder,
 * which belongs to this project and value alone.
 */
export const writeLinked = async (
  folder: RunFolder,
  { project, value }: Linked,
  original: string,
): Promise<string> => {
  const dir = await folder.sub(`linking/${project.replaceAll(/[^\w.-]/g, '-')}-${value}`)
  const dockerfile = join(dir, 'Dockerfile')
  await writeOnce(dockerfile, linkedDockerfile(await readFile(original, 'utf8'), linkForm(value)))
  return dockerfile
}
