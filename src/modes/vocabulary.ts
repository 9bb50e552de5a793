import { engines } from '../engines/index.ts'
import type { Vocabulary } from '../inputs/inputs.ts'
import { versionedEngines } from '../provision/named.ts'
import { scenarios } from '../scenarios/index.ts'

/** Names that inputs may use. */
export const vocabulary: Vocabulary = {
  engines: Object.keys(engines),
  versioned: versionedEngines,
  scenarios: Object.keys(scenarios),
  fixtures: ['tiny', 'small'],
  strategies: ['cache-mounts', 'layers'],
}
