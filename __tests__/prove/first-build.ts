import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { percent } from '../../src/analysis/numbers.ts'
import { medianOf, orderStatisticBounds } from '../../src/analysis/statistics.ts'
import { dropCaches } from '../../src/host/drop-caches.ts'
import type { Host } from '../../src/host/host.ts'
import type { Report } from '../../src/model.ts'
import { count } from '../../src/report/numbers.ts'
import { cacheDir } from '../support/bare.ts'
import { entryPath } from '../support/paths.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { type FirstBuilds, firstBuildsOf } from './first-build/biases.ts'
import { openKept } from './kept-results.ts'
import type { Section } from './section.ts'

const engines = ['podman', 'docker'] as const

/** In the order in which they are built: the first may warm the engine for the second. */
const fixtures = ['tiny', 'small'] as const

/** A first build is as good as a later one where its median is surely off by less. */
const mostBias = 0.02
const boundError = 0.025

type Found = FirstBuilds & { readonly engine: string }

/**
 * Runs what `npm start` runs, on one engine after the other, each time from an empty page cache, and compares the discarded cold
 * build of each project with its cold samples. Its count is that of runs on each engine; FIRST_BUILD=ENGINE keeps one of them. It
 * needs root, and a machine that nobody else uses.
 */
export const firstBuild: Section = {
  name: 'first-build',
  title: 'The first cold build of a second project needs no warm-up of its own',
  count: 8,
  needsEngines: true,
  prove: async (host, runs) => {
    const kept = await openKept(host, 'first-build')
    const wanted = cells(host, runs)
    const isKept = (key: string): boolean => kept.all().some((each) => each.key === key)
    for (const { engine, key } of wanted) {
      if (kept.isOver() || isKept(key)) continue
      host.log(`${key} ...`)
      const value = await measured(host, engine)
      host.signal.throwIfAborted()
      await kept.keep({ key, value: { ...value, engine } })
    }
    const found = kept.all().map(({ value }) => value as Found)
    const left = wanted.filter(({ key }) => !isKept(key)).length
    const rows = rowsOf(found)
    return {
      count: `${count(found.length, 'run')} of ${fixtures.join(' and ')}, each from an empty page cache`,
      result: [biasTable(rows), '', shareTable(found)],
      problems: [
        ...rows.filter(({ place }) => place > 0).flatMap(problemOf),
        ...(left === 0 ? [] : [`${count(left, 'run')} still to be made: run the command again`]),
      ],
    }
  },
}

const cells = ({ env }: Host, runs: number) =>
  Array.from({ length: runs }, (_, at) => at + 1).flatMap((run) =>
    engines
      .filter((engine) => engine === (env['FIRST_BUILD'] ?? engine))
      .map((engine) => ({ engine, key: `${engine}, run ${run}` })),
  )

const measured = async (host: Host, engine: string): Promise<FirstBuilds> => {
  const flaw = await dropCaches(host, [])
  if (flaw !== undefined) throw new Error(`Cannot empty the page cache: ${flaw}`)
  await using folder = await diskFolder()
  const reports = join(folder.path, 'reports')
  const what = ['--engines', engine, '--fixture', fixtures.join(','), '--base', 'none', '--install', 'never']
  const where = ['--output-dir', reports, '--cache-dir', cacheDir]
  const env = { ...host.env, GITHUB_ACTIONS: undefined }
  const args = [entryPath, ...what, ...where]
  const { tail } = await host.exec(process.execPath, args, { env, timeoutMs: 3_600_000 })
  const text = await readFile(join(reports, 'report.json'), 'utf8').catch(() => undefined)
  const found = text === undefined ? undefined : firstBuildsOf(JSON.parse(text) as Report)
  if (found === undefined) throw new Error(`${engine} gave no cold times:\n${tail}`)
  return found
}

type Row = {
  readonly engine: string
  readonly project: string
  /** In the order of building, from 0. */
  readonly place: number
  readonly ratios: readonly number[]
}

const rowsOf = (found: readonly Found[]): readonly Row[] =>
  engines.flatMap((engine) => {
    const own = found.filter((each) => each.engine === engine)
    return (own[0]?.ratios ?? []).map(({ project }, place) => ({
      engine,
      project,
      place,
      ratios: own.flatMap(({ ratios }) => ratios[place]?.ratio ?? []),
    }))
  })

const problemOf = ({ engine, project, ratios }: Row): readonly string[] => {
  const bounds = orderStatisticBounds(ratios, boundError)
  if (bounds === undefined) return [`${count(ratios.length, 'run')} on ${engine}, too few for bounds`]
  return bounds.high < 1 + mostBias
    ? []
    : [`the first build of ${project} on ${engine} may take ${percent(bounds.high - 1)} more than later ones`]
}

const biasTable = (rows: readonly Row[]): string =>
  markdownTable([
    ['engine', 'first build of', 'runs', 'median against its later cold builds', 'surely between'],
    ...rows.map(({ engine, project, ratios }) => {
      const bounds = orderStatisticBounds(ratios, boundError)
      const median = medianOf(ratios)
      return [
        engine,
        project,
        String(ratios.length),
        median === undefined ? '~' : percent(median - 1),
        bounds === undefined ? '~' : `${percent(bounds.low - 1)} and ${percent(bounds.high - 1)}`,
      ]
    }),
  ])

const shareTable = (found: readonly Found[]): string =>
  markdownTable([
    [
      'engine',
      'time in builds that are in no sample',
      'without the discarded cold builds after the first project',
    ],
    ...engines.flatMap((engine) => {
      const own = found.filter((each) => each.engine === engine)
      const [now, then] = [own.map((each) => each.inNoSample), own.map((each) => each.withoutLater)]
      const [nowMedian, thenMedian] = [medianOf(now), medianOf(then)]
      return nowMedian === undefined || thenMedian === undefined
        ? []
        : [[engine, percent(nowMedian), percent(thenMedian)]]
    }),
  ])
