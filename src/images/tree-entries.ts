import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { TarEntry } from './tar.ts'

/** Every file below `root`, at its path relative to it; none is executable. */
export const treeEntries = async (root: string): Promise<readonly TarEntry[]> => {
  const found = await readdir(root, { recursive: true, withFileTypes: true })
  const sources = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(
    sources.map(async (source): Promise<TarEntry> => {
      const { size } = await stat(source)
      const path = relative(root, source).replaceAll(sep, '/')
      return { path, content: { kind: 'file', source, sizeBytes: size, executable: false } }
    }),
  )
}
