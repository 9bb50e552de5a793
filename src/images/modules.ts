import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { ImageArchive } from '../engines/engine.ts'
import type { Host } from '../host/host.ts'
import { succeed } from '../host/process/exec.ts'
import { architecture } from './architecture.ts'
import type { ArchiveStore } from './archive-store.ts'
import { writeImageArchive } from './archive.ts'
import { findToolchain } from './go-toolchain.ts'
import type { TarEntry } from './tar.ts'
import { temporaryFolder } from '../host/run-folder/temporary-folder.ts'

export type ModulesRequest = {
  /** The folder of go.mod and go.sum; nothing is written to it. */
  readonly dir: string
  /** Version of the `go` that downloads, as in `1.26.8`. */
  readonly goVersion: string
}

const downloadTimeoutMs = 600_000

/**
 * The modules that the go.mod in `dir` requires, as an image whose root is a module proxy for `GOPROXY=file://`;
 * undefined when it requires none. They are downloaded once, from the proxy of this machine, and stored under a hash
 * of go.mod and go.sum: later runs need neither network nor Go.
 */
export const modulesImage = async (
  host: Host,
  request: ModulesRequest,
  store: ArchiveStore,
): Promise<ImageArchive | undefined> => {
  const key = await modulesKey(request.dir)
  if (key === undefined) return undefined
  const reference = `localhost/go-container-bench/modules:${key}`
  return store.get({ file: `modules-${key}-${architecture()}-v1.tar`, reference }, async (path) => {
    await using moduleCache = await temporaryFolder(dirname(path))
    await download(host, request, moduleCache.path)
    const files = await proxyFiles(join(moduleCache.path, 'cache', 'download'))
    return await writeImageArchive({ files, env: [], reference, path, architecture: architecture() })
  })
}

/** A hash of go.mod and go.sum; undefined when nothing is required. */
const modulesKey = async (dir: string): Promise<string | undefined> => {
  const goMod = await readFile(join(dir, 'go.mod'), 'utf8')
  if (!hasRequirements(goMod)) return undefined
  const goSum = await readFile(join(dir, 'go.sum'), 'utf8').catch(() => '')
  return createHash('sha256').update(goMod).update(goSum).digest('hex').slice(0, 12)
}

/** Whether a go.mod requires any module. */
export const hasRequirements = (goMod: string): boolean => /^[^\S\n\r\u2028\u2029]*require[\s(]/m.test(goMod)

const download = async (
  host: Host,
  { dir, goVersion }: ModulesRequest,
  moduleCache: string,
): Promise<void> => {
  const { go } = await findToolchain(host, goVersion)
  host.log(`Downloading the modules of ${dir}`)
  const env = {
    ...host.env,
    GOMODCACHE: moduleCache,
    GOTOOLCHAIN: 'local',
    GOROOT: undefined,
    GOWORK: 'off',
    GO111MODULE: 'on',
    // Replaces the user's flags. Writable, because otherwise only root could remove the unpacked modules.
    GOFLAGS: '-mod=readonly -modcacherw',
  }
  const result = await host.exec(go, ['mod', 'download'], { cwd: dir, env, timeoutMs: downloadTimeoutMs })
  try {
    succeed(result)
  } catch (cause) {
    host.signal.throwIfAborted()
    const advice = 'check that this machine can reach its Go module proxy (`go env GOPROXY`)'
    throw new Error(`The modules of ${dir} could not be downloaded; ${advice}`, { cause })
  }
}

/** Files that a module proxy serves (https://go.dev/ref/mod#goproxy-protocol): no locks, hashes or checksum database. */
const isServed = (path: string): boolean =>
  !path.startsWith('sumdb/') && /\/@v\/(list|[^/]+\.(info|mod|zip))$/.test(path)

const proxyFiles = async (root: string): Promise<readonly TarEntry[]> => {
  const found = await readdir(root, { recursive: true, withFileTypes: true })
  const sources = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const named = sources.map((source) => ({ source, path: relative(root, source).replaceAll(sep, '/') }))
  return Promise.all(
    named
      .filter(({ path }) => isServed(path))
      .map(async ({ source, path }): Promise<TarEntry> => {
        const { size } = await stat(source)
        return { path, content: { kind: 'file', source, sizeBytes: size, executable: false } }
      }),
  )
}
