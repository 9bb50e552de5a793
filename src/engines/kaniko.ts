import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import type { EngineFacts } from '../model.ts'
import type { Detection, Engine, RunningEngine } from './engine.ts'
import { kanikoRemedy, takeExecutor } from './install/kaniko-image.ts'
import { executorEnv, executorVersion, findExecutor, type Kaniko } from './kaniko/executor.ts'
import { keepBaseImage } from './kaniko/images.ts'
import { missingPrograms } from './kaniko/private-root.ts'
import { openKanikoSpace } from './kaniko/space.ts'

/** Kaniko, which builds in its own `/` and empties that afterwards: here in a private root that it cannot leave. */
export const kaniko: Engine = {
  name: 'kaniko',
  title: 'Kaniko, in a private root, with its layer cache in a folder (needs root)',
  usual: false,
  detect: async (host) => detected(host),
  install: (host) => takeExecutor(host),
  start: async (host, folder, origin) => {
    const found = detected(host)
    const executor = findExecutor(host)
    if (found.kind === 'missing' || executor === undefined) throw new Error(whyMissing(found))
    const baseDir = await folder.sub('kaniko/base')
    const running: Kaniko = { host, executor, baseDir, bases: new Map(), env: executorEnv(host) }
    const version = await executorVersion(running, join(folder.path, 'kaniko/version'))
    if (version === undefined) throw new Error(`${executor} is not Kaniko's executor; ${kanikoRemedy}`)
    return runningKaniko(running, join(folder.path, 'kaniko'), factsOf(version, origin))
  },
}

const detected = (host: Host): Detection => {
  const executor = findExecutor(host)
  if (executor === undefined)
    return {
      kind: 'missing',
      reason: 'neither kaniko-executor nor executor is on PATH',
      remedy: kanikoRemedy,
    }
  if (host.uid !== 0) {
    const reason = 'Kaniko builds as root, in a root of its own that only root can make'
    return { kind: 'missing', reason, remedy: 'run as root' }
  }
  const missing = missingPrograms(host)
  if (missing.length > 0) {
    const reason = `not installed: ${missing.join(', ')}, which make the root that Kaniko is closed up in`
    return { kind: 'missing', reason, remedy: 'install util-linux and coreutils' }
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
  origin,
  notes: [
    'RUN steps have the network host unless the network is none',
    'base images of a registry are pulled in every build, so that their time is in it',
    'RUN and COPY layers are cached (--cache --cache-copy-layers), and unused stages are skipped',
  ],
})

/** As of 1.24, which parses all of these and does nothing about them (pkg/commands/run.go, copy.go). */
const lacks: RunningEngine['lacks'] = {
  'cache-mounts': 'Kaniko ignores RUN --mount=type=cache',
  'bind-mounts': 'Kaniko ignores RUN --mount=type=bind',
  secrets: 'Kaniko ignores RUN --mount=type=secret',
  ssh: 'Kaniko ignores RUN --mount=type=ssh',
  heredocs: 'Kaniko ignores what is in a heredoc',
  'build-contexts': 'Kaniko has no build contexts',
}

const runningKaniko = (running: Kaniko, dir: string, facts: EngineFacts): RunningEngine => {
  let spaces = 0
  return {
    facts,
    lacks,
    loadImage: async (archive) => {
      running.bases.set(archive.reference, await keepBaseImage(running.host, running.baseDir, archive))
    },
    // It has no store that an image could be pulled to.
    pullImage: () => Promise.resolve(),
    openSpace: (label) => openKanikoSpace(running, join(dir, `s${++spaces}`), label),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  }
}
