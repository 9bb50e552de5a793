import { removeLeftPolicy } from '../engines/install/service-policy.ts'
import type { Host } from '../host/host.ts'
import { sweepDeadRuns } from '../host/run-folder/sweep.ts'

/** Removes what killed runs left on this machine, and logs each thing. `policy` is the path of the system's service policy. */
export const removeLeftBehind = async (host: Host, policy?: string): Promise<void> => {
  for (const path of await sweepDeadRuns(host)) host.log(`Removed ${path}, left behind by a killed run.`)
  await removeLeftPolicy(host, policy)
}
