import type { BuildRecipe, CacheSpace, RunningEngine } from '../../engines/engine.ts'
import { watchBuild } from '../../measure/build/watch-build.ts'
import type { Bench } from '../bench.ts'

/** Builds a recipe of any project once and from nothing, to look at what it leaves. Throws when there is nothing to look at. */
export const buildUntimed = async (
  { context }: Pick<Bench, 'context'>,
  engine: RunningEngine,
  space: CacheSpace,
  recipe: BuildRecipe,
): Promise<void> => {
  const spoiled = context.changedContexts.get(recipe.contextDir)
  if (spoiled !== undefined) throw new Error(spoiled)
  const request = { ...recipe, noCache: true, timeoutMs: context.buildTimeoutMs }
  const changed = await watchBuild(context, engine, request)
  const { failure } = await space.build(request)
  const change = await changed()
  const wrong = change ?? failure
  if (wrong !== undefined) throw new Error(wrong.message)
}
