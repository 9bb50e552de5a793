import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../error-text.ts'
import type { Host } from '../host.ts'
import { succeed } from '../process/exec.ts'
import { uninterrupted } from '../process/interrupt.ts'
import { writeText } from '../writing.ts'

const timeoutMs = 30_000

/**
 * Loads an AppArmor profile into the kernel (root only) and unloads it when disposed. The profile is written to the
 * run folder, never to /etc: a reboot forgets it, and whoever removes the folder of a killed run unloads it first.
 * Throws when the parser rejects it.
 */
export const loadProfile = async (
  host: Host,
  runFolder: string,
  profile: { readonly name: string; readonly text: string },
): Promise<AsyncDisposable> => {
  await mkdir(profilesFolder(runFolder), { recursive: true, mode: 0o700 })
  const file = join(profilesFolder(runFolder), profile.name)
  await writeText(file, profile.text)
  succeed(await host.exec('apparmor_parser', ['--replace', '--skip-cache', file], { timeoutMs }))
  return { [Symbol.asyncDispose]: () => unload(host, file) }
}

/** Unloads the profiles that a killed run left loaded, and logs those that cannot be unloaded. Never throws. */
export const unloadProfiles = async (host: Host, runFolder: string): Promise<void> => {
  const names = await readdir(profilesFolder(runFolder)).catch(() => [])
  for (const name of names) {
    await unload(host, join(profilesFolder(runFolder), name)).catch((error: unknown) =>
      host.log(`The AppArmor profile ${name} may stay loaded until the next boot: ${messageOf(error)}`),
    )
  }
}

const profilesFolder = (runFolder: string): string => join(runFolder, 'apparmor')

const unload = async (host: Host, file: string): Promise<void> => {
  const options = { timeoutMs, signal: uninterrupted }
  succeed(await host.exec('apparmor_parser', ['--remove', file], options))
  await rm(file, { force: true })
}
