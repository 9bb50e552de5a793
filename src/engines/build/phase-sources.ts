import type { PhaseSources } from '../../model.ts'

/** What holds on every engine, because the Dockerfile's text and Go itself show it. */
const byInstruction = {
  // Up to the first vertex, STEP or message, and after the last vertex: what the client itself needs.
  startup: 'derived',
  copy: 'measured',
  // A RUN that does nothing else, whole.
  download: 'derived',
  // Where the Dockerfile has Go write its action graph: from the start of the RUN, until the last package is done.
  compile: 'derived',
  link: 'measured',
  run: 'measured',
  // What a RUN takes beyond Go, and what an instruction takes that only changes the image's configuration.
  'step-overhead': 'derived',
  export: 'measured',
} as const

/** BuildKit reports when it worked on what; it plans and looks for cache keys in between. */
export const buildkitPhases: PhaseSources = {
  ...byInstruction,
  frontend: 'measured',
  base: 'measured',
  context: 'measured',
  'cache-match': 'derived',
}

/**
 * Podman and Buildah have parsed the Dockerfile before they print anything. They send no context: COPY reads the files, also
 * those of a step that then comes from the cache.
 */
export const containersPhases: PhaseSources = {
  ...byInstruction,
  frontend: 'not-separable',
  base: 'measured',
  context: 'not-applicable',
  'cache-match': 'measured',
}

/** Kaniko reads the context where it is. */
export const kanikoPhases: PhaseSources = {
  ...byInstruction,
  frontend: 'measured',
  base: 'measured',
  context: 'not-applicable',
  'cache-match': 'measured',
}
