import { ofClones } from './clone.ts'
import { foundLater } from './later.ts'
import { ofLinks } from './links.ts'
import { ofMachine } from './machine.ts'
import { ofOutput } from './output.ts'
import { ofReading } from './reading.ts'
import { ofRuns } from './runs.ts'
import { ofTokens } from './tokens.ts'
import { ofTrust } from './trust.ts'
import type { Undo } from './undo.ts'

/** Every fix of the list of findings, taken out as a whole or layer by layer. */
export const undos: readonly Undo[] = [
  ...ofClones,
  ...ofLinks,
  ...ofOutput,
  ...ofTokens,
  ...ofMachine,
  ...ofReading,
  ...ofTrust,
  ...ofRuns,
  ...foundLater,
]
