import { posix } from 'node:path'
import { type ContainerPaths, type ContextFacts, contextPaths } from '../container-paths.ts'
import { unknown, type Value } from '../shell/values.ts'

type Where = {
  /** The working folder in the container. */
  readonly from: string
  readonly paths: ContainerPaths
  readonly context: ContextFacts
}

type PackagePath = { readonly path: string; readonly isTree: boolean }

/** Where in the context the package that an argument of go names may be; empty for one of another module. */
export const packagePaths = ({ text, wide }: Value, where: Where): readonly PackagePath[] => {
  const found = text === wide ? pathsOf(text, where) : [...pathsOf(text, where), ...pathsOf(wide, where)]
  return found.filter(({ path }, at) => found.findIndex((each) => each.path === path) === at)
}

const pathsOf = (name: string, { from, paths, context }: Where): readonly PackagePath[] => {
  if (name.includes('@')) return []
  const isTree = /(?:^|\/)\.\.\.$/.test(name)
  const bare = name.replace(/\/?\.\.\.$/, '')
  const isPath = /^\.{1,2}(?:\/|$)|^\//.test(name) || bare === '' || bare.endsWith('.go')
  const inFolder = (folder: string): readonly string[] => contextPaths(paths, folder, context)
  const found = isPath
    ? inFolder(posix.resolve(from, bare === '' ? '.' : bare))
    : [inModule(bare, context) ?? inFolder(posix.resolve('/go/src', bare))].flat()
  return found.map((path) => ({ path, isTree }))
}

/** The folder of a package that a module of the context has. */
const inModule = (name: string, { modules }: ContextFacts): string | undefined => {
  const module = modules
    .filter(({ path }) => `${name}/`.startsWith(`${path}/`))
    .toSorted((one, other) => other.path.length - one.path.length)
    .at(0)
  if (module !== undefined) return posix.join(module.folder, name.slice(module.path.length))
  // The module itself may be named by a variable.
  const [, rest] = new RegExp(`^${unknown}/(.+)$`).exec(name) ?? []
  return rest
}

/** The name of the program that go makes of a package, unless `-o` gives another. */
export const programNameOf = (path: string, { modules }: Pick<ContextFacts, 'modules'>): string => {
  if (path.endsWith('.go')) return posix.basename(path, '.go')
  const module = modules.find(({ folder }) => folder === path)
  const name = module === undefined ? path : module.path.replace(/\/v\d+$/, '')
  return posix.basename(name)
}
