import type { Check } from '../finding.ts'
import { appArmorRestriction } from './apparmor-restriction.ts'
import { nameServers, networkDriver, pasta, proxy, tap } from './network.ts'
import { clock, limits, memory, rights } from './resources.ts'
import { answering, cgroups, dockerSession, ociRuntime, resourceCapability, session } from './runtime.ts'
import { dockerDisk, dockerDriver, runDisk, storageDriver } from './storage.ts'
import { newgidmap, newuidmap, subIds, userNamespaces } from './user-namespaces.ts'

/** Every check, in the order in which they are shown. */
export const checks: readonly Check[] = [
  answering,
  rights,
  subIds,
  newuidmap,
  newgidmap,
  userNamespaces,
  appArmorRestriction,
  session,
  dockerSession,
  cgroups,
  ociRuntime,
  resourceCapability,
  storageDriver,
  dockerDriver,
  tap,
  networkDriver,
  pasta,
  proxy,
  nameServers,
  runDisk,
  dockerDisk,
  memory,
  limits,
  clock,
]
