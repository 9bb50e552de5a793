import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { loadedImage } from '../../src/engines/docker/builder-image.ts'
import { startOwnDaemon } from '../../src/engines/docker/daemon.ts'
import type { Engine } from '../../src/engines/engine.ts'
import type { Host } from '../../src/host/host.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { modernBin } from './place.ts'

/** The programs of the image, by their names there, and their names in the lane. */
const programs = { buildkitd: 'buildkitd', buildctl: 'buildctl', 'buildkit-runc': 'runc' }

/**
 * The engine on a daemon that has the image for its builder, because the tests reach no registry. The daemon lives as long
 * as the engine; to the engine it is a daemon that already answers.
 */
export const withBuilderImage = (engine: Engine): Engine => ({
  ...engine,
  start: async (host, folder, origin, codeOf) => {
    const daemon = await startOwnDaemon(host, folder, engine.name)
    const DOCKER_HOST = `unix://${daemon.socketPath}`
    const env = { ...host.env, DOCKER_HOST }
    await importBuilderImage(host, env, join(folder.path, 'builder-image'))
    const running = await engine.start({ ...host, env }, folder, origin, codeOf)
    return {
      ...running,
      [Symbol.asyncDispose]: async () => {
        await running[Symbol.asyncDispose]()
        await daemon[Symbol.asyncDispose]()
      },
    }
  },
})

/** Imports it: static programs on scratch, with the folder in which BuildKit unpacks. `dir` must not exist yet. */
export const importBuilderImage = async (host: Host, env: Host['env'], dir: string): Promise<void> => {
  await mkdir(join(dir, 'usr/bin'), { recursive: true })
  await mkdir(join(dir, 'tmp'))
  for (const [name, program] of Object.entries(programs))
    await copyFile(join(modernBin, program), join(dir, 'usr/bin', name))
  const archive = `${dir}.tar`
  succeed(await host.exec('tar', ['-cf', archive, '-C', dir, '.']))
  const changes = ['--change', 'ENV PATH=/usr/bin', '--change', 'ENTRYPOINT ["buildkitd"]']
  succeed(
    await host.exec('docker', ['import', ...changes, archive, loadedImage], {
      env,
      timeoutMs: 120_000,
    }),
  )
  await rm(archive)
  await rm(dir, { recursive: true })
}
