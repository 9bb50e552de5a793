import { makeDisposal } from '../host/disposal.ts'
import { onPath } from '../host/on-path.ts'
import { succeed } from '../host/process/exec.ts'
import { uninterrupted } from '../host/process/interrupt.ts'
import { buildctlBuild } from './buildkit/buildctl-build.ts'
import { startBuildkitd } from './buildkit/daemon.ts'
import { buildkitFacts } from './buildkit/facts.ts'
import type { ImageLayouts } from './buildkit/image-layout.ts'
import { progressOf } from './buildkit/json-progress.ts'
import { clientRecords } from './buildkit/record-store.ts'
import { runningBuildKit } from './buildkit/running.ts'
import type { Engine } from './engine.ts'

const remedy =
  'put buildkitd and buildctl (https://github.com/moby/buildkit/releases) and runc on PATH; without root, rootlesskit and uidmap too'

const programs = ['buildkitd', 'buildctl', 'runc']
const rootlessPrograms = ['rootlesskit', 'newuidmap', 'newgidmap']

/** BuildKit by itself, without Docker: a buildkitd of our own, and its image as an OCI archive. */
export const buildkit: Engine = {
  name: 'buildkit',
  title: 'BuildKit without Docker, with a buildkitd started for the run',
  usual: false,
  needs: { builder: 'buildkit', program: 'buildctl' },
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
    const { address, env, networkDriver } = daemon
    const program = 'buildctl'
    const buildctl = async (args: readonly string[]): Promise<string> =>
      succeed(
        await host.exec(program, ['--addr', address, ...args], {
          env,
          timeoutMs: 120_000,
          signal: uninterrupted,
        }),
      )
    const layouts: ImageLayouts = new Map()
    const progress = await progressOf(host, program, ['build'], env)
    const facts = await buildkitFacts(buildctl, { origin, networkDriver, rootless: host.uid !== 0 })
    return runningBuildKit({
      ...{ host, folder, facts, layouts, stays: false, death: daemon.death },
      store: { ...clientRecords(buildctl), images: async () => [], removeImage: async () => {} },
      client: buildctlBuild({ program, env, address, progress, layouts }),
      close: disposal.move(),
    })
  },
}
