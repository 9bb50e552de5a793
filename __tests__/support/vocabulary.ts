import type { Vocabulary } from '../../src/inputs/vocabulary.ts'

/** Names that inputs in tests may use. */
export const vocabulary: Vocabulary = {
  engines: ['podman', 'docker'],
  versioned: ['docker'],
  scenarios: ['cold', 'warm', 'source-change', 'go-mod-change'],
  fixtures: ['tiny', 'small'],
  strategies: ['cache-mounts', 'layers'],
}
