import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../src/host/host.ts'
import { succeed } from '../../src/host/process/exec.ts'

/** Unpacks a docker-archive that a test had Kaniko build, with modes and links: no layer may remove anything. */
export const unpackWithTar = async (host: Host, archive: string, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const tar = async (...args: readonly string[]): Promise<string> => succeed(await host.exec('tar', args))
  const [{ Layers }] = JSON.parse(await tar('-xOf', archive, '--', 'manifest.json')) as [
    { Layers: readonly string[] },
  ]
  for (const layer of Layers) {
    await tar('-xf', archive, '-C', folder, '--', layer)
    await tar('-xzf', join(folder, layer), '-C', folder, '--no-same-owner')
    await rm(join(folder, layer))
  }
}
