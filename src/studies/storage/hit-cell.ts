import { openEdit, sourceEdit } from '../../measure/build/edit.ts'
import type { Bench } from '../bench.ts'
import { goBuildDockerfile } from '../parts/go-build-dockerfile.ts'
import { type GoBuildProbe, hitRatesOf, readGoBuildProbe } from '../parts/go-build-probe.ts'
import { mainPackageOf, openProbedBuild, type ProbedBuild } from '../parts/probed-build.ts'
import type { Cell, ColumnValues } from '../study.ts'
import { cacheHits } from './advice.ts'
import type { ProbeParts } from './probe-parts.ts'

/** Many builds, each with one file edited, and what they found in the caches of Go. They are counted, not timed. */
export const hitCell = (parts: ProbeParts): Cell => ({
  value: parts.driver,
  engine: parts.engine,
  project: parts.project.id,
  scenario: cacheHits,
  group: `${parts.engine} ${parts.project.id} cache hits`,
  benchmarks: [],
  roughMs: 300_000,
  isOnce: true,
  open: async (bench) => ({
    take: undefined,
    columns: async () => countHits(bench, await openHits(bench, parts), parts),
  }),
})

/** As many as in the article; in the smallest form, enough to see whether a hit is one. */
const buildsFor = (rounds: number): number => (rounds < 6 ? 5 : 100)

const openHits = async (bench: Bench, { engineOf, project }: ProbeParts): Promise<ProbedBuild> => {
  const engine = await engineOf(bench)
  const checkout = await bench.checkout(engine, project)
  const { contextDir, buildArgs } = checkout.recipe
  return openProbedBuild(bench, engine, {
    folder: `hits-${engine.facts.name}-${project.id}`,
    probe: 'go-build',
    source: contextDir,
    dockerfile: goBuildDockerfile({
      user: undefined,
      mountOptions: [],
      mountId: 'hits',
      hasModules: buildArgs['MODULES_IMAGE'] !== undefined,
      mainPackage: mainPackageOf(project.fixture.mainFile),
      filledByRoot: false,
    }),
    buildArgs,
    goVersion: project.goVersion,
  })
}

/** The first build fills the caches, and is not counted. */
const countHits = async (bench: Bench, probed: ProbedBuild, parts: ProbeParts): Promise<ColumnValues> => {
  const probes: GoBuildProbe[] = []
  for (let build = 0; build <= buildsFor(bench.rounds); build += 1) {
    const probe = await buildEdited(bench, probed, parts, build)
    if (probe.packages === undefined) {
      const unknown = { unknown: probe.message ?? 'Go failed' }
      return { builds: probes.length, packageHitShare: unknown, moduleHitShare: unknown }
    }
    if (build > 0) probes.push(probe)
  }
  const { builds, packages, modules } = hitRatesOf(probes)
  return {
    builds,
    packageHitShare: packages ?? { unknown: 'no package was needed' },
    moduleHitShare: modules ?? { unknown: 'the project needs no modules' },
  }
}

const buildEdited = async (
  bench: Bench,
  probed: ProbedBuild,
  { engine, driver, project }: ProbeParts,
  build: number,
): Promise<GoBuildProbe> => {
  const round = `build-${build}`
  const edit = sourceEdit(probed.contextDir, `src/${project.fixture.mainFile}`, {
    run: bench.context.runId,
    engine: `${engine}+${driver}`,
    revision: 'head',
    round: build,
    scenario: cacheHits,
  })
  await using _ = await openEdit(edit)
  const probe = readGoBuildProbe(await probed.read(round, 'build.json'))
  if (probe.round === round) return probe
  throw new Error(`the step with the probe came from the cache of ${probe.round}`)
}
