import { commandLine } from '../../analysis/causes/changed-packages.ts'
import type { Pause } from '../../host/pauses.ts'
import type { ExplainedModule } from '../../model.ts'
import { type GoMod, readGoMod } from '../../projects/context/module-files.ts'
import { type ModuleFiles, moduleFilesIn } from './read-modules.ts'

/** Which module a package belongs to. */
export type Modules = {
  /** Modules that others are taken from, with their versions; a path is listed once. */
  readonly listed: readonly ExplainedModule[]
  /** Why no module is known, as a clause; undefined: all are. */
  readonly unknown: string | undefined
  /** Undefined: it is of the standard library, or of no module that is known. */
  of(packagePath: string): { readonly path: string } | undefined
  /** Whether a package is of a module in the context itself. */
  isMain(packagePath: string): boolean
}

/** Reads every go.mod of a context, and the vendor/modules.txt beside it, which has the versions that are built where it exists. */
export const modulesOf = async (contextDir: string, pause: Pause): Promise<Modules> => {
  const { files, unread } = await moduleFilesIn(contextDir, pause)
  // Without one of them, packages would seem to be of modules that they are not of.
  return unread === undefined
    ? makeModules(files, pause)
    : { ...(await makeModules([], pause)), unknown: unread }
}

/** The same from the texts of these files. */
export const makeModules = async (texts: readonly ModuleFiles[], pause: Pause): Promise<Modules> => {
  const main = new Set<string>()
  const versions = new Map<string, string>()
  for (const { goMod, vendored } of texts) {
    const read = readGoMod(goMod)
    if (read.path !== undefined) main.add(read.path)
    for (const [path, version] of [...requiredIn(read), ...vendoredIn(vendored)]) versions.set(path, version)
    await pause()
  }
  for (const path of main) versions.delete(path)
  const known = new Set([...main, ...versions.keys()])
  // Which module such files are of, no graph says: that of the context, if there is one.
  const [first] = main
  const moduleOf = (packagePath: string): string | undefined =>
    packagePath === commandLine ? first : prefixesOf(packagePath).find((each) => known.has(each))
  return {
    listed: [...versions].map(([path, version]) => ({ path, version })),
    unknown: undefined,
    of: (packagePath) => {
      const path = moduleOf(packagePath)
      return path === undefined ? undefined : { path }
    },
    isMain: (packagePath) => main.has(moduleOf(packagePath) ?? ''),
  }
}

/** The version that is built: of a replacement by another module, the version of that; of one by a folder, its path. */
const requiredIn = ({ requirements }: GoMod): ReadonlyMap<string, string> =>
  new Map(
    requirements.map(({ path, version, replacedBy }) => [
      path,
      replacedBy === undefined ? version : (replacedBy.targetVersion ?? replacedBy.target),
    ]),
  )

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
