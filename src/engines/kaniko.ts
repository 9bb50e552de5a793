import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import { nativePlatform } from '../host/machine.ts'
import { makePrivateFolder } from '../host/run-folder/private-folder.ts'
import type { EngineFacts } from '../model.ts'
import { kanikoPhases } from './build/phase-sources.ts'
import type { Detection } from './detection.ts'
import { unlessForeign } from './foreign-images.ts'
import { noStaleMounts, type UnsupportedFeatures } from './abilities.ts'
import type { Engine, RunningEngine } from './engine.ts'
import { kanikoRelease, kanikoRemedy, takeExecutor } from './install/kaniko-image.ts'
import { executorEnv, executorVersion, findExecutor, type Kaniko } from './kaniko/executor.ts'
import { keepBaseImage } from './kaniko/images.ts'
import { missingPrograms } from './kaniko/private-root.ts'
import { limitedGroup } from './kaniko/process-limit.ts'
import { openKanikoSpace } from './kaniko/space.ts'

/** Kaniko. It builds in its own `/` and deletes everything there afterwards, so it gets a private root that it cannot leave. */
export const kaniko: Engine = {
  name: 'kaniko',
  title: 'Kaniko, in a private root, with its layer cache in a folder (needs root)',
  usual: false,
  needsRoot: true,
  daemon: undefined,
  packages: [],
  storage: { kind: 'kaniko' },
  needs: { program: undefined, builder: undefined, userNamespace: undefined, dockerDaemon: undefined },
  phases: kanikoPhases,
  docs: {
    builds:
      "Kaniko's executor as root, in a private root folder (`unshare`, `pivot_root`, the rights of a container), because it deletes everything below its `/`; " +
      'it does not start unless nothing else of the machine is visible there; base images from a registry are pulled in every build, as part of its time. ' +
      '**Its steps can read the registry logins that it pulls with**; code of a fork is built without them',
    source: `no package: the executor is copied out of \`${kanikoRelease}\`, pinned by digest, with Docker or Podman`,
    maintained: 'no: archived on 3 June 2025; others go on with copies of it',
    cacheSpace: 'a folder of cached layers for every cold build',
  },
  noRemoteCache: async () => noRemoteCache,
  noAttestations: async () => noAttestations,
  detect: async (host) => detected(host),
  install: (host) => takeExecutor(host),
  start: async (host, folder, origin, codeOf) => {
    const found = detected(host)
    const executor = findExecutor(host)
    if (found.kind === 'missing' || executor === undefined) throw new Error(whyMissing(found))
    const baseDir = await folder.sub('kaniko/base')
    await makePrivateFolder(join(folder.path, 'kaniko'))
    const running: Kaniko = {
      host,
      executor,
      baseDir,
      bases: new Map(),
      env: executorEnv(host, codeOf),
      codeOf,
      group: limitedGroup(folder.path),
    }
    const version = await executorVersion(running, join(folder.path, 'kaniko/version'))
    if (version === undefined) throw new Error(`${executor} is not Kaniko's executor; ${kanikoRemedy}`)
    return runningKaniko(running, join(folder.path, 'kaniko'), factsOf(version, origin))
  },
}

const noAttestations = 'Kaniko writes no attestations'
const noRemoteCache = 'Kaniko keeps its cache in another way, which is not measured'

const detected = (host: Host): Detection => {
  if (host.uid !== 0) {
    const reason = 'Kaniko builds as root, in a private root that only root can create'
    return { kind: 'missing', reason, remedy: 'run as root', needsRoot: true }
  }
  const executor = findExecutor(host)
  if (executor === undefined)
    return {
      kind: 'missing',
      reason: 'neither kaniko-executor nor executor is on PATH',
      remedy: kanikoRemedy,
    }
  const missing = missingPrograms(host)
  if (missing.length > 0) {
    const reason = `not installed: ${missing.join(', ')}, which create the private root that Kaniko runs in`
    return { kind: 'missing', reason, remedy: 'install util-linux, coreutils and perl' }
  }
  return { kind: 'found', what: executor, answers: true }
}

const whyMissing = (detection: Detection): string =>
  detection.kind === 'missing' ? `${detection.reason}; ${detection.remedy}` : 'the executor is gone'

const factsOf = (version: string, origin: EngineFacts['origin']): EngineFacts => ({
  name: kaniko.name,
  versions: { client: version },
  storageDriver: 'none: every build unpacks its base image into a folder',
  rootless: false,
  networkDriver: 'host',
  phases: kanikoPhases,
  origin,
  notes: [
    "RUN steps use the machine's network unless the network is none",
    'base images from a registry are pulled in every build, as part of its time',
    'RUN and COPY layers are cached (--cache --cache-copy-layers), and unused stages are skipped',
  ],
})

/** As of 1.24, which parses all of these and ignores them (pkg/commands/run.go, copy.go). */
const unsupported: UnsupportedFeatures = {
  'cache-mounts': 'Kaniko ignores RUN --mount=type=cache',
  'bind-mounts': 'Kaniko ignores RUN --mount=type=bind',
  secrets: 'Kaniko ignores RUN --mount=type=secret',
  ssh: 'Kaniko ignores RUN --mount=type=ssh',
  heredocs: 'Kaniko ignores the content of heredocs',
  'build-contexts': 'Kaniko has no build contexts',
}

const runningKaniko = (running: Kaniko, dir: string, facts: EngineFacts): RunningEngine => {
  let spaces = 0
  return {
    facts,
    runsAs: undefined,
    unsupported,
    unconfined: {},
    // Those that are made here have none, and it pulls all others itself.
    triggersOf: async (reference) => (running.bases.has(reference) ? [] : undefined),
    followsSyntaxLine: false,
    openContainer: undefined,
    mountsContext: false,
    staleMounts: noStaleMounts,
    noPlatforms: (platforms) =>
      platforms.every((each) => each === nativePlatform())
        ? undefined
        : 'Kaniko is told no platform here, and builds for that of the machine',
    noImages: unlessForeign('Kaniko is told no platform here, and takes images for that of the machine'),
    noAttestations: () => noAttestations,
    noRemoteCache: () => noRemoteCache,
    death: undefined,
    loadImage: async (archive) => {
      running.bases.set(archive.reference, await keepBaseImage(running.baseDir, archive))
    },
    // It has no store to pull an image into.
    pullImage: () => Promise.resolve(),
    imageId: undefined,
    openSpace: (label) => openKanikoSpace(running, join(dir, `s${++spaces}`), label),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  }
}
