import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { loadProfile } from '../../host/run-folder/apparmor.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { appArmorProfile, canHaveProfile, coverageOf, profileName } from './apparmor-profile.ts'

const restriction = 'proc/sys/kernel/apparmor_restrict_unprivileged_userns'

/**
 * Lets a program create user namespaces until the result is disposed, if AppArmor restricts them, none of the machine's
 * profiles covers this path, and we are root. Undefined: there is nothing to do, or nothing that can be done. `root` is
 * `/`, or in tests a folder with files in the same places.
 */
export const allowUserNamespaces = async (
  host: Host,
  folder: RunFolder,
  program: string,
  root = '/',
): Promise<AsyncDisposable | undefined> => {
  const restricted = await readFile(join(root, restriction), 'utf8').catch(() => '0')
  const path = onPath(host, program)
  if (host.uid !== 0 || restricted.trim() === '0' || path === undefined) return undefined
  if (!canHaveProfile(path) || coverageOf(path, await profileTexts(root)) !== 'none') return undefined
  host.log(`Loading an AppArmor profile that lets ${path} create user namespaces until the end of the run`)
  return loadProfile(host, folder.path, { name: profileName(path), text: appArmorProfile(path) })
}

/** The texts of the profiles that the machine loads when it starts. */
export const profileTexts = async (root: string): Promise<readonly string[]> => {
  const folder = join(root, 'etc/apparmor.d')
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const texts: string[] = []
  for (const entry of entries.filter((each) => each.isFile()))
    texts.push(await readFile(join(folder, entry.name), 'utf8').catch(() => ''))
  return texts
}
