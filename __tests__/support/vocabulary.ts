import type { Vocabulary } from '../../src/inputs/vocabulary.ts'
import { modes } from '../../src/modes/index.ts'

/** Names that inputs of tests may use. */
export const vocabulary: Vocabulary = {
  modes,
  engines: ['podman', 'docker'],
  usual: ['podman', 'docker'],
  versioned: ['docker'],
  scenarios: ['cold', 'warm', 'source-change', 'go-mod-change', 'remote-cache'],
  fixtures: ['tiny', 'small'],
  strategies: ['cache-mounts', 'layers', 'bind-vendor'],
  studies: ['strategies'],
  rewrites: ['copy-order', 'cache-mounts'],
  formats: ['csv', 'junit'],
  studyValues: ['cache-mounts', 'layers'],
}
