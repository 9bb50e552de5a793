import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Host } from '../../../src/host/host.ts'
import { succeed } from '../../../src/host/process/exec.ts'
import { type Layer, layerOf, writeFiles } from './layer.ts'
import { makeRoot, type PackageSource, unpack } from './packages.ts'

const debianPackages = ['base-files', 'bash', 'dash', 'coreutils', 'grep', 'libc-bin', 'sed']
const buildPackages = ['git', 'gcc', 'make', 'libc6-dev', 'ca-certificates']

/** A small Debian, and what `golang` adds to it. */
export const debianLayers = async (
  host: Host,
  source: PackageSource,
  dir: string,
): Promise<[Layer, Layer]> => {
  const slim = await source.withDependencies(debianPackages)
  const all = await source.withDependencies([...debianPackages, ...buildPackages])
  const inSlim = new Set(slim.map((path) => basename(path)))
  const [root, more] = [join(dir, 'debian'), join(dir, 'build')]
  await makeRoot(root)
  await unpack(host, slim, root)
  await writeFiles(root, userFiles)
  await makeFolders(root, 'root', 'tmp')
  await makeRoot(more)
  const added = all.filter((path) => !inSlim.has(basename(path)))
  await unpack(host, added, more)
  await writeFiles(more, { 'etc/ssl/certs/ca-certificates.crt': await certificatesIn(more) })
  const links = ['bin', 'sbin', 'lib', 'lib64'].map((name) => `./${name}`)
  return [await layerOf(host, root), await layerOf(host, more, links)]
}

/** What `update-ca-certificates` would write when the package is installed. */
const certificatesIn = async (root: string): Promise<string> => {
  const folder = join(root, 'usr/share/ca-certificates/mozilla')
  const names = (await readdir(folder)).toSorted()
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('')
}

/** Every user may write to `tmp`. */
const makeFolders = async (root: string, ...names: readonly string[]): Promise<void> => {
  for (const name of names) await mkdir(join(root, name), { recursive: true })
  await chmod(join(root, 'tmp'), 0o1777)
}

const userFiles = {
  'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin\n',
  'etc/group': 'root:x:0:\nnogroup:x:65534:\n',
}

/** Busybox with all its commands, and musl. */
export const alpineLayer = async (host: Host, source: PackageSource, dir: string): Promise<Layer> => {
  const root = join(dir, 'alpine')
  await makeRoot(root, { isMerged: false })
  await unpack(host, [await source.alone('busybox-static'), await source.alone('musl')], root)
  // It moved to /usr after Debian 12.
  const busybox = existsSync(join(root, 'bin/busybox')) ? 'bin/busybox' : 'usr/bin/busybox'
  const applets = succeed(await host.exec(join(root, busybox), ['--list']))
    .trim()
    .split('\n')
  await makeFolders(root, 'bin', 'usr/bin', 'root', 'tmp')
  for (const name of applets) if (name !== 'busybox') await symlink(`/${busybox}`, join(root, 'bin', name))
  await writeFiles(root, { ...userFiles, 'etc/os-release': 'ID=alpine\nPRETTY_NAME="Busybox and musl"\n' })
  return layerOf(host, root)
}

/** Certificates and users, without any program. */
export const distrolessLayer = async (host: Host, dir: string): Promise<Layer> => {
  const root = join(dir, 'distroless')
  await makeFolders(root, 'tmp')
  await writeFiles(root, {
    ...userFiles,
    'etc/passwd': `${userFiles['etc/passwd']}nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n`,
    'etc/ssl/certs/ca-certificates.crt': await certificatesIn(join(dir, 'build')),
  })
  return layerOf(host, root)
}
