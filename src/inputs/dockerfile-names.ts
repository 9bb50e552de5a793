import type { Inputs } from './inputs.ts'

/**
 * The names under which the engines look for the Dockerfile of a context, the preferred one first. One file is built on
 * all engines of a run: Docker's names, unless only Podman and Buildah are in it (`auto` may be any engine).
 *
 * BuildKit, frontend/dockerui/config.go: `Dockerfile`, then `dockerfile`. Buildah, pkg/util/util.go
 * (DiscoverContainerfile): `Containerfile`, then `Dockerfile`.
 */
export const dockerfileNames = ({ engines }: Pick<Inputs, 'engines'>): readonly [string, string] =>
  typeof engines !== 'string' && engines.every(isOfContainers)
    ? ['Containerfile', 'Dockerfile']
    : ['Dockerfile', 'dockerfile']

/**
 * Whether Podman or Buildah may build in a run. They run a Dockerfile whose name ends in `.in` through the C preprocessor (Buildah,
 * imagebuildah/build.go).
 */
export const mayPreprocess = ({ engines }: Pick<Inputs, 'engines'>): boolean =>
  typeof engines === 'string' || engines.some(isOfContainers)

const isOfContainers = (engine: string): boolean => /^(podman|podman-rootful|buildah)(@|$)/.test(engine)
