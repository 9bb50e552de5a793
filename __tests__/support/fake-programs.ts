import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of programs written by a test; disposing removes it. */
export type FakePrograms = AsyncDisposable & {
  readonly folder: string
  /** The folder, then the real PATH: the fakes come first, and `sh` and `sleep` are still found. */
  readonly PATH: string
  /** Adds or replaces a program. */
  add(name: string, script: string): Promise<string>
}

/** Writes programs, by name. A script without a `#!` line is run by `sh`. */
export const fakePrograms = async (scripts: Readonly<Record<string, string>> = {}): Promise<FakePrograms> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'fakes-')))
  await chmod(folder, 0o755)
  const add = async (name: string, script: string): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, script.startsWith('#!') ? script : `#!/bin/sh\n${script}\n`)
    await chmod(path, 0o755)
    return path
  }
  for (const [name, script] of Object.entries(scripts)) await add(name, script)
  return {
    folder,
    PATH: `${folder}:${process.env['PATH'] ?? '/usr/bin:/bin'}`,
    add,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
