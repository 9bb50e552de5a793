import { join } from 'node:path'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { writeOnce } from '../parts/write-once.ts'
import { forPlatforms } from './dockerfile.ts'

/**
 * Writes the Dockerfile of a shipped project changed for several platforms, and returns its path. Every engine's user can read
 * its folder, which belongs to this project alone: `project` is its id.
 */
export const writeForPlatforms = async (
  folder: RunFolder,
  project: string,
  text: string,
): Promise<string> => {
  const dir = await folder.sub(`release/${project.replaceAll(/[^\w.-]/g, '-')}`)
  const dockerfile = join(dir, 'Dockerfile')
  await writeOnce(dockerfile, forPlatforms(text))
  return dockerfile
}
