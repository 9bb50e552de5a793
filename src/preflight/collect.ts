import { onPath } from '../host/on-path.ts'
import { parentFolder } from '../host/run-folder/run-folder.ts'
import { dockerDaemons, proxiesOf } from './collect-docker.ts'
import {
  clockSourceOf,
  diskAt,
  isWritable,
  kernelFacts,
  limitFacts,
  nameserversOf,
} from './collect-machine.ts'
import {
  accessOf,
  findUser,
  helperOf,
  namespaceRefusal,
  runtimeDirOf,
  subIdServiceOf,
  subIdsOf,
  sudoWorks,
} from './collect-user.ts'
import { answersOf } from './collect-versions.ts'
import type { Facts } from './facts.ts'
import type { Candidate } from './finding.ts'
import type { PreflightContext } from './place.ts'

/** What engines use beside their own program. */
const lookedFor = [
  ...['rootlesskit', 'crun', 'runc', 'pasta', 'slirp4netns'],
  ...['podman', 'fuse-overlayfs', 'newuidmap', 'newgidmap', 'useradd', 'usermod'],
]

/** Whose version a check asks for; the others are only there or not. */
const differing = ['podman', 'pasta']

/**
 * Reads everything that the checks look at. Changes nothing and never throws, but for an abort: what cannot be
 * read is undefined. Of the engines only the programs are asked for.
 */
export const collectFacts = async (
  place: PreflightContext,
  candidates: readonly Candidate[],
): Promise<Facts> => {
  const { host } = place
  const own = candidates.flatMap(({ needs }) => needs?.program ?? [])
  const openers = candidates.flatMap(({ needs }) => needs?.userNamespace ?? [])
  const programs = Object.fromEntries(
    [...own, ...openers, ...lookedFor].flatMap((name) => {
      const path = onPath(host, name)
      return path === undefined ? [] : [[name, path]]
    }),
  )
  const user = await findUser(place)
  const parent = await parentFolder(host)
  const facts: Facts = {
    uid: host.uid,
    user,
    sudo: await sudoWorks(host),
    subIds: await subIdsOf(place, user),
    subIdService: await subIdServiceOf(place),
    newuidmap: await helperOf(place, programs['newuidmap']),
    newgidmap: await helperOf(place, programs['newgidmap']),
    namespaceRefusal: await namespaceRefusal(host, user),
    tap: await accessOf(place, user, '/dev/net/tun'),
    fuse: await accessOf(place, user, '/dev/fuse'),
    programs,
    answers: await answersOf(host, programs, [...own, ...differing]),
    ...(await kernelFacts(place)),
    ...(await limitFacts(place)),
    clockSource: await clockSourceOf(place),
    nowMs: Date.now(),
    runDisk: await diskAt(place, parent),
    runDiskWritable: await isWritable(parent),
    docker: await dockerDaemons(place),
    proxies: await proxiesOf(place),
    nameservers: await nameserversOf(place),
    runtimeDir: await runtimeDirOf(host),
  }
  host.signal.throwIfAborted()
  return facts
}
