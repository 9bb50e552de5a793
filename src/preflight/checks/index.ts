import type { Facts } from '../facts.ts'
import type { Check } from '../finding.ts'
import { appArmor } from './apparmor.ts'
import { clock, limits, memory, rights } from './machine.ts'
import { nameServers, networkDriver, pasta, proxy, tap } from './network.ts'
import { answering, cgroups, dockerSession, ociRuntime, resourceCapability, session } from './runtime.ts'
import { dockerDisk, dockerDriver, runDisk, storageDriver } from './storage.ts'
import { newgidmap, newuidmap, subIds, userNamespaces } from './user-namespaces.ts'

/** Every check, in the order in which they are shown. */
export const checks: readonly Check<Facts>[] = [
  ...[answering, rights, subIds, newuidmap, newgidmap, userNamespaces, appArmor, session, dockerSession],
  ...[cgroups, ociRuntime, resourceCapability, storageDriver, dockerDriver],
  ...[tap, networkDriver, pasta, proxy, nameServers],
  ...[runDisk, dockerDisk, memory, limits, clock],
]
