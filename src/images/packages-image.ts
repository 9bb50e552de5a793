import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { ImageArchive } from '../engines/engine.ts'
import type { Host } from '../host/host.ts'
import { architecture } from './architecture.ts'
import type { ArchiveStore } from './archive-store.ts'
import { writeLayerArchive } from './archive.ts'
import { copiedEntries } from './copied-entries.ts'
import { goEnv, goFiles, textFile } from './go-files.ts'
import { type DebianPackages, ensureMmdebstrap, makePackagesTar, type MayInstall } from './mmdebstrap.ts'
import { inOrder, type TarEntry } from './tar.ts'
import { temporaryFolder } from '../host/run-folder/temporary-folder.ts'

/** An image made without a registry, from packages of Debian. */
export type PackagesImage = DebianPackages & {
  /** Part of its reference, as in `debian-12-slim`. */
  readonly name: string
  /** Whether manuals and translations stay in it. Licences always do. */
  readonly hasDocs: boolean
  /** Folders and files of the packages that are in it, without a leading slash; undefined: all of them. */
  readonly only: readonly string[] | undefined
  /** A Go that can also test, with cgo and the race detector, as in `1.26.8`; undefined: without Go. */
  readonly goVersion: string | undefined
  /** Symbolic links that the packages do not have, by path. */
  readonly links: Readonly<Record<string, string>>
}

/** Increased when the contents of the image change for the same description. */
const formatVersion = 1

/**
 * The image, from the store or made now. Its key names everything that it is made of, except for the versions of the
 * packages: those are the newest of the release on the day when it is made. Throws when mmdebstrap may not be installed,
 * or fails.
 */
export const packagesImage = (
  host: Host,
  image: PackagesImage,
  { store, mayInstall }: { readonly store: ArchiveStore; readonly mayInstall: MayInstall },
): Promise<ImageArchive> => {
  const key = createHash('sha256')
    .update(JSON.stringify([formatVersion, image]))
    .digest('hex')
    .slice(0, 12)
  const reference = `localhost/go-container-bench/${image.name}:${key}`
  const file = `packages-${image.name}-${key}-${architecture()}-v${formatVersion}.tar`
  return store.get({ file, reference }, async (path) => {
    await ensureMmdebstrap(host, mayInstall)
    await using temp = await temporaryFolder(dirname(path))
    const tar = join(temp.path, 'packages.tar')
    await makePackagesTar(host, image, { tar, temp: temp.path })
    const go = image.goVersion === undefined ? [] : await goFiles(host, image.goVersion, 'test')
    const env = image.goVersion === undefined ? plainEnv : goEnv
    const written = { env, reference, path, architecture: architecture() }
    return await writeLayerArchive(written, layerEntries(tar, image, [...go, ...otherFiles]))
  })
}

const plainEnv = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin']

/** What packages that are only unpacked do not have. */
const otherFiles: readonly TarEntry[] = [
  { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
  { path: 'root', content: { kind: 'folder', mode: 0o700 } },
  textFile('etc/passwd', 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n'),
  textFile('etc/group', 'root:x:0:\nnogroup:x:65534:\n'),
]

/** The packages in the order of their archive, and then what is added to them; nothing takes the place of their files. */
const layerEntries = async function* (
  tar: string,
  image: PackagesImage,
  added: readonly TarEntry[],
): AsyncGenerator<TarEntry> {
  const there = new Set<string>()
  for await (const entry of copiedEntries(tar, (path) => isKept(path, image))) {
    there.add(entry.path)
    yield entry
  }
  const links = Object.entries({ ...mergedFolders(there), ...image.links }).map(
    ([path, target]): TarEntry => ({ path, content: { kind: 'link', target } }),
  )
  for (const entry of inOrder([...added, ...links])) if (!there.has(entry.path)) yield entry
}

/** The links that a Debian has when it is installed; packages refer to their files by either path. */
const mergedFolders = (there: ReadonlySet<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['bin', 'lib', 'lib64', 'sbin']
      .filter((name) => there.has(`usr/${name}`) && !there.has(name))
      .map((name) => [name, `usr/${name}`]),
  )

/** What belongs to the machine or the moment, and would make two equal images different. */
const momentary =
  /^(?:(?:dev|proc|sys|run|tmp|var\/cache|var\/lib\/apt\/lists|var\/log)\/.|etc\/(?:hostname|machine-id|resolv\.conf|\.pwd\.lock)$|var\/lib\/dbus\/machine-id$)/

const documentation = /^usr\/share\/(?:doc\/[^/]+|info|lintian|locale|man)\/./

const isKept = (path: string, { hasDocs, only }: PackagesImage): boolean =>
  !momentary.test(path) &&
  (only === undefined || only.some((each) => isWithin(path, each) || isWithin(each, path))) &&
  (hasDocs || !documentation.test(path) || path.endsWith('/copyright'))

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
