import { listInside, readTextInside } from '../host/inside/read.ts'

/** A module of a context. An empty text is no such file. */
export type ModuleFiles = { readonly goMod: string; readonly vendored: string }

/** More modules in one context are not looked for, nor folders further down. */
const [mostModules, deepest] = [100, 4] as const

/** Longer than any that was seen: Kubernetes has 120 kB. */
const mostBytes = 4_000_000

/**
 * Reads every go.mod of a context, and the vendor/modules.txt beside it. Nothing is run: files are opened by the rules for
 * files that anybody may have written, and one that cannot be read is left out.
 */
export const moduleFilesIn = async (contextDir: string): Promise<readonly ModuleFiles[]> => {
  const folders = await foldersWithModule(contextDir)
  return Promise.all(
    folders.map(async (folder) => ({
      goMod: await textOf(contextDir, `${folder}go.mod`),
      vendored: await textOf(contextDir, `${folder}vendor/modules.txt`),
    })),
  )
}

const foldersWithModule = async (contextDir: string): Promise<readonly string[]> => {
  const found: string[] = []
  let level = ['']
  for (let depth = 0; depth <= deepest && level.length > 0 && found.length < mostModules; depth += 1) {
    const next: string[] = []
    for (const folder of level) {
      const entries = await listInside(contextDir, folder === '' ? '.' : folder).catch(() => [])
      if (entries.some((each) => each.isFile() && each.name === 'go.mod')) found.push(folder)
      next.push(
        ...entries
          .filter((each) => each.isDirectory() && !ignoredFolder.test(each.name))
          .map(({ name }) => `${folder}${name}/`),
      )
    }
    level = next.slice(0, mostFolders)
  }
  return found.slice(0, mostModules)
}

/** Of one depth. */
const mostFolders = 2_000
/** Go ignores these as well, or a build has nothing of them. */
const ignoredFolder = /^(?:[._].*|vendor|testdata|node_modules)$/

const textOf = async (contextDir: string, path: string): Promise<string> =>
  (await readTextInside(contextDir, path, mostBytes).catch(() => undefined)) ?? ''
