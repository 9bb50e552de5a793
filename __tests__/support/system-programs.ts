import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/**
 * Programs of this machine and the libraries that they load, by path below the root, for an image that has none. A name
 * is looked up on PATH; a path is used as it is.
 */
export const systemPrograms = async (
  ...names: readonly string[]
): Promise<Readonly<Record<string, Buffer>>> => {
  const programs = names.map((name) => execFileSync('which', [name], { encoding: 'utf8' }).trim())
  // `libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x…)`; the loader: `/lib64/ld-linux-x86-64.so.2 (0x…)`.
  const libraries = [
    ...execFileSync('ldd', programs, { encoding: 'utf8' }).matchAll(/(?:^\t|=> )(\/\S+) \(0x/gm),
  ].map(([, path = '']) => path)
  const paths = [...new Set([...programs, ...libraries])]
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path.slice(1), await readFile(path)] as const)),
  )
}
