import { makeDisposal } from '../host/disposal.ts'
import { onPath } from '../host/on-path.ts'
import { succeed } from '../host/process/exec.ts'
import { uninterrupted } from '../host/process/interrupt.ts'
import { buildkitPhases } from './build/phase-sources.ts'
import { buildctlBuild } from './buildkit/buildctl-build.ts'
import { startBuildkitd } from './buildkit/daemon.ts'
import { buildkitFacts } from './buildkit/engine-facts.ts'
import type { ImageLayouts } from './buildkit/image-layout.ts'
import { progressOf } from './buildkit/json-progress.ts'
import { clientRecords } from './buildkit/record-store.ts'
import { noWayToRegistry } from './buildkit/remote-cache.ts'
import { runningBuildKit } from './buildkit/running.ts'
import type { Engine } from './engine.ts'

/** BuildKit without Docker: a buildkitd started for the run, and the image as an OCI archive. */
export const buildkit: Engine = {
  name: 'buildkit',
  title: 'BuildKit without Docker, with a buildkitd started for the run',
  usual: false,
  needsRoot: false,
  daemon: { program: 'buildkitd', under: undefined },
  packages: [],
  storage: { kind: 'buildkitd' },
  needs: { program: 'buildctl', builder: 'buildkit', userNamespace: undefined, dockerDaemon: undefined },
  phases: buildkitPhases,
  docs: {
    builds:
      '`buildctl` on a `buildkitd` without Docker, and without root when you are not root; the image is an OCI archive, a single file, because such a BuildKit keeps no images',
    whenNotRunning: 'a run always starts its own daemon',
    source:
      'no package: `buildkitd`, `buildctl` and `runc` must be on PATH, without root `rootlesskit` and `newuidmap` too',
    maintained: 'yes: 0.34.2 is of November 2026',
    cacheSpace: 'as `docker`, in that daemon',
  },
  noRemoteCache: async () => undefined,
  noAttestations: async () => undefined,
  install: undefined,
  detect: async (host) => {
    const needed = [...programs, ...(host.uid === 0 ? [] : rootlessPrograms)]
    const absent = needed.filter((program) => onPath(host, program) === undefined)
    return absent.length === 0
      ? { kind: 'found', what: onPath(host, 'buildkitd') ?? 'buildkitd', answers: false }
      : { kind: 'missing', reason: `not installed: ${absent.join(', ')}`, remedy }
  },
  start: async (host, folder, origin) => {
    await using disposal = makeDisposal()
    const daemon = disposal.use(await startBuildkitd(host, folder))
    const { address, env, networkDriver, death } = daemon
    const options = { env, timeoutMs: 120_000, signal: uninterrupted }
    const buildctl = async (args: readonly string[]): Promise<string> =>
      succeed(await host.exec('buildctl', ['--addr', address, ...args], options))
    const layouts: ImageLayouts = new Map()
    const progress = await progressOf(host, 'buildctl', ['build'], env)
    const facts = await buildkitFacts(buildctl, { origin, networkDriver, rootless: host.uid !== 0 })
    return runningBuildKit({
      host,
      folder,
      facts,
      noPlatforms: undefined,
      noAttestations: () => undefined,
      noRegistry: noWayToRegistry(facts),
      store: {
        ...clientRecords(buildctl),
        images: async () => [],
        removeImage: async () => {},
        address,
        filesOf: undefined,
        alone: undefined,
      },
      client: buildctlBuild({ program: 'buildctl', env, address, progress, layouts }),
      layouts,
      outlivesRun: false,
      death,
      close: disposal.move(),
    })
  },
}

const programs = ['buildkitd', 'buildctl', 'runc']
const rootlessPrograms = ['rootlesskit', 'newuidmap', 'newgidmap']

const remedy =
  'put buildkitd and buildctl (https://github.com/moby/buildkit/releases) and runc on PATH; without root, rootlesskit and uidmap too'
