import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host/host.ts'

/** The machine that a preflight looks at. */
export type PreflightContext = {
  readonly host: Host
  /** `/`, or in tests a folder with files in the same places. */
  readonly root: string
  /** Reads the text of a file below `root`; undefined when it cannot be read. */
  readonly read: (path: string) => Promise<string | undefined>
}

export const preflightContext = (host: Host, root = '/'): PreflightContext => ({
  host,
  root,
  read: (path) => readFile(join(root, path), 'utf8').catch(() => undefined),
})

/** Longer than any command of the preflight takes on a busy machine. */
export const commandMs = 10_000
