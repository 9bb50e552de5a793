import { existsSync } from 'node:fs'
import type { Host } from '../../host/host.ts'
import { rootPrefix } from './rights.ts'
import { withoutServiceStarts } from './service-policy.ts'
import { runSetUp } from './set-up.ts'

/**
 * Installs packages of the distribution. Nothing is removed or downgraded, and no service is started. Logs the exact
 * command before it runs it; without root or passwordless sudo, throws an error with that command.
 */
export const installPackages = async (
  host: Host,
  engine: string,
  packages: readonly string[],
): Promise<void> => {
  const command = ['apt-get', 'install', '--yes', '--no-remove', '--no-install-recommends', ...packages]
  const prefix = await privilege(host, engine, command)
  host.log(`${engine}: installing packages of the distribution: ${[...prefix, ...command].join(' ')}`)
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300', '-q']
  await withoutServiceStarts(host, prefix, async () => {
    await runSetUp(host, [...prefix, ...apt, 'update'])
    await runSetUp(host, [...prefix, ...apt, ...command.slice(1)])
  })
}

/** Nothing as root, `sudo -n` where it needs no password; throws otherwise. */
const privilege = async (
  host: Host,
  engine: string,
  command: readonly string[],
): Promise<readonly string[]> => {
  const byHand = `Install it yourself, then run again: sudo ${command.join(' ')}`
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `Cannot install ${engine}: this distribution has no apt-get. Install it with your package manager.`,
    )
  }
  const prefix = await rootPrefix(host)
  if (prefix !== undefined) return prefix
  throw new Error(
    `Cannot install ${engine}: this user is not root, and sudo would ask for a password. ${byHand}`,
  )
}
