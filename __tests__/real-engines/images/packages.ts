import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../../src/host/host.ts'
import { succeed } from '../../../src/host/process/exec.ts'

const timeoutMs = 900_000

/** Downloads packages of the distribution without installing anything. */
export type PackageSource = {
  /** Downloads packages with everything they depend on, and returns the paths of all of them. */
  withDependencies(packages: readonly string[]): Promise<readonly string[]>
  /** Downloads one package alone and returns its path. */
  alone(name: string): Promise<string>
}

/**
 * apt with a state of its own in `dir`, in which nothing is installed: so it needs no root, changes nothing on the machine,
 * and every dependency counts as missing; with `isOnMachine`, only what the machine does not have. Uses the sources of the
 * machine.
 */
export const openPackageSource = async (
  host: Host,
  dir: string,
  { isOnMachine = false } = {},
): Promise<PackageSource> => {
  for (const name of ['state/lists/partial', 'cache/archives/partial', 'alone'])
    await mkdir(join(dir, name), { recursive: true })
  const installed = isOnMachine ? await readFile('/var/lib/dpkg/status') : ''
  await writeFile(join(dir, 'status'), installed)
  const settings = [`Dir::State=${dir}/state`, `Dir::State::status=${dir}/status`, `Dir::Cache=${dir}/cache`]
  const options = [...settings, 'APT::Sandbox::User=root', 'Debug::NoLocking=1'].flatMap((each) => [
    '-o',
    each,
  ])
  const apt = async (args: readonly string[], cwd = dir): Promise<void> =>
    void succeed(await host.exec('apt-get', ['-q', ...options, ...args], { cwd, timeoutMs }))
  await apt(['update'])
  return {
    withDependencies: async (packages) => {
      const archives = join(dir, 'cache', 'archives')
      await apt(['clean'])
      await apt(['install', '--download-only', '--yes', '--no-install-recommends', ...packages])
      const target = join(dir, packages.join('+'))
      await mkdir(target)
      const names = (await readdir(archives)).filter((name) => name.endsWith('.deb'))
      succeed(await host.exec('mv', ['-t', target, ...names.map((name) => join(archives, name))]))
      return names.map((name) => join(target, name))
    },
    alone: async (name) => {
      const target = join(dir, 'alone')
      await apt(['download', name], target)
      const file = (await readdir(target)).find((each) => each.startsWith(`${name}_`))
      if (file === undefined) throw new Error(`apt-get downloaded no package ${name}`)
      return join(target, file)
    },
  }
}

/** Folders that are links into /usr on every current Debian; packages still contain files by their old paths. */
const merged = ['bin', 'sbin', 'lib', 'lib64']

/** Creates a folder with the links into /usr, or without them, as in Alpine Linux. */
export const makeRoot = async (root: string, { isMerged = true } = {}): Promise<void> => {
  await mkdir(root)
  for (const name of isMerged ? merged : []) {
    await mkdir(join(root, 'usr', name), { recursive: true })
    await symlink(`usr/${name}`, join(root, name))
  }
}

/** Unpacks packages into a root. Their installation scripts do not run. */
export const unpack = async (host: Host, packages: readonly string[], root: string): Promise<void> => {
  const script =
    'root=$1; shift; for deb; do dpkg-deb --fsys-tarfile "$deb" | tar -C "$root" -x --keep-directory-symlink --no-same-owner; done'
  succeed(
    await host.exec('bash', ['-euo', 'pipefail', '-c', script, 'unpack', root, ...packages], { timeoutMs }),
  )
}
