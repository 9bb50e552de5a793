import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildRecipe, CacheSpace, ImageArchive } from '../../engines/engine.ts'
import type { Host } from '../../host/host.ts'
import { architecture } from '../../images/architecture.ts'
import { type CLibrary, cLibraryOf, readCLibrary } from '../../images/c-library.ts'
import { type Linkage, readLinkage } from '../../images/elf-linkage.ts'
import { fitOf, newestGlibc } from '../../images/linkage-fit.ts'
import { runtimeArgument, startingDockerfile } from './dockerfile.ts'
import { type Runtime, runtimes } from './runtimes.ts'
import { startWords } from './words.ts'

/** A program that is built once and then started in several images. */
type Starting = {
  readonly host: Host
  readonly space: CacheSpace
  readonly recipe: BuildRecipe
  /** A folder for Dockerfiles that the engine can read. */
  readonly dir: string
  readonly timeoutMs: number
  /** The image of a runtime, loaded into the engine. */
  imageOf(runtime: Runtime): Promise<ImageArchive | undefined>
}

/** Texts and numbers by the names of the study's columns. */
type Columns = Readonly<Record<string, number | string>>

/** How the program is linked, and in which images it runs. Throws when it does not build. */
export const startColumns = async (starting: Starting): Promise<Columns> => {
  const program = await builtProgram(starting)
  const linkage = readLinkage(program)
  const places: Record<string, string> = {}
  for (const runtime of runtimes) places[runtime.name] = await startOn(starting, runtime, linkage)
  return { ...linkageColumns(linkage), binaryBytes: program.length, ...places }
}

const linkageColumns = (linkage: Linkage): Columns => {
  const newest = newestGlibc(linkage)
  const { interpreter = 'none', libraries } = linkage
  return {
    loader: interpreter,
    libraries: libraries.join(', ') || 'none',
    newestGlibc: newest === undefined ? 'none' : [newest.version, ...usedFor(newest.symbols)].join(' '),
  }
}

/** Some of the symbols: they say which part of the program needs it. */
const usedFor = (symbols: readonly string[]): readonly string[] =>
  symbols.length === 0 ? [] : [`for ${symbols.slice(0, 3).join(', ')}`]

const builtProgram = async ({ space, recipe, timeoutMs }: Starting): Promise<Buffer> => {
  const built = await space.build({ ...recipe, noCache: true, timeoutMs })
  if (built.failure !== undefined) throw new Error(built.failure.message)
  const folder = await space.export({ ...recipe, noCache: true, timeoutMs }, 'evidence')
  return readFile(join(folder, 'app'))
}

const startOn = async (starting: Starting, runtime: Runtime, linkage: Linkage): Promise<string> => {
  const { host, space, recipe, dir, timeoutMs } = starting
  const image = await starting.imageOf(runtime)
  const dockerfile = join(dir, `${runtime.name}.Dockerfile`)
  await writeFile(dockerfile, startingDockerfile(await readFile(recipe.dockerfile, 'utf8')))
  const buildArgs = { ...recipe.buildArgs, [runtimeArgument]: image?.reference ?? 'scratch' }
  const { failure } = await space.build({ ...recipe, dockerfile, buildArgs, noCache: false, timeoutMs })
  // Then nobody knows whether the program started.
  if (failure?.kind === 'engine-died') throw new Error(failure.message)
  const library = image === undefined ? nothing : await readCLibrary(image.path, host.signal)
  return startWords(fitOf(linkage, library, architecture()), library.glibc, failure?.message)
}

const nothing: CLibrary = cLibraryOf(new Map())
