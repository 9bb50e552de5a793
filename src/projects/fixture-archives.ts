import { join } from 'node:path'
import type { Inputs } from '../inputs.ts'
import { baseImageFile } from './images/base-image.ts'
import { fixturesRoot, readFixture } from './fixtures.ts'
import { modulesFile } from './images/modules.ts'

/** Paths of the archives that the fixtures of these inputs are built with, there or not; each once. */
export const fixtureArchives = async (
  { fixtures, baseImage }: Pick<Inputs, 'fixtures' | 'baseImage'>,
  cacheDir: string,
  entryUrl: string,
): Promise<readonly string[]> => {
  const root = fixturesRoot(entryUrl)
  const files = await Promise.all(
    fixtures.map(async (name) => {
      const { goVersion, dir } = await readFixture(root, name)
      return [baseImage === 'auto' ? baseImageFile(goVersion) : undefined, await modulesFile(dir)]
    }),
  )
  const named = files.flat().filter((file) => file !== undefined)
  return [...new Set(named)].map((file) => join(cacheDir, file))
}
