import { join } from 'node:path'
import { startPodmanService } from '../engines/containers/service.ts'
import type { BuildRecipe } from '../engines/engine.ts'
import { handOver } from '../host/hand-over.ts'
import { messageOf } from '../host/error-text.ts'
import { CommandError, succeed } from '../host/process/exec.ts'
import { importEnvironment } from '../host/run-folder/session-environment.ts'
import type { Measurement } from '../model.ts'
import type { Bench } from './bench.ts'
import { compilerImage } from './linking/runtimes.ts'
import { type ProvidedImages, provideImages } from './parts/provided-images.ts'
import { raceAdvice } from './race/advice.ts'
import { raceDockerfile, raceTest } from './race/dockerfile.ts'
import { raceForm, raceForms } from './race/forms.ts'
import { type Place, placesOf } from './parts/places.ts'
import type { Cell, ColumnValues, Scope, Study } from './study.ts'
import { timedBuilds } from './parts/timed-build.ts'
import { writeOnce } from './parts/write-once.ts'

/** Tests with the race detector in a build, with and without what the article says they need. */
export const race: Study = {
  name: 'race',
  text: 'Does go test -race hang in rootless builds without a user session, and what does it cost?',
  axis: 'tests',
  values: Object.keys(raceForms),
  reference: 'no-race',
  defaults: { engines: ['podman'] },
  cannotHonour: () => ({
    strategy: 'it has a Dockerfile of its own, with cache mounts',
    'base-image': 'the tests need one with a C compiler, which is made for them',
  }),
  columns: [
    { name: 'succeeded', title: 'builds that succeeded', unit: 'text' },
    { name: 'packagesCompiled', title: 'packages compiled', unit: 'count' },
  ],
  cells: (scope) => {
    const images = provideImages()
    return placesOf(scope).flatMap((place) =>
      scope.values.flatMap((value) => cellsOf({ ...place, value, images }, scope)),
    )
  },
  advise: raceAdvice,
}

type TestedValue = Place & { readonly value: string; readonly images: ProvidedImages }

const cellsOf = (tested: TestedValue, { scenarios }: Scope): readonly Cell[] => {
  const { engine, project, value } = tested
  if (raceForm(value).service) return [serviceCell(tested)]
  return timedBuilds(
    { value, engine, project, group: `${engine} ${project.id}`, scenarios },
    {
      key: `${engine} (${value})`,
      recipe: (recipe, bench) => testedRecipe(bench, tested, recipe),
      columns: (builds) => Promise.resolve(columnsOf(builds)),
    },
  )
}

/** Not timed: a service builds in one store, so nobody knows which caches its builds start from. */
const serviceCell = (tested: TestedValue): Cell => {
  const { engine: name, value, project } = tested
  return {
    ...{ value, engine: name, project: project.id, group: `${name} ${project.id}` },
    scenario: 'service',
    benchmarks: [],
    roughMs: 180_000,
    isOnce: true,
    open: async (bench) => {
      await testThroughService(bench, tested)
      return { take: undefined, columns: () => Promise.resolve({ succeeded: '1 of 1' }) }
    },
  }
}

/** Throws when the tests fail, or do not end within the time of a build. */
const testThroughService = async (bench: Bench, tested: TestedValue): Promise<void> => {
  const { engine: name, project } = tested
  const engine = bench.engine(name)
  if (!name.startsWith('podman')) throw new Error(`podman system service does not build for ${name}`)
  const { recipe } = await bench.checkout(engine, project)
  const tests = await testedRecipe(bench, tested, recipe)
  await using service = await startPodmanService(bench.host, bench.folder, engine)
  await service.load(await tested.images.archive(bench, compilerImage(project.goVersion ?? '')))
  const { buildTimeoutMs: timeoutMs } = bench.context
  succeed(await service.build({ ...tests, noCache: true, timeoutMs }))
}

const testedRecipe = async (
  bench: Bench,
  { engine: name, value, project, images }: TestedValue,
  recipe: BuildRecipe,
): Promise<BuildRecipe> => {
  const { goVersion } = project
  if (goVersion === undefined) throw new Error('with base-image, nobody knows whether it has a C compiler')
  if (recipe.buildArgs['MODULES_IMAGE'] !== undefined)
    throw new Error('the tests are built without modules; choose a project that needs none, such as tiny')
  const engine = bench.engine(name)
  await applyRemedy(bench, name, value)
  const base = await images.load(bench, name, compilerImage(goVersion))
  const dir = await bench.folder.sub(`race/${value}`)
  const [dockerfile, test] = [join(dir, 'Dockerfile'), join(recipe.contextDir, 'race_test.go')]
  await writeOnce(dockerfile, raceDockerfile(raceForm(value)))
  await writeOnce(test, raceTest)
  await handOver(bench.host, [test], engine.runsAs)
  return { ...recipe, dockerfile, buildArgs: { BASE_IMAGE: base.reference } }
}

/** Throws with the words of systemctl when this machine cannot apply the remedy. It is undone with the study. */
const applyRemedy = async (bench: Bench, name: string, value: string): Promise<void> => {
  const { host, folder } = bench
  const { imports } = raceForm(value)
  if (imports.length === 0) return
  try {
    await importEnvironment(host, folder.path, {
      names: imports,
      user: bench.engine(name).runsAs,
    })
  } catch (cause) {
    host.signal.throwIfAborted()
    const tail = cause instanceof CommandError ? cause.result.tail : messageOf(cause)
    const words = tail.trim().split('\n').at(-1) ?? ''
    throw new Error(`systemctl --user import-environment does not work here: ${words}`, { cause })
  }
}

/** A build that failed ended too, but says nothing of what the tests take. */
export const columnsOf = (builds: readonly Measurement[]): ColumnValues => {
  const succeeded = builds.filter(({ failure }) => failure === undefined)
  const compiled = succeeded.at(-1)?.evidence?.outcome.packagesCompiled
  return {
    succeeded: `${succeeded.length} of ${builds.length}`,
    packagesCompiled: compiled ?? { unknown: 'Go recorded nothing' },
  }
}
