import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { listAt, parseJson, textAt } from '../../host/json.ts'
import { succeed } from '../../host/process/exec.ts'
import type { ImageArchive } from '../engine.ts'

/** An image as an OCI layout in a folder, which a BuildKit without images of its own accepts for a FROM. */
type ImageLayout = { readonly dir: string; readonly digest: string }

/** Layouts by the reference that a Dockerfile names. */
export type ImageLayouts = Map<string, ImageLayout>

/** Unpacks an archive, which is also an OCI layout, into an empty folder. */
export const unpackLayout = async (host: Host, archive: ImageArchive, dir: string): Promise<ImageLayout> => {
  succeed(await host.exec('tar', ['-xf', archive.path, '-C', dir], { timeoutMs: 300_000 }))
  const index = parseJson(await readFile(join(dir, 'index.json'), 'utf8').catch(() => ''))
  const digest = textAt(listAt(index, 'manifests')[0], 'digest')
  if (digest === undefined)
    throw new Error(
      `${archive.path} is not an OCI layout: its index.json names no manifest. Remove the file and run again.`,
    )
  return { dir, digest }
}
