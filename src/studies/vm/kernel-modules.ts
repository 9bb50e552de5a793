import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The files of a module and of all that it needs, in the order in which they are loaded, from the text of `modules.dep`
 * (depmod(8)): each line is `FILE: FILE…`, a file before those that it needs. Empty when the kernel has no such module: then it
 * may be built in.
 */
export const modulesFor = (dependencies: string, name: string): readonly string[] => {
  const isIt = new RegExp(`/${name}\\.ko(?:\\.\\w+)?$`)
  for (const line of dependencies.split('\n')) {
    const [file = '', needed = ''] = line.split(':')
    if (!isIt.test(file)) continue
    const others = needed.split(' ').filter((each) => each !== '')
    return [...others.toReversed(), file]
  }
  return []
}

/** Absolute paths of these modules of a kernel, and of all that they need, each once. */
export const modulesOf = async (release: string, names: readonly string[]): Promise<readonly string[]> => {
  const dir = join('/lib/modules', release)
  const dependencies = await readFile(join(dir, 'modules.dep'), 'utf8').catch(() => '')
  const files = names.flatMap((name) => modulesFor(dependencies, name))
  return [...new Set(files)].map((file) => join(dir, file))
}
