import { cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Host } from './host.ts'

/** Copies files of this machine below `root`, each to the place that it has here. */
export const copyToRoot = async (paths: readonly string[], root: string): Promise<void> => {
  for (const path of new Set(paths)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await cp(path, join(root, path), { dereference: true })
  }
}

/**
 * The loader and the libraries that these programs are linked with: with them, they run in a container that has nothing
 * else. Of a program that is linked statically, none.
 */
export const librariesOf = async (host: Host, programs: readonly string[]): Promise<readonly string[]> => {
  const all = await Promise.all(programs.map((each) => host.exec('ldd', [each], { timeoutMs: 20_000 })))
  return all.flatMap(({ stdout }) => readLdd(stdout))
}

/** The paths in the output of ldd, which prints `NAME => PATH (ADDRESS)`, and the loader as `PATH (ADDRESS)`. */
export const readLdd = (output: string): readonly string[] =>
  output.split('\n').flatMap((line) => /(?:^|\s)(\/.+) \(0x[0-9a-f]+\)$/.exec(line)?.[1] ?? [])
