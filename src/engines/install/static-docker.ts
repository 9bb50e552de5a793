import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../host/error-text.ts'
import type { Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import { temporaryFolder } from '../../host/run-folder/temporary-folder.ts'
import type { Download } from './download.ts'
import { isKept, keepPrograms } from './kept-programs.ts'

/** Where Docker's static archives are downloaded from and kept. */
export type ArchiveSource = {
  /** The base address: `ARCH/docker-VERSION.tgz` is below it. */
  readonly mirror: string
  /** Holds one folder for each archive and version. */
  readonly folder: string
  readonly download: Download
}

/** `docker`: client, daemon, containerd and runc; `docker-rootless-extras`: rootlesskit. */
export type Archive = 'docker' | 'docker-rootless-extras'

/** The folder with the programs of an archive. It exists completely or not at all; their hashes are beside it. */
export const programsOf = ({ folder }: ArchiveSource, archive: Archive, version: string): string =>
  join(folder, `${archive}-${version}-${process.arch}`)

/** Those of these archives that are not installed. */
export const missingArchives = (
  source: ArchiveSource,
  archives: readonly Archive[],
  version: string,
): readonly Archive[] => archives.filter((archive) => !isKept(programsOf(source, archive, version)))

/**
 * Logs the download, downloads an archive, tries its programs and keeps them. Anything that goes wrong is one error with
 * the address, and leaves nothing behind: until it is complete, the archive is in a temporary folder.
 */
export const installArchive = async (
  host: Host,
  source: ArchiveSource,
  archive: Archive,
  version: string,
): Promise<void> => {
  const architecture = architectures[process.arch]
  if (architecture === undefined)
    throw new Error(`Docker has no static archives for ${process.arch}; use the engine without a version`)
  const url = `${source.mirror}/${architecture}/${archive}-${version}.tgz`
  const target = programsOf(source, archive, version)
  host.log(`${archive} ${version}: downloading ${url} to ${target}`)
  await using part = await temporaryFolder(source.folder)
  const bin = join(part.path, 'bin')
  await mkdir(bin, { mode: 0o755 })
  await source.download(url, join(part.path, 'archive.tgz'))
  await unpack(host, part.path, url)
  await tryPrograms(host, bin, { archive, version, url })
  await keepPrograms(bin, target)
}

const architectures: Readonly<Partial<Record<NodeJS.Architecture, string>>> = {
  x64: 'x86_64',
  arm64: 'aarch64',
  arm: 'armhf',
  ppc64: 'ppc64le',
  s390x: 's390x',
}

const unpack = async (host: Host, part: string, url: string): Promise<void> => {
  const args = ['-xzf', join(part, 'archive.tgz'), '-C', join(part, 'bin'), '--strip-components=1']
  // As root, tar would keep owners and the bits with which a program gets other rights.
  const own = ['--no-same-owner', '--no-same-permissions']
  const { end, tail } = await host.exec('tar', [...args, ...own], { timeoutMs: 300_000 })
  host.signal.throwIfAborted()
  if (end.kind !== 'exited' || end.code !== 0)
    throw new Error(`${url} is not a complete archive: ${tail.trim().split('\n')[0] ?? end.kind}`)
  // A umask of 0 would let everybody exchange what root runs.
  succeed(await host.exec('chmod', ['-R', 'go-w', join(part, 'bin')], { timeoutMs: 60_000 }))
}

type Expected = { readonly archive: Archive; readonly version: string; readonly url: string }

/** Checks what the mirror really served. RootlessKit has its own version numbers. */
const tryPrograms = async (host: Host, bin: string, { archive, version, url }: Expected): Promise<void> => {
  const program = archive === 'docker' ? 'dockerd' : 'rootlesskit'
  const ask = async (): Promise<string> =>
    succeed(await host.exec(join(bin, program), ['--version'], { timeoutMs: 30_000 }))
  const printed = await ask().catch((cause: unknown) => {
    throw new Error(`${url} contains no ${program} that runs here: ${messageOf(cause)}`, { cause })
  })
  if (archive !== 'docker' || /version ([^,\s]+)/.exec(printed)?.[1] === version) return
  throw new Error(
    `${url} contains a different version than its name says: dockerd prints "${printed.trim()}"`,
  )
}
