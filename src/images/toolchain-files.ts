import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { TarEntry } from './tar.ts'

/**
 * The files of a GOROOT that `go build` without cgo needs, placed in `usr/local/go`. They are the same whether Go was
 * installed or is a toolchain module in Go's module cache, which has no `api`, `doc`, `misc` and `test`, may have no
 * executable bits, and calls every `go.mod` `_go.mod` until its first use. `go.env` is not included, because
 * installations edit it.
 */
export const toolchainFiles = async (goroot: string, architecture: string): Promise<readonly TarEntry[]> => {
  const tools = `pkg/tool/linux_${architecture}`
  const single = ['VERSION', 'bin/go', ...toolNames.map((name) => `${tools}/${name}`)]
  const trees = await Promise.all(['lib', 'pkg/include', 'src'].map((folder) => filesBelow(goroot, folder)))
  const paths = [...(await existing(goroot, single)), ...trees.flat()]
  return Promise.all(paths.map((path) => entryOf(goroot, path)))
}

/** The tools that `go build` starts; `preprofile` exists since Go 1.23. The others (vet, cover …) would add 30 MB. */
const toolNames = ['asm', 'cgo', 'compile', 'link', 'preprofile']

/** Leaves out half of it: tests, the sources of the tools, and objects for cgo-only builds. */
const isNeeded = (path: string): boolean =>
  path !== 'src/cmd' && !/(^|\/)testdata$|_test\.go$|\.syso$/.test(path)

/** Follows symbolic links, because distributions keep `src` elsewhere. */
const filesBelow = async (goroot: string, folder: string): Promise<readonly string[]> => {
  const names = await readdir(join(goroot, folder))
  const paths = names.map((name) => `${folder}/${name}`).filter(isNeeded)
  const nested = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(join(goroot, path))
      return found.isDirectory() ? filesBelow(goroot, path) : [path]
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
