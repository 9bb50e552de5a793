import { listInside, readTextInside } from '../host/inside/read.ts'
import type { ExplainedModule } from '../model.ts'

/** Which module a package belongs to. */
export type Modules = {
  /** Modules that others are taken from, with their versions; a path is listed once. */
  readonly listed: readonly ExplainedModule[]
  /** Undefined: it is of the standard library, or of no module that is known. */
  of(packagePath: string): { readonly path: string } | undefined
  /** Whether a package is of a module in the context itself. */
  isMain(packagePath: string): boolean
}

/** More modules in one context are not looked for, nor folders further down. */
const [mostModules, deepest] = [100, 4] as const

/** Longer than any that was seen: Kubernetes has 120 kB. */
const mostBytes = 4_000_000

/**
 * Reads every go.mod of a context, and the vendor/modules.txt beside it, which has the versions that are built where it
 * exists. Nothing is run: files are opened by the rules for files that anybody may have written, and one that cannot be read
 * is left out.
 */
export const modulesOf = async (contextDir: string): Promise<Modules> => {
  const folders = await foldersWithModule(contextDir)
  const texts = await Promise.all(
    folders.map(async (folder) => ({
      goMod: await textOf(contextDir, `${folder}go.mod`),
      vendored: await textOf(contextDir, `${folder}vendor/modules.txt`),
    })),
  )
  return makeModules(texts)
}

/** The same from the texts of go.mod files, and of the vendor/modules.txt beside each; an empty text is no such file. */
export const makeModules = (
  texts: readonly { readonly goMod: string; readonly vendored: string }[],
): Modules => {
  const main = texts.flatMap(({ goMod }) => mainModule.exec(goMod)?.[1] ?? []).map(unquoted)
  const versions = new Map<string, string>()
  for (const { goMod, vendored } of texts)
    for (const [path, version] of [...requiredIn(goMod), ...vendoredIn(vendored)])
      if (!main.includes(path)) versions.set(path, version)
  const known = new Set([...main, ...versions.keys()])
  const moduleOf = (packagePath: string): string | undefined =>
    prefixesOf(packagePath).find((each) => known.has(each))
  return {
    listed: [...versions].map(([path, version]) => ({ path, version })),
    of: (packagePath) => {
      const path = moduleOf(packagePath)
      return path === undefined ? undefined : { path }
    },
    isMain: (packagePath) => main.includes(moduleOf(packagePath) ?? ''),
  }
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

const mainModule = /^[^\S\n\r\u2028\u2029]*module[^\S\n]+(\S+)/m

const unquoted = (word: string): string => word.replaceAll(/^["`]|["`]$/g, '')

/** `PATH VERSION` of a requirement, alone in a line or in a block; then replacements, `PATH [VERSION] => OTHER [VERSION]`. */
const requiredIn = (goMod: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const replaced = new Map<string, string>()
  let block = ''
  for (const line of goMod.split('\n').map((each) => each.replace(/\/\/.*/, '').trim())) {
    const [, opened] = /^(\w+)\s*\($/.exec(line) ?? []
    if (opened !== undefined || line === ')') {
      block = opened ?? ''
      continue
    }
    const words = line.split(/\s+/).map(unquoted)
    const verb = block === '' ? words.shift() : block
    const [path = '', version = ''] = words
    if (verb === 'require' && version.startsWith('v')) found.set(path, version)
    if (verb === 'replace' && words.includes('=>')) replaced.set(path, words.at(-1) ?? '')
  }
  for (const [path, by] of replaced) if (found.has(path)) found.set(path, by)
  return found
}

/** `# PATH VERSION [=> OTHER [VERSION]]` for each module whose packages are in the folder. */
const vendoredIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((line): readonly (readonly [string, string])[] => {
      const [, path = '', version = '', by] = /^# (\S+) (v\S+)(?: => (?:\S+ )?(\S+))?\s*$/.exec(line) ?? []
      return path === '' ? [] : [[path, by ?? version]]
    }),
  )

/** The longest module path wins: modules can be within the folders of others. */
const prefixesOf = (packagePath: string): readonly string[] => {
  const steps = packagePath.split('/').slice(0, mostSteps)
  return steps.map((_, at) => steps.slice(0, steps.length - at).join('/'))
}

/** No path of a module has more, and a build may write any text as the path of a package. */
const mostSteps = 64
