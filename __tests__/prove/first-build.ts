import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { percent } from '../../src/analysis/numbers.ts'
import { medianOf, orderStatisticBounds } from '../../src/analysis/statistics.ts'
import { dropCaches } from '../../src/host/drop-caches.ts'
import type { Host } from '../../src/host/host.ts'
import type { Report } from '../../src/model.ts'
import { count, list } from '../../src/report/numbers.ts'
import { cacheDir } from '../support/bare.ts'
import { entryPath } from '../support/paths.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { type FirstBuilds, firstBuildsOf, inNoSample, withoutLater } from './first-build/biases.ts'
import { type Cell, cellsOf, fits, type KindName, kindNames, kinds } from './first-build/cells.ts'
import { openKept } from './kept-results.ts'
import type { Section } from './section.ts'

const engines = ['podman', 'docker'] as const

/** A first build is as good as a later one where its median is surely off by less. */
const mostBias = 0.02
const boundError = 0.025

type Found = FirstBuilds & Pick<Cell, 'engine' | 'kind'> & { readonly tookMs: number }

/**
 * Runs on one engine after the other, each from an empty page cache, and compares the first cold build from nothing of each project
 * with those after it: of `small` after `tiny`, where it is the first sample, and as the first of its engine, where it is discarded. Its count is that of runs of each kind on each engine;
 * FIRST_BUILD=PART keeps those whose name contains it, as in `podman, tiny, then small, run 2`. Each command is a part of less than
 * four minutes, and the next one goes on, until none is left. It needs root, and a machine that nobody else uses.
 */
export const firstBuild: Section = {
  name: 'first-build',
  title: 'The first cold build of a second project that counts takes no longer than the next',
  count: 6,
  needsEngines: true,
  prove: async (host, runs) => {
    const kept = await openKept(host, 'first-build')
    const found = (): readonly Found[] => kept.all().map(({ value }) => value as Found)
    const wanted = cellsOf(engines, runs).filter(({ key }) => key.includes(host.env['FIRST_BUILD'] ?? ''))
    const left = () => wanted.filter(({ key }) => !kept.has(key))
    const startMs = performance.now()
    let spentMs = 0
    for (const cell of left()) {
      if (!fits(cell, spentMs, longestOf(found()))) break
      host.log(`${cell.key} ...`)
      const value = await measured(host, cell)
      host.signal.throwIfAborted()
      await kept.keep({ key: cell.key, value })
      spentMs = performance.now() - startMs
    }
    const rows = rowsOf(found())
    return {
      count: `${count(found().length, 'run')}, each from an empty page cache: ${list(kindNames)}`,
      result: [biasTable(rows), '', shareTable(found())],
      problems: [
        ...rows.filter(({ isSecond }) => isSecond).flatMap(problemOf),
        ...(left().length === 0
          ? []
          : [`${count(left().length, 'run')} still to be made: run the command again`]),
      ],
    }
  },
}

const longestOf = (found: readonly Found[]): ReadonlyMap<KindName, number> =>
  new Map(
    kindNames.flatMap((kind) => {
      const times = found.flatMap((each) => (each.kind === kind ? [each.tookMs] : []))
      return times.length === 0 ? [] : [[kind, Math.max(...times)] as const]
    }),
  )

/** One or two rounds are enough: what varies is the first build, and there are several runs. */
const measured = async (host: Host, { engine, kind }: Cell): Promise<Found> => {
  const flaw = await dropCaches(host, [])
  if (flaw !== undefined) throw new Error(`Cannot empty the page cache: ${flaw}`)
  await using folder = await diskFolder()
  const reports = join(folder.path, 'reports')
  const { fixtures, scenarios, rounds } = kinds[kind]
  const what = ['--engines', engine, '--fixture', fixtures.join(','), '--scenarios', scenarios.join(',')]
  const how = ['--base', 'none', '--install', 'never', '--rounds', String(rounds)]
  const where = ['--output-dir', reports, '--cache-dir', cacheDir]
  const env = { ...host.env, GITHUB_ACTIONS: undefined }
  const startMs = performance.now()
  const args = [entryPath, ...what, ...how, ...where]
  const { tail } = await host.exec(process.execPath, args, { env, timeoutMs: 3_600_000 })
  const tookMs = performance.now() - startMs
  const text = await readFile(join(reports, 'report.json'), 'utf8').catch(() => undefined)
  const found = text === undefined ? undefined : firstBuildsOf(JSON.parse(text) as Report)
  if (found === undefined) throw new Error(`${engine} gave no cold times:\n${tail}`)
  return { ...found, engine, kind, tookMs }
}

type Row = {
  readonly engine: string
  readonly project: string
  readonly after: string
  readonly isSecond: boolean
  readonly ratios: readonly number[]
}

const rowsOf = (found: readonly Found[]): readonly Row[] =>
  engines.flatMap((engine) =>
    kindNames.flatMap((kind) => {
      const own = found.filter((each) => each.engine === engine && each.kind === kind)
      return (own[0]?.ratios ?? []).map(({ project }, place) => ({
        engine,
        project,
        after: place === 0 ? 'nothing' : (own[0]?.ratios[place - 1]?.project ?? ''),
        isSecond: place > 0,
        ratios: own.flatMap(({ ratios }) => ratios[place]?.ratio ?? []),
      }))
    }),
  )

const problemOf = ({ engine, project, ratios }: Row): readonly string[] => {
  const bounds = orderStatisticBounds(ratios, boundError)
  if (bounds === undefined) return [`${count(ratios.length, 'run')} on ${engine}, too few for bounds`]
  return bounds.high < 1 + mostBias
    ? []
    : [`the first build of ${project} on ${engine} may take ${percent(bounds.high - 1)} more than later ones`]
}

const biasTable = (rows: readonly Row[]): string =>
  markdownTable([
    ['engine', 'first build of', 'after', 'runs', 'median against the next cold build', 'surely between'],
    ...rows.map(({ engine, project, after, ratios }) => {
      const bounds = orderStatisticBounds(ratios, boundError)
      const median = medianOf(ratios)
      return [
        engine,
        project,
        after,
        String(ratios.length),
        median === undefined ? '~' : percent(median - 1),
        bounds === undefined ? '~' : `${percent(bounds.low - 1)} and ${percent(bounds.high - 1)}`,
      ]
    }),
  ])

/** Of a run of both projects with a warm-up from nothing for each, from the medians of the runs of each. */
const shareTable = (found: readonly Found[]): string =>
  markdownTable([
    [
      'engine',
      'time in builds that are in no sample',
      'without the discarded cold build of the second project',
    ],
    ...engines.flatMap((engine) => {
      const both = (['tiny alone', 'small alone'] as const).flatMap((kind) => {
        const own = found.filter((each) => each.engine === engine && each.kind === kind)
        return medianRun(own) ?? []
      })
      return both.length < 2 ? [] : [[engine, percent(inNoSample(both)), percent(withoutLater(both))]]
    }),
  ])

const medianRun = (runs: readonly FirstBuilds[]): FirstBuilds | undefined => {
  const [spentMs, firstMs, totalMs] = (['spentMs', 'firstMs', 'totalMs'] as const).map((name) =>
    medianOf(runs.map((run) => run[name])),
  )
  return spentMs === undefined || firstMs === undefined || totalMs === undefined
    ? undefined
    : { ratios: [], spentMs, firstMs, totalMs }
}
