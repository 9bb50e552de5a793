import { join } from 'node:path'
import type { BuildRecipe, RunningEngine } from '../../engines/engine.ts'
import { succeed } from '../../host/process/exec.ts'
import type { ProjectCheckout } from '../../projects/subject.ts'
import type { Bench } from '../bench.ts'
import type { Place } from '../parts/places.ts'

type Wanted = { readonly checkout: ProjectCheckout; readonly atOnce: number }

/**
 * The recipes of builds that run at once. Each has a copy of the context, so that each can be edited on its own: of builds
 * that are alike, BuildKit makes one for all. Times and modes are those of the original, which some engines compare.
 */
export const openCopies = ({ engine: name, project }: Place) => {
  const made: BuildRecipe[] = []
  return async (
    bench: Bench,
    engine: RunningEngine,
    { checkout: { recipe }, atOnce }: Wanted,
  ): Promise<readonly BuildRecipe[]> => {
    const { host } = bench
    const label = `${name}-${project.id}`.replace(/[^\w-]/g, '-')
    // The user of the engine has to be able to enter it.
    await bench.folder.sub('at-once')
    const dir = await bench.folder.sub(`at-once/${label}`, engine.runsAs)
    while (made.length < atOnce) {
      const contextDir = join(dir, String(made.length + 1))
      const copy = ['--archive', '--no-target-directory', '--', recipe.contextDir, contextDir]
      succeed(await host.exec('cp', copy, { timeoutMs: 900_000 }))
      made.push({ ...recipe, contextDir })
    }
    return made.slice(0, atOnce)
  }
}
