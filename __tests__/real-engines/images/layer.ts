import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Host } from '../../../src/host/host.ts'
import { succeed } from '../../../src/host/process/exec.ts'

/** One layer of an image as a tar file, not compressed. */
export type Layer = { readonly path: string; readonly sha256: string; readonly sizeBytes: number }

/** Not needed to build: documentation, Perl, sanitizers, link-time optimisation, headers of drivers, character sets. */
const leftOut = [
  ...['doc', 'man', 'info', 'locale', 'perl', 'perl5', 'lintian', 'bash-completion'].map(
    (name) => `./usr/share/${name}`,
  ),
  ...['perl', 'perl5', 'gconv', 'gprofng', 'libperl.*', 'libicu*', 'perl-base'].map(
    (name) => `./usr/lib/*-linux-gnu/${name}`,
  ),
  ...['./usr/lib/gcc/*/*/lto1', './usr/lib/gcc/*/*/lib*san.*', './usr/lib/*-linux-gnu/lib*san.*'],
  ...[
    '*lto-dump*',
    'perl*',
    '*-dwp',
    '*ld.gold',
    '*gcov*',
    'gp-*',
    '*-gp-*',
    'scalar',
    'git-shell',
    'openssl',
  ].map((name) => `./usr/bin/${name}`),
  ...['daemon', 'http-*', 'imap-send', 'shell', 'sh-i18n--envsubst'].map(
    (name) => `./usr/lib/git-core/git-${name}`,
  ),
  ...['drm', 'linux/*', 'misc', 'mtd', 'rdma', 'scsi', 'sound', 'video', 'xen'].map(
    (name) => `./usr/include/${name}/*`,
  ),
  ...['./usr/lib/git-core/scalar', './usr/lib/gcc/*/*/lto-wrapper', './dev/*'],
]

/** Packs a folder with fixed times and owners. */
export const layerOf = async (
  host: Host,
  root: string,
  excluded: readonly string[] = [],
  date = '1970-01-01',
): Promise<Layer> => {
  const path = `${root}.tar`
  const exclude = [...leftOut, ...excluded].map((pattern) => `--exclude=${pattern}`)
  const fixed = ['--sort=name', `--mtime=${date} 00:00Z`, '--owner=0', '--group=0', '--numeric-owner']
  const names = (await readdir(root)).map((name) => `./${name}`)
  succeed(
    await host.exec('tar', ['-C', root, ...fixed, '--anchored', ...exclude, '-cf', path, ...names], {
      timeoutMs: 600_000,
    }),
  )
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { path, sha256: hash.digest('hex'), sizeBytes: (await stat(path)).size }
}

/** Writes text files below a folder, in place of those that are there. */
export const writeFiles = async (root: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name)
    await mkdir(dirname(path), { recursive: true })
    await rm(path, { force: true })
    await writeFile(path, text)
  }
}
