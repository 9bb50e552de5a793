import { clockFaults } from './clock.ts'
import { daemonFaults } from './daemons.ts'
import { diskFaults } from './disks.ts'
import { engineFaults } from './engine.ts'
import type { FaultKind } from './fault.ts'
import { fileFaults } from './files.ts'
import { githubFaults } from './github.ts'
import { serviceFaults } from './services.ts'
import { signalFaults } from './signals.ts'
import { surroundingsFaults } from './surroundings.ts'

/** Every kind of fault, in the order of the table. A new one is its file and its entry here. */
export const faultKinds: readonly FaultKind[] = [
  engineFaults,
  daemonFaults,
  diskFaults,
  surroundingsFaults,
  clockFaults,
  signalFaults,
  githubFaults,
  serviceFaults,
  fileFaults,
]
