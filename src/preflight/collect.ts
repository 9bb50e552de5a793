import { onPath } from '../engines/on-path.ts'
import type { Host } from '../host/host.ts'
import { parentFolder } from '../host/run-folder.ts'
import { dockerDaemons, proxiesOf } from './collect-docker.ts'
import { clockSourceOf, diskAt, kernelFacts, limitFacts, nameserversOf } from './collect-machine.ts'
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
import type { Answer, Facts } from './facts.ts'
import type { Candidate } from './finding.ts'
import { commandMs, type Place } from './place.ts'

/** What engines use beside their own program. */
const lookedFor = [
  ...['rootlesskit', 'crun', 'runc', 'pasta', 'slirp4netns'],
  ...['podman', 'fuse-overlayfs', 'newuidmap', 'newgidmap', 'useradd', 'usermod'],
]

/**
 * Reads everything that the checks look at. Changes nothing and never throws, but for an abort: what cannot be
 * read is undefined. Of the engines only the programs are asked for.
 */
export const collectFacts = async (place: Place, candidates: readonly Candidate[]): Promise<Facts> => {
  const { host } = place
  const own = candidates.flatMap(({ needs }) => needs?.program ?? [])
  const programs = Object.fromEntries(
    [...own, ...lookedFor].flatMap((name) => {
      const path = onPath(host, name)
      return path === undefined ? [] : [[name, path]]
    }),
  )
  const user = await findUser(place)
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
    runDisk: await diskAt(place, await parentFolder(host)),
    docker: await dockerDaemons(place),
    proxies: await proxiesOf(place),
    nameservers: await nameserversOf(place),
    runtimeDir: await runtimeDirOf(host),
  }
  host.signal.throwIfAborted()
  return facts
}

/** Whose version a check asks for; the others are only there or not. */
const differing = ['podman', 'pasta']

const answersOf = async (
  host: Host,
  programs: Readonly<Record<string, string>>,
  asked: readonly string[],
): Promise<Facts['answers']> => {
  const answers: Record<string, Answer> = {}
  for (const name of new Set(asked)) {
    const program = programs[name]
    if (program === undefined) continue
    const { end, stdout } = await host.exec(program, ['--version'], { timeoutMs: commandMs })
    answers[name] = end.kind === 'exited' && end.code === 0 ? versionIn(stdout) : { failure: howItEnded(end) }
  }
  return answers
}

type End = Awaited<ReturnType<Host['exec']>>['end']

const howItEnded = (end: End): string => {
  switch (end.kind) {
    case 'exited':
      return `--version ended with exit status ${end.code}`
    case 'signalled':
      return `--version was ended by ${end.signal}`
    case 'timed-out':
      return `--version gave no answer within ${end.afterMs / 1000} s`
    case 'aborted':
      return 'interrupted'
    case 'not-started':
      return end.message
  }
}

/**
 * `podman version 4.3.1`, `pasta 0.0~git20230309.7c7625d-1`, `pasta 2024_08_21.1d6142f`; a build from sources may say
 * `Docker version library-import, build library-import`.
 */
const versionIn = (text: string): Answer => {
  const [line = ''] = text.split('\n')
  const [version] = /\b\d+[._]\d[\w.~+-]*/.exec(line.replaceAll(/\bv(?=\d)/g, '')) ?? []
  const [, word] = /^[\w ]*\bversion ([\w.+-]+)/i.exec(line) ?? []
  const told = version ?? word
  return told === undefined
    ? { failure: '--version prints something else than a version' }
    : { version: told }
}
