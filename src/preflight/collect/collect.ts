import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { parentFolder } from '../../host/run-folder/run-folder.ts'
import type { PreflightContext } from '../context.ts'
import type { CheckedEngine } from '../finding.ts'
import type { MachineFacts } from '../machine-facts.ts'
import { dockerDaemons, proxiesOf } from './docker.ts'
import { answersOf } from './programs.ts'
import { clockSourceOf, diskAt, isWritable, kernelFacts, limitFacts, nameserversOf } from './system.ts'
import {
  accessOf,
  findUser,
  helperOf,
  namespaceRefusal,
  runtimeDirOf,
  subIdServiceOf,
  subIdsOf,
  sudoWorks,
} from './user.ts'

/**
 * Reads everything that the checks look at. Changes nothing, and throws only when it is interrupted: what cannot be
 * read is undefined. Of the engines, only the programs that they need matter here.
 */
export const collectFacts = async (
  context: PreflightContext,
  engines: readonly CheckedEngine[],
): Promise<MachineFacts> => {
  const { host } = context
  const own = engines.flatMap(({ needs }) => needs.program ?? [])
  const programs = pathsOf(host, [
    ...own,
    ...engines.flatMap(({ needs }) => needs.userNamespace ?? []),
    ...helperPrograms,
  ])
  const user = await findUser(context)
  const parent = await parentFolder(host)
  const facts: MachineFacts = {
    uid: host.uid,
    user,
    sudo: await sudoWorks(host),
    subIds: await subIdsOf(context, user),
    subIdService: await subIdServiceOf(context),
    newuidmap: await helperOf(context, programs['newuidmap']),
    newgidmap: await helperOf(context, programs['newgidmap']),
    namespaceRefusal: await namespaceRefusal(host, user),
    tap: await accessOf(context, user, '/dev/net/tun'),
    fuse: await accessOf(context, user, '/dev/fuse'),
    programs,
    answers: await answersOf(host, programs, [...own, ...versionMatters]),
    ...(await kernelFacts(context)),
    ...(await limitFacts(context)),
    clockSource: await clockSourceOf(context),
    nowMs: Date.now(),
    runDisk: await diskAt(context, parent),
    runDiskWritable: await isWritable(parent),
    docker: await dockerDaemons(context),
    proxies: await proxiesOf(context),
    nameservers: await nameserversOf(context),
    runtimeDir: await runtimeDirOf(host),
  }
  host.signal.throwIfAborted()
  return facts
}

/** What engines use besides their own program. */
const helperPrograms = [
  ...['rootlesskit', 'crun', 'runc', 'pasta', 'slirp4netns'],
  ...['podman', 'fuse-overlayfs', 'newuidmap', 'newgidmap', 'useradd', 'usermod'],
]

/** Helper programs whose version a check needs; for the others it is enough that they exist. */
const versionMatters = ['podman', 'pasta']

const pathsOf = (host: Host, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const path = onPath(host, name)
      return path === undefined ? [] : [[name, path]]
    }),
  )
