import { join } from 'node:path'
import type { ImageExport } from '../../engines/image-export.ts'
import { openCacheRegistry } from '../../host/loopback/cache-registry.ts'
import type { CacheServer } from '../../host/loopback/cache-server.ts'
import { watchBuild } from '../../measure/build/watch-build.ts'
import type { Bench } from '../bench.ts'
import type { Place } from '../parts/places.ts'
import { spaceLabel } from '../parts/space-label.ts'

/** An image that can be exported, and a registry for it. */
export type OpenImage = {
  readonly image: ImageExport
  readonly registry: CacheServer
  /** Builds the image again without cache, untimed. Throws with the reason when it does not build. */
  readonly prepare: () => Promise<void>
}

/** Lays the project out; nothing is built yet. */
export const openImage = async (bench: Bench, { engine: name, project }: Place): Promise<OpenImage> => {
  const { context, resources } = bench
  const engine = bench.engine(name)
  const { recipe } = await bench.checkout(engine, project)
  const space = resources.use(await engine.openSpace(spaceLabel(context.runId, name, `export-${project.id}`)))
  const folder = await bench.folder.sub('registry')
  const registry = resources.use(await openCacheRegistry(join(folder, `${name}-${project.id}`)))
  const request = { ...recipe, noCache: true, timeoutMs: context.buildTimeoutMs }
  const image = space.imageExport(request)
  const prepare = (): Promise<void> =>
    context.cost.charge('primingMs', async () => {
      const spoiled = context.changedContexts.get(recipe.contextDir)
      if (spoiled !== undefined) throw new Error(spoiled)
      // What was built and compressed before would only fill the disk.
      await space.trim([])
      const changed = await watchBuild(context, engine, request)
      const failure = await image.prepare()
      const wrong = (await changed()) ?? failure
      if (wrong !== undefined) throw new Error(`the image does not build: ${wrong.message}`)
    })
  return { image, registry, prepare }
}
