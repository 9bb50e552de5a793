import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { ImageArchive } from '../engines/engine.ts'
import type { Env, Host } from '../host/host.ts'
import { succeed } from '../host/process/exec.ts'
import { temporaryFolder } from '../host/run-folder/temporary-folder.ts'
import { architecture } from './architecture.ts'
import type { ArchiveStore } from './archive-store.ts'
import { writeImageArchive } from './archive.ts'
import { findToolchain } from './go-toolchain.ts'
import type { TarEntry } from './tar.ts'
import { treeEntries } from './tree-entries.ts'

export type ModulesRequest = {
  /** The folder of go.mod and go.sum, and of go.work where there is one; nothing is written to it. */
  readonly dir: string
  /** Version of the `go` that downloads, as in `1.26.8`. */
  readonly goVersion: string
}

const downloadTimeoutMs = 600_000
const workspaceFile = 'go.work'

/**
 * The modules that the project in `dir` requires, as an image whose root is a module proxy for `GOPROXY=file://`;
 * undefined when it requires none. With a go.work these are the modules of the whole workspace. They are downloaded
 * once, from the proxy of this machine, and stored under a hash of everything that decides which they are: later runs need
 * neither network nor Go.
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
    await using moduleFiles = await temporaryFolder(dirname(path))
    await copyModuleFiles(request.dir, moduleFiles.path)
    await download(host, request, { dir: moduleFiles.path, moduleCache: moduleCache.path })
    const files = await proxyFiles(join(moduleCache.path, 'cache', 'download'))
    return await writeImageArchive({ files, env: [], reference, path, architecture: architecture() })
  })
}

/** A hash of all module and workspace files; undefined when nothing is required. */
const modulesKey = async (dir: string): Promise<string | undefined> => {
  const files = await moduleFilesIn(dir)
  const requires = files.some(({ path, text }) => basename(path) === 'go.mod' && hasRequirements(text))
  return requires ? keyOf(files) : undefined
}

const moduleFilesIn = (dir: string): Promise<readonly NamedFile[]> =>
  filesNamed(dir, /^go\.(?:mod|sum|work|work\.sum)$/)

/** In a workspace, `go mod download` adds to go.work.sum what no build needs: it gets files of its own. */
const copyModuleFiles = async (dir: string, to: string): Promise<void> => {
  for (const { path, text } of await moduleFilesIn(dir)) {
    await mkdir(dirname(join(to, path)), { recursive: true })
    await writeFile(join(to, path), text)
  }
}

type NamedFile = {
  /** Relative, with slashes. */
  readonly path: string
  readonly text: string
}

/** The files in `dir` and below it with such names, sorted by path. */
export const filesNamed = async (dir: string, name: RegExp): Promise<readonly NamedFile[]> => {
  const found = await readdir(dir, { recursive: true, withFileTypes: true })
  const paths = found
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted()
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(dir, path), 'utf8') })))
}

/** What distinguishes an archive that is made from these files. */
export const keyOf = (files: readonly NamedFile[]): string =>
  createHash('sha256')
    .update(JSON.stringify(files.map(({ path, text }) => [path, text])))
    .digest('hex')
    .slice(0, 12)

/** Whether a go.mod requires any module. */
export const hasRequirements = (goMod: string): boolean => /^[^\S\n\r\u2028\u2029]*require[\s(]/m.test(goMod)

type Folders = {
  /** The module files of the project. */
  readonly dir: string
  readonly moduleCache: string
}

const download = async (
  host: Host,
  { dir: project, goVersion }: ModulesRequest,
  { dir, moduleCache }: Folders,
): Promise<void> => {
  const { go } = await findToolchain(host, goVersion)
  host.log(`Downloading the modules of ${project}`)
  // Replaces the user's flags. Writable, because otherwise only root could remove the unpacked modules.
  const flags = '-mod=readonly -modcacherw'
  const env = { ...host.env, ...moduleVariables(dir), GOMODCACHE: moduleCache, GOFLAGS: flags }
  const result = await host.exec(go, ['mod', 'download'], { cwd: dir, env, timeoutMs: downloadTimeoutMs })
  try {
    succeed(result)
  } catch (cause) {
    host.signal.throwIfAborted()
    const advice = 'check that this machine can reach its Go module proxy (`go env GOPROXY`)'
    throw new Error(`The modules of ${project} could not be downloaded; ${advice}`, { cause })
  }
}

/** Has the go command take the project in `dir` as it is, whatever the user's variables say. */
export const moduleVariables = (dir: string): Env => ({
  GOTOOLCHAIN: 'local',
  GOROOT: undefined,
  GOWORK: hasWorkspace(dir) ? join(dir, workspaceFile) : 'off',
  GO111MODULE: 'on',
})

export const hasWorkspace = (dir: string): boolean => existsSync(join(dir, workspaceFile))

/** Files that a module proxy serves (https://go.dev/ref/mod#goproxy-protocol): no locks, hashes or checksum database. */
const isServed = (path: string): boolean =>
  !path.startsWith('sumdb/') && /\/@v\/(list|[^/]+\.(info|mod|zip))$/.test(path)

const proxyFiles = async (root: string): Promise<readonly TarEntry[]> =>
  (await treeEntries(root)).filter(({ path }) => isServed(path))
