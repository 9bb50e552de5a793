import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host.ts'
import { succeed } from '../process/exec.ts'
import { uninterrupted } from '../process/interrupt.ts'

const limitMs = 30_000

const folderOf = (runFolder: string): string => join(runFolder, 'apparmor')

/**
 * Loads an AppArmor profile into the kernel (root only) until it is disposed. Its text is in the run's folder, never
 * in /etc: a reboot forgets it, and whoever removes the folder of a killed run unloads it first. Throws when the
 * parser refuses it.
 */
export const loadProfile = async (
  host: Host,
  runFolder: string,
  profile: { readonly name: string; readonly text: string },
): Promise<AsyncDisposable> => {
  await mkdir(folderOf(runFolder), { recursive: true, mode: 0o700 })
  const file = join(folderOf(runFolder), profile.name)
  await writeFile(file, profile.text)
  succeed(await host.exec('apparmor_parser', ['--replace', '--skip-cache', file], { timeoutMs: limitMs }))
  return { [Symbol.asyncDispose]: () => unload(host, file) }
}

/** Unloads what a killed run had loaded; what cannot be is logged. Never throws. */
export const unloadProfiles = async (host: Host, runFolder: string): Promise<void> => {
  const names = await readdir(folderOf(runFolder)).catch(() => [])
  for (const name of names) {
    await unload(host, join(folderOf(runFolder), name)).catch((error: unknown) =>
      host.log(`The AppArmor profile ${name} may still be loaded, until the next start: ${String(error)}`),
    )
  }
}

const unload = async (host: Host, file: string): Promise<void> => {
  const options = { timeoutMs: limitMs, signal: uninterrupted }
  succeed(await host.exec('apparmor_parser', ['--remove', file], options))
  await rm(file, { force: true })
}
