import type { Vocabulary } from '../../src/inputs/inputs.ts'

/** Names that inputs of tests may use. */
export const vocabulary: Vocabulary = {
  engines: ['podman', 'docker'],
  versioned: ['docker'],
  scenarios: ['cold', 'warm', 'source-change', 'go-mod-change'],
  fixtures: ['tiny', 'small'],
  strategies: ['cache-mounts', 'layers'],
}
