import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { firstLineOf } from '../host/error-text.ts'
import { readCLibrary } from '../images/c-library.ts'
import { imageSize } from '../images/image-size.ts'
import { openLoopbackRegistry } from '../images/loopback-registry.ts'
import { serveImage, type ServedImage } from '../images/served-image.ts'
import { baseImagesAdvice } from './base-images/advice.ts'
import { baseNames, baseOf } from './base-images/bases.ts'
import type { Bench } from './bench.ts'
import { type ProvidedImages, provideImages } from './parts/provided-images.ts'
import { type Place, placesOf } from './parts/places.ts'
import type { Cell, ColumnValues, Scope, Study } from './study.ts'
import { timedBuilds } from './parts/timed-build.ts'

/** The image that a build starts from. */
export const baseImages: Study = {
  name: 'base-images',
  text: 'What does the base image cost in the first pull and in builds, and which C library does it have?',
  axis: 'base image',
  values: baseNames,
  reference: 'debian',
  defaults: { engines: ['podman'] },
  cannotHonour: () => ({ 'base-image': 'its values are base images; name them with values' }),
  columns: [
    { name: 'pullBytes', title: 'pull', unit: 'bytes' },
    { name: 'pullMs', title: 'time of the pull', unit: 'ms' },
    { name: 'unpackedBytes', title: 'unpacked', unit: 'bytes' },
    { name: 'cLibrary', title: 'C library', unit: 'text' },
  ],
  cells: (scope) => {
    const [images, pulls]: [ProvidedImages, Pulls] = [provideImages(), new Map()]
    return placesOf(scope).flatMap((place) =>
      scope.values.flatMap((value) => cellsOf({ ...place, value, images, pulls }, scope)),
    )
  },
  advise: baseImagesAdvice,
}

/** By engine, base image and Go: when projects share an image, the engine has it after the first pull. */
type Pulls = Map<string, Promise<Pulled>>

type BasedValue = Place & { readonly value: string; readonly images: ProvidedImages; readonly pulls: Pulls }

const cellsOf = (based: BasedValue, { scenarios }: Scope): readonly Cell[] => {
  const { engine, project, value } = based
  const group = `${engine} ${project.id}`
  const key = JSON.stringify([engine, value, project.goVersion])
  const pulledOnce = (bench: Bench): Promise<Pulled> => {
    const pulled = based.pulls.get(key) ?? pull(bench, based)
    based.pulls.set(key, pulled)
    return pulled
  }
  const timed = timedBuilds(
    { value, engine, project, group, scenarios },
    {
      key: `${engine} (${value})`,
      recipe: async (recipe, bench) => {
        const { reference } = await pulledOnce(bench)
        return { ...recipe, buildArgs: { ...recipe.buildArgs, BASE_IMAGE: reference } }
      },
    },
  )
  const facts: Cell = {
    ...{ value, engine, group, project: project.id },
    scenario: 'pull',
    benchmarks: [],
    roughMs: 30_000,
    isOnce: true,
    open: async (bench) => {
      const { columns } = await pulledOnce(bench)
      return { take: undefined, columns: () => Promise.resolve(columns) }
    },
  }
  return [facts, ...timed]
}

type Pulled = { readonly reference: string; readonly columns: ColumnValues }

/** Pulls the image from a registry on this machine, as an engine pulls it from one far away; else it is loaded. */
const pull = async (bench: Bench, based: BasedValue): Promise<Pulled> => {
  const { engine, project, value, images } = based
  const { goVersion } = project
  if (goVersion === undefined) throw new Error('with base-image, there is only that image')
  const archive = await images.archive(bench, baseOf(value, goVersion))
  const { signal } = bench.host
  const library = await readCLibrary(archive.path, signal)
  const { imageBytes: unpackedBytes } = await imageSize(archive.path, signal)
  const facts = { unpackedBytes, cLibrary: libraryWords(library) }
  const dir = join(await bench.folder.sub('registry'), `${engine}-${value}-go${goVersion}`)
  await mkdir(dir, { recursive: true })
  const name = `go-container-bench/${value}:1`
  const served = await serveImage(archive, dir)
  const registry = bench.resources.use(await openLoopbackRegistry(new Map([[name, served]])))
  const reference = `${registry.address}/${name}`
  try {
    const startMs = performance.now()
    await bench.engine(engine).pullImage(reference)
    const pullMs = performance.now() - startMs
    return { reference, columns: { ...facts, ...pullColumns(engine, registry.takeBytes(), pullMs, served) } }
  } catch (error) {
    signal.throwIfAborted()
    const reason = `${engine} could not pull from a registry on this machine: ${firstLineOf(error)}`
    const loaded = await images.load(bench, engine, baseOf(value, goVersion))
    const unknown = { unknown: reason }
    return { reference: loaded.reference, columns: { ...facts, pullBytes: unknown, pullMs: unknown } }
  }
}

/** An engine that has layers of an image does not pull them, and one that only notes the name pulls nothing yet. */
export const pullColumns = (
  engine: string,
  pullBytes: number,
  pullMs: number,
  { blobs }: Pick<ServedImage, 'blobs'>,
): ColumnValues => {
  const wholeBytes = [...blobs.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  if (pullBytes >= wholeBytes) return { pullBytes, pullMs }
  const unknown = { unknown: `${engine} took ${pullBytes} of the ${wholeBytes} bytes of the image` }
  return { pullBytes: unknown, pullMs: unknown }
}

const libraryWords = ({ glibc, loaders }: Awaited<ReturnType<typeof readCLibrary>>): string => {
  if (glibc !== undefined) return `glibc ${glibc}`
  return loaders.some((path) => path.includes('ld-musl-')) ? 'musl' : 'none'
}
