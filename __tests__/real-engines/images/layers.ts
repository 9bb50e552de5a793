import type { Host } from '../../../src/host/host.ts'
import { cacheLayer, goLayer } from './go-layers.ts'
import type { Layer } from './layer.ts'
import type { PackageSource } from './packages.ts'
import { alpineLayer, debianLayers, distrolessLayer } from './system-layers.ts'

export type Layers = {
  /** Like `debian:bookworm-slim`. */
  readonly debian: Layer
  /** What `golang` has on top of it: git, make and a C compiler. */
  readonly build: Layer
  /** Like `alpine`: busybox and musl. */
  readonly alpine: Layer
  /** Like `gcr.io/distroless/static-debian12`: certificates and users, no program. */
  readonly distroless: Layer
  readonly go: Layer
  /** Go's build cache with the packages that the projects of the tests import. */
  readonly cache: Layer
}

/** Makes all layers in `dir`, which must be empty, in less than a minute. */
export const makeLayers = async (
  host: Host,
  source: PackageSource,
  { dir, goVersion }: { readonly dir: string; readonly goVersion: string },
): Promise<Layers> => {
  const [debian, build] = await debianLayers(host, source, dir)
  const layers = {
    debian,
    build,
    alpine: await alpineLayer(host, source, dir),
    distroless: await distrolessLayer(host, dir),
    go: await goLayer(host, dir, goVersion),
  }
  return { ...layers, cache: await cacheLayer(host, dir, [debian, build, layers.go]) }
}
