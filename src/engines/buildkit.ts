import { makeDisposal } from '../host/disposal.ts'
import { succeed } from '../host/exec.ts'
import { uninterrupted } from '../host/interrupt.ts'
import { buildctlBuild } from './buildctl-build.ts'
import { startBuildkitd } from './buildkit-daemon.ts'
import { buildkitFacts } from './buildkit-facts.ts'
import { progressOf } from './buildkit-json-progress.ts'
import { runningBuildKit } from './buildkit-running.ts'
import type { Engine } from './engine.ts'
import type { ImageLayouts } from './image-layout.ts'
import { onPath } from './on-path.ts'
import { clientRecords } from './record-store.ts'

const remedy =
  'put buildkitd and buildctl on PATH (https://github.com/moby/buildkit/releases) with runc beside them, and run as root'

/** BuildKit by itself, without Docker: a buildkitd of our own as root, and its image as an OCI archive. */
export const buildkit: Engine = {
  name: 'buildkit',
  title: 'BuildKit without Docker, with a buildkitd started for the run',
  usual: false,
  needs: { builder: 'buildkit', program: 'buildctl' },
  detect: async (host) => {
    const absent = ['buildkitd', 'buildctl', 'runc'].filter((program) => onPath(host, program) === undefined)
    const missing = [
      ...(absent.length > 0 ? [`not installed: ${absent.join(', ')}`] : []),
      ...(host.uid === 0 ? [] : ['buildkitd is started as root only']),
    ]
    return missing.length === 0
      ? { kind: 'found', what: onPath(host, 'buildkitd') ?? 'buildkitd', answers: false }
      : { kind: 'missing', reason: missing.join('; '), remedy }
  },
  install: async () => {
    throw new Error(`BuildKit is in no package that could be installed here: ${remedy}.`)
  },
  start: async (host, folder, origin) => {
    await using disposal = makeDisposal()
    const daemon = disposal.use(await startBuildkitd(host, folder))
    const { address, env } = daemon
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
    const facts = await buildkitFacts(buildctl, origin)
    return runningBuildKit({
      ...{ host, folder, facts, layouts, stays: false, death: daemon.death },
      store: { ...clientRecords(buildctl), images: async () => [], removeImage: async () => {} },
      client: buildctlBuild({ program, env, address, progress, layouts }),
      close: disposal.move(),
    })
  },
}
