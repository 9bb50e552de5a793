import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import type { ReadImage } from '../buildkit/space.ts'
import type { DockerClient } from './client.ts'

const saveWithinMs = 900_000

/** Reads images that are in the daemon of a client. */
export const readFrom =
  (host: Host, { program, env }: DockerClient): ReadImage =>
  async (tag, { dir }, read) => {
    const archive = join(dir, 'image.tar')
    const save = ['save', '--output', archive, tag]
    try {
      succeed(await host.exec(program, save, { env, timeoutMs: saveWithinMs }))
      return await read(archive)
    } finally {
      await rm(archive, { force: true })
    }
  }
