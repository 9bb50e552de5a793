import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { refuseAll } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'

/**
 * Throws where `cache-from` names folders that hold no cache and `cache-to` names none that a build would fill: such builds have no
 * cache, and their figures would be those of another one. `directory`: where relative paths begin.
 */
export const refuseAbsentCache = async (
  { cacheFrom, cacheTo }: Pick<Inputs, 'cacheFrom' | 'cacheTo'>,
  directory: string,
): Promise<void> => {
  if (cacheTo.some(({ type }) => type === 'local')) return
  const folders = cacheFrom.flatMap(({ type, options: { src } }) =>
    type === 'local' && src !== undefined ? [src] : [],
  )
  const absent: string[] = []
  for (const folder of folders) {
    // What BuildKit reads first of a cache in a folder.
    const index = join(resolve(directory, folder), 'index.json')
    const isThere = await stat(index).then(
      (found) => found.isFile(),
      () => false,
    )
    if (!isThere)
      absent.push(
        `cache-from: ${JSON.stringify(folder)} is not a folder with a cache (it has no index.json), and cache-to names none that a build would fill`,
      )
  }
  refuseAll(absent)
}
