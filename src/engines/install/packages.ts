import { existsSync } from 'node:fs'
import type { Host } from '../../host/host.ts'
import { neededPackages } from './needed-packages.ts'
import { rootPrefix } from './rights.ts'
import { withoutServiceStarts } from './service-policy.ts'
import { runSetUp } from './set-up.ts'

/**
 * Installs packages of the distribution, except for what this machine has already. Nothing is removed or downgraded, and no
 * service is started. Logs each command before it runs it; without root or passwordless sudo, throws an error with one.
 */
export const installPackages = async (
  host: Host,
  engine: string,
  packages: readonly string[],
): Promise<void> => {
  const prefix = await privilege(host, engine, packages)
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300', '-q']
  await withoutServiceStarts(host, prefix, async () => {
    host.log(`${engine}: reading the lists of packages: ${[...prefix, 'apt-get', 'update'].join(' ')}`)
    await runSetUp(host, [...prefix, ...apt, 'update'])
    const needed = await neededPackages(host, packages)
    // Ctrl-C reaches neither command.
    host.signal.throwIfAborted()
    if (needed.length === 0) return
    const command = ['install', '--yes', '--no-remove', '--no-install-recommends', ...needed]
    const shown = [...prefix, 'apt-get', ...command].join(' ')
    host.log(`${engine}: installing packages of the distribution: ${shown}`)
    await runSetUp(host, [...prefix, ...apt, ...command])
  })
}

/** Nothing as root, `sudo -n` where it needs no password; throws otherwise. */
const privilege = async (
  host: Host,
  engine: string,
  packages: readonly string[],
): Promise<readonly string[]> => {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `Cannot install ${engine}: this distribution has no apt-get. Install it with your package manager.`,
    )
  }
  const prefix = await rootPrefix(host)
  if (prefix !== undefined) return prefix
  const needed = await neededPackages(host, packages)
  host.signal.throwIfAborted()
  // Where apt never read its lists, it knows nothing that is only recommended.
  const named = needed.length === 0 ? packages : needed
  throw new Error(
    `Cannot install ${engine}: this user is not root, and sudo would ask for a password. Install it yourself, then run ` +
      `again: sudo apt-get install --no-remove ${named.join(' ')}`,
  )
}
