import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Host } from '../../../src/host/host.ts'
import { cacheDir } from '../../support/bare.ts'
import { openPackageSource, unpack } from '../images/packages.ts'

const program = 'chromium-headless-shell'

/** A browser that is not installed on the machine. */
export type Chromium = {
  readonly path: string
  /** Where its libraries are. */
  readonly env: Readonly<Record<string, string>>
}

/**
 * The distribution's Chromium without a window, unpacked in the folder that tests keep: nothing is installed. Only what
 * the machine does not have is downloaded, about 100 MB.
 */
export const findChromium = async (host: Host): Promise<Chromium> => {
  const folder = join(cacheDir, program)
  if (!existsSync(folder)) await fetchInto(host, folder)
  return {
    path: join(folder, 'usr/lib/chromium', program),
    env: { LD_LIBRARY_PATH: (await librariesIn(host, folder)).join(':') },
  }
}

const fetchInto = async (host: Host, folder: string): Promise<void> => {
  await mkdir(dirname(folder), { recursive: true })
  const part = await mkdtemp(`${folder}.part-`)
  try {
    const source = await openPackageSource(host, join(part, 'apt'), { isOnMachine: true })
    const root = join(part, 'root')
    await mkdir(root)
    await unpack(host, await source.withDependencies([program]), root)
    await chmod(root, 0o755)
    await rename(root, folder)
  } finally {
    await rm(part, { recursive: true, force: true })
  }
}

/** Debian keeps them in a folder of the architecture, and a few in folders below it. */
const librariesIn = async (host: Host, folder: string): Promise<readonly string[]> => {
  const { stdout } = await host.exec('find', [join(folder, 'usr/lib'), '-name', '*.so*', '-printf', '%h\\n'])
  return [...new Set(stdout.trim().split('\n'))]
}
