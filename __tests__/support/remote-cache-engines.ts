import type { EngineName } from '../../src/engines/index.ts'
import type { CacheForm } from '../../src/model.ts'
import type { Lane } from './engine-lists.ts'

/** Where the scenario remote-cache is tested most: one engine for each way in which caches are imported and pushed. */
export const remoteCacheEngines: Readonly<Record<Lane, readonly EngineName[]>> = {
  distro: ['podman'],
  modern: ['docker', 'buildkit'],
}

/** A cache in another form, or of an engine that is told of it in the same way. */
type OtherCache = { readonly engine: EngineName; readonly form: CacheForm }

const all = (form: Partial<CacheForm> = {}): CacheForm => ({
  kind: 'registry',
  mode: 'max',
  exports: true,
  options: [],
  ...form,
})

/** Where one build from a cache is enough. */
export const otherCaches: Readonly<Record<Lane, readonly OtherCache[]>> = {
  distro: [
    { engine: 'buildah', form: all() },
    { engine: 'podman-rootful', form: all() },
  ],
  modern: [
    { engine: 'podman', form: all({ mode: undefined, exports: false }) },
    { engine: 'buildah', form: all() },
    { engine: 'docker-container', form: all({ kind: 'gha', mode: 'min' }) },
    { engine: 'docker-bake', form: all({ kind: 'local', mode: 'min' }) },
    { engine: 'buildkit', form: all({ kind: 'local', options: ['compression=zstd'] }) },
    { engine: 'buildkit', form: all({ kind: 'gha' }) },
  ],
}
