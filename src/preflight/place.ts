import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host/host.ts'

/** A machine to look at: `root` is `/`, or in tests a folder with files in the same places. */
export type PreflightContext = {
  readonly host: Host
  readonly root: string
  /** The text of one of its files; undefined when it cannot be read. */
  readonly read: (path: string) => Promise<string | undefined>
}

export const placeAt = (host: Host, root = '/'): PreflightContext => ({
  host,
  root,
  read: (path) => readFile(join(root, path), 'utf8').catch(() => undefined),
})

/** Longer than any of these commands takes on a busy machine. */
export const commandMs = 10_000
