import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { buildersAdvice } from './builders/advice.ts'
import { databaseWords, inspectImage, type Inspected, vulnerabilityWords } from './builders/inspect.ts'
import { hitColumns, hitsOf } from './parts/hits.ts'
import { projectsOf } from './parts/places.ts'
import type { StudyProject } from './project.ts'
import { type Cell, type ColumnValues, engineAxis, type Scope, type Study } from './study.ts'
import { spaceLabel } from './parts/space-label.ts'
import { timedBuilds } from './parts/timed-build.ts'
import { buildUntimed } from './builders/untimed-build.ts'
import { ageInDays, oldAfterDays } from './builders/database-age.ts'
import { openScanner, type Scanner } from './builders/scanner.ts'

/** What differs between builders of one image, and what only seems to. */
export const builders: Study = {
  name: 'builders',
  text: 'How do builders differ in time and layer hits, and do size and vulnerabilities of an image depend on them?',
  axis: engineAxis,
  values: ['buildkit', 'buildah', 'kaniko', 'docker', 'podman'],
  reference: 'buildkit',
  defaults: {
    engines: ['buildkit', 'buildah', 'kaniko', 'docker', 'podman'],
    fixtures: ['small'],
    scenarios: ['cold', 'warm', 'source-change'],
  },
  forContext: true,
  columns: [
    ...hitColumns,
    { name: 'imageBytes', title: 'image', unit: 'bytes' },
    { name: 'binary', title: 'program', unit: 'text' },
    { name: 'vulnerabilities', title: 'known vulnerabilities', unit: 'text' },
    { name: 'database', title: 'database', unit: 'text' },
  ],
  cells: (scope) =>
    scope.values.flatMap((value) => projectsOf(scope).flatMap((project) => cellsOf(value, project, scope))),
  advise: buildersAdvice,
}

const cellsOf = (engine: string, project: StudyProject, { scenarios }: Scope): readonly Cell[] => {
  const group = project.id
  const timed = timedBuilds(
    { value: engine, engine, project, group, scenarios },
    { columns: (builds) => Promise.resolve(hitsOf(builds)) },
  )
  const image: Cell = {
    ...{ value: engine, engine, group, project: project.id },
    scenario: 'image',
    benchmarks: [],
    roughMs: 120_000,
    isOnce: true,
    open: async (bench) => {
      const columns = await imageColumns(bench, engine, project)
      return { take: undefined, columns: () => Promise.resolve(columns) }
    },
  }
  return [...timed, image]
}

/** Builds once, untimed, and looks into the image. */
const imageColumns = async (bench: Bench, name: string, project: StudyProject): Promise<ColumnValues> => {
  const { host, context } = bench
  const engine = bench.engine(name)
  const { recipe } = await bench.checkout(engine, project)
  const scanner = await scannerOf(bench)
  await using space = await engine.openSpace(spaceLabel(context.runId, name, 'image'))
  await buildUntimed(bench, engine, space, recipe)
  const dir = await bench.folder.sub('builders')
  const seen = await space.readImage((archive) =>
    inspectImage(archive, { scanner, dir, signal: host.signal }),
  )
  return { ...programColumns(seen), database: databaseWords(scanner, new Date().toISOString()) }
}

/** Without a program there was nothing to scan, which is not the same as no vulnerabilities. */
export const programColumns = ({ imageBytes, binary, vulnerabilities }: Inspected): ColumnValues => ({
  imageBytes,
  binary,
  vulnerabilities: typeof binary === 'string' ? vulnerabilityWords(vulnerabilities) : binary,
})

/** Of each study, by its bench: the database is downloaded once. */
const scanners = new WeakMap<Bench, Promise<Scanner>>()

const scannerOf = (bench: Bench): Promise<Scanner> => {
  const found = scanners.get(bench) ?? openWithWarning(bench)
  scanners.set(bench, found)
  return found
}

const openWithWarning = async (bench: Bench): Promise<Scanner> => {
  const scanner = await openScanner(bench.host, join(bench.cacheDir, 'vulnerabilities'))
  const days = ageInDays(scanner.database, new Date().toISOString())
  if (days > oldAfterDays)
    bench.warn(
      `The vulnerability database is ${days} days old (${scanner.database.version}): newer vulnerabilities are not found`,
    )
  return scanner
}
