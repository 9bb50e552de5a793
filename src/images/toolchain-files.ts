import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { TarEntry } from './tar.ts'

/**
 * What a toolchain is for. `build`: `go build` without cgo. `test`: also `go test`, cgo and the race detector, whose code is
 * in `.syso` files.
 */
export type ToolchainUse = 'build' | 'test'

/**
 * The files of a GOROOT that it needs for a use, placed in `usr/local/go`. They are the same whether Go was
 * installed or is a toolchain module in Go's module cache, which has no `api`, `doc`, `misc` and `test`, may have no
 * executable bits, and calls every `go.mod` `_go.mod` until its first use. `go.env` is not included, because
 * installations edit it.
 */
export const toolchainFiles = async (
  goroot: string,
  architecture: string,
  use: ToolchainUse = 'build',
): Promise<readonly TarEntry[]> => {
  const tools = `pkg/tool/linux_${architecture}`
  const single = ['VERSION', 'bin/go', ...toolNames[use].map((name) => `${tools}/${name}`)]
  const isWanted = (path: string): boolean => isNeeded(path, use)
  const trees = await Promise.all(
    ['lib', 'pkg/include', 'src'].map((folder) => filesBelow(goroot, folder, isWanted)),
  )
  const paths = [...(await existing(goroot, single)), ...trees.flat()]
  return Promise.all(paths.map((path) => entryOf(goroot, path)))
}

/** What `go build` starts; `preprofile` exists since Go 1.23. */
const buildTools = ['asm', 'cgo', 'compile', 'link', 'preprofile']

/** The tools that the go command starts. The others would add 30 MB. */
const toolNames: Readonly<Record<ToolchainUse, readonly string[]>> = {
  build: buildTools,
  test: [...buildTools, 'cover', 'vet'],
}

/** Leaves out half of it: tests, the sources of the tools, and objects for cgo-only builds. */
const isNeeded = (path: string, use: ToolchainUse): boolean =>
  path !== 'src/cmd' &&
  !/(^|\/)testdata$|_test\.go$/.test(path) &&
  (use === 'test' || !path.endsWith('.syso'))

/** Follows symbolic links, because distributions keep `src` elsewhere. */
const filesBelow = async (
  goroot: string,
  folder: string,
  isWanted: (path: string) => boolean,
): Promise<readonly string[]> => {
  const names = await readdir(join(goroot, folder))
  const paths = names.map((name) => `${folder}/${name}`).filter(isWanted)
  const nested = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(join(goroot, path))
      return found.isDirectory() ? filesBelow(goroot, path, isWanted) : [path]
    }),
  )
  return nested.flat()
}

const existing = async (goroot: string, paths: readonly string[]): Promise<readonly string[]> => {
  const found = await Promise.all(paths.map((path) => stat(join(goroot, path)).catch(() => undefined)))
  return paths.filter((_, index) => found[index] !== undefined)
}

const entryOf = async (goroot: string, path: string): Promise<TarEntry> => {
  const source = join(goroot, path)
  const { size } = await stat(source)
  const executable = path.startsWith('bin/') || path.startsWith('pkg/tool/')
  const name = path.replace(/(^|\/)_go\.mod$/, '$1go.mod')
  return { path: `usr/local/go/${name}`, content: { kind: 'file', source, sizeBytes: size, executable } }
}
