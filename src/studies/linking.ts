import { dirname } from 'node:path'
import type { BuildRecipe } from '../engines/engine.ts'
import type { StudyColumn } from '../model.ts'
import type { Bench } from './bench.ts'
import { linkingAdvice } from './linking/advice.ts'
import { linkForms } from './linking/forms.ts'
import { compilerImage, runtimes } from './linking/runtimes.ts'
import { startColumns } from './linking/start.ts'
import { writeLinked } from './linking/write-linked.ts'
import { type ProvidedImages, provideImages } from './parts/provided-images.ts'
import { type Place, placesOf } from './parts/places.ts'
import type { Cell, ColumnValues, Scope, Study } from './study.ts'
import { spaceLabel } from './parts/space-label.ts'
import { timedBuilds } from './parts/timed-build.ts'

/** Programs with and without cgo, on images with different C libraries. */
export const linking: Study = {
  name: 'linking',
  text: 'What does cgo cost, and on which images does a program with and without it start?',
  axis: 'linking',
  values: Object.keys(linkForms),
  reference: 'cgo-0',
  defaults: { engines: ['podman'] },
  cannotHonour: () => ({ 'base-image': 'programs need one with a C compiler, which is made for them' }),
  columns: [
    { name: 'loader', title: 'loader', unit: 'text' },
    { name: 'libraries', title: 'libraries', unit: 'text' },
    { name: 'newestGlibc', title: 'newest glibc used', unit: 'text' },
    { name: 'binaryBytes', title: 'binary', unit: 'bytes' },
    ...runtimes.map(({ name, title }): StudyColumn => ({ name, title, unit: 'text' })),
  ],
  cells: (scope) => {
    const images = provideImages()
    return placesOf(scope).flatMap((place) =>
      scope.values.flatMap((value) => cellsOf({ ...place, value, images }, scope)),
    )
  },
  advise: linkingAdvice,
}

type LinkedValue = Place & { readonly value: string; readonly images: ProvidedImages }

/** The timed builds of one value, and one untimed build whose program is started everywhere. */
const cellsOf = (linked: LinkedValue, { scenarios }: Scope): readonly Cell[] => {
  const { engine, project, value } = linked
  const group = `${engine} ${project.id}`
  const timed = timedBuilds(
    { value, engine, project, group, scenarios },
    {
      key: `${engine} (${value})`,
      recipe: (recipe, bench) => linkedRecipe(bench, linked, recipe),
    },
  )
  const start: Cell = {
    ...{ value, engine, group, project: project.id },
    scenario: 'start',
    benchmarks: [],
    roughMs: 90_000,
    isOnce: true,
    open: openStart(linked),
  }
  return [...timed, start]
}

/** Built on the image with a C compiler, by a Dockerfile of its own. */
const linkedRecipe = async (
  bench: Bench,
  { engine, value, project, images }: LinkedValue,
  recipe: BuildRecipe,
): Promise<BuildRecipe> => {
  const { goVersion } = project
  if (goVersion === undefined) throw new Error('with base-image, nobody knows whether it has a C compiler')
  const base = await images.load(bench, engine, compilerImage(goVersion))
  const dockerfile = await writeLinked(bench.folder, { project: project.id, value }, recipe.dockerfile)
  return { ...recipe, dockerfile, buildArgs: { ...recipe.buildArgs, BASE_IMAGE: base.reference } }
}

const openStart =
  (linked: LinkedValue): Cell['open'] =>
  async (bench) => {
    const engine = bench.engine(linked.engine)
    const { recipe } = await bench.checkout(engine, linked.project)
    const columns = await startedOn(bench, linked, await linkedRecipe(bench, linked, recipe))
    return { take: undefined, columns: () => Promise.resolve(columns) }
  }

const startedOn = async (
  bench: Bench,
  { engine: name, value, images }: LinkedValue,
  recipe: BuildRecipe,
): Promise<ColumnValues> => {
  const engine = bench.engine(name)
  await using space = await engine.openSpace(spaceLabel(bench.context.runId, name, value))
  const { buildTimeoutMs: timeoutMs } = bench.context
  return await startColumns({
    host: bench.host,
    space,
    recipe,
    dir: dirname(recipe.dockerfile),
    timeoutMs,
    imageOf: async ({ image }) => (image === undefined ? undefined : images.load(bench, name, image)),
  })
}
