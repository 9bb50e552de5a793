import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Host } from '../../../src/host/host.ts'
import { defaultGo } from '../../../src/projects/fixtures/go-release.ts'
import { goPath } from './go-layers.ts'
import { type Layers, makeLayers } from './layers.ts'
import { makeRoot, openPackageSource, unpack } from './packages.ts'
import { push, type RegistryImage } from './push.ts'
import { startRegistry } from './registry.ts'

/** The storage of a registry with the base images of the tests, and the program that serves it. */
type BaseImages = { readonly storage: string; readonly program: string }

/**
 * Makes the base images from packages of the distribution and the Go of the tests, and pushes them into a registry under
 * the names that Dockerfiles use. Takes about a minute and needs the network the first time; the result is kept.
 */
export const baseImages = async (host: Host): Promise<BaseImages> => {
  const folder = join(cacheFolder(), await key(defaultGo))
  const made = { storage: join(folder, 'storage'), program: join(folder, 'docker-registry') }
  if (existsSync(folder)) return made
  host.log(`images: making base images with Go ${defaultGo} in ${folder}`)
  await mkdir(dirname(folder), { recursive: true })
  const part = await mkdtemp(`${folder}.part-`)
  try {
    await make(host, part, defaultGo)
    await chmod(part, 0o755)
    // Another process may have made the same in the meantime.
    await rename(part, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(part, { recursive: true, force: true })
  }
  return made
}

const make = async (host: Host, part: string, goVersion: string): Promise<void> => {
  const work = join(part, 'work')
  await mkdir(join(work, 'layers'), { recursive: true })
  const source = await openPackageSource(host, join(work, 'apt'))
  await makeRoot(join(work, 'registry'))
  await unpack(host, [await source.alone('docker-registry')], join(work, 'registry'))
  const program = join(part, 'docker-registry')
  await copyFile(join(work, 'registry/usr/bin/docker-registry'), program)
  const layers = await makeLayers(host, source, { dir: join(work, 'layers'), goVersion })
  await using registry = await startRegistry(host, program, { storage: join(part, 'storage'), dir: work })
  for (const image of imagesOf(layers, goVersion)) await push(`http://127.0.0.1:${registry.port}`, image)
  await rm(work, { recursive: true, force: true })
}

/** As the official images are built and named. */
const imagesOf = (layers: Layers, goVersion: string): readonly RegistryImage[] => {
  const { debian, build, alpine, distroless, go, cache } = layers
  const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
  const plain = { env: { PATH: path }, user: undefined, command: ['/bin/sh'] }
  const golang = {
    ...plain,
    env: { PATH: goPath, GOLANG_VERSION: goVersion, GOTOOLCHAIN: 'local', GOPATH: '/go' },
  }
  const release = goVersion.split('.').slice(0, 2).join('.')
  const versions = [release, goVersion]
  const distrolessRepository = 'distroless/static-debian12'
  const nothing = { ...plain, command: [], layers: [distroless], repository: distrolessRepository }
  return [
    { ...plain, repository: 'library/debian', tags: ['bookworm-slim', 'bookworm'], layers: [debian] },
    { ...plain, repository: 'library/alpine', tags: ['3.22', '3', 'latest'], layers: [alpine] },
    { ...plain, repository: 'library/busybox', tags: ['latest', 'musl'], layers: [alpine] },
    {
      ...golang,
      repository: 'library/golang',
      tags: [...versions, ...versions.map((version) => `${version}-bookworm`)],
      layers: [debian, build, go, cache],
    },
    {
      ...golang,
      repository: 'library/golang',
      tags: versions.map((version) => `${version}-alpine`),
      layers: [alpine, go, cache],
    },
    { ...nothing, tags: ['latest'] },
    { ...nothing, tags: ['nonroot'], user: '65532:65532' },
  ]
}

/** Next to the programs of the modern lane: as root, rootless engines run as another user, who cannot enter root's home. */
const cacheFolder = (): string => {
  const own = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
  return join(process.geteuid?.() === 0 ? '/var/cache' : own, 'go-container-bench', 'images')
}

/** A hash of everything that decides what the images contain, except the versions of the packages. */
const key = async (goVersion: string): Promise<string> => {
  const hash = createHash('sha256').update(JSON.stringify([process.arch, goVersion]))
  for (const name of ['go-layers', 'images', 'layer', 'layers', 'packages', 'push', 'system-layers'])
    hash.update(await readFile(join(import.meta.dirname, `${name}.ts`)))
  return hash.digest('hex').slice(0, 16)
}
