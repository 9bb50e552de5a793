import type { ImageArchive } from '../engines/engine.ts'
import type { Host } from '../host/host.ts'
import { architecture } from './architecture.ts'
import type { ArchiveStore } from './archive-store.ts'
import { writeImageArchive } from './archive.ts'
import { goEnv, goFiles, textFile } from './go-files.ts'
import type { TarEntry } from './tar.ts'

/** Increased when the contents of the image change for the same Go version. */
const formatVersion = 1

const baseImageFile = (goVersion: string): string =>
  `base-go${goVersion}-${architecture()}-v${formatVersion}.tar`

/** The name of the image in every engine. */
export const baseImageReference = (goVersion: string): string =>
  `localhost/go-container-bench/go:${goVersion}`

/**
 * The image that fixtures are built in: a Go toolchain of exactly `goVersion` (as in `1.26.8`) and nothing else. It
 * has no shell, so RUN must use the exec form. When the store has it, this machine needs no Go. Throws when there is
 * no such toolchain, or it cannot run without other files.
 */
export const baseImage = (host: Host, goVersion: string, store: ArchiveStore): Promise<ImageArchive> => {
  const reference = baseImageReference(goVersion)
  return store.get({ file: baseImageFile(goVersion), reference }, async (path) => {
    const files = [...(await goFiles(host, goVersion, 'build')), ...otherFiles]
    return writeImageArchive({ files, env: goEnv, reference, path, architecture: architecture() })
  })
}

/** Other files that `go build` needs. No certificates: fixtures are built without a network. */
const otherFiles: readonly TarEntry[] = [
  { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
  textFile('etc/passwd', 'root:x:0:0:root:/root:/sbin/nologin\n'),
]
