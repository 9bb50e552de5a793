import type { Vocabulary } from '../../src/inputs/inputs.ts'

/** Names that inputs of tests may use. */
export const vocabulary: Vocabulary = {
  engines: ['podman', 'docker'],
  versioned: ['docker'],
  scenarios: ['cold', 'warm', 'source-change', 'dependency-change'],
  fixtures: ['tiny', 'small'],
  strategies: ['cache-mounts', 'layers'],
}
