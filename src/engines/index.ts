import { buildah } from './buildah.ts'
import { buildkit } from './buildkit.ts'
import { dockerBake } from './docker-bake.ts'
import { dockerContainer } from './docker-container.ts'
import { dockerRootless } from './docker-rootless.ts'
import { docker } from './docker.ts'
import type { Engine } from './engine.ts'
import { kaniko } from './kaniko.ts'
import { podmanRootful } from './podman-rootful.ts'
import { podman } from './podman.ts'

/** Every engine, in the order of columns and of `all`. A new one is its file and its line here. */
export const engines = {
  podman,
  docker,
  'docker-rootless': dockerRootless,
  'docker-bake': dockerBake,
  'docker-container': dockerContainer,
  buildkit,
  'podman-rootful': podmanRootful,
  buildah,
  kaniko,
} as const satisfies Record<string, Engine>

export type EngineName = keyof typeof engines
