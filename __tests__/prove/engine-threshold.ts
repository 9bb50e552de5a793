import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { engines } from '../../src/engines/index.ts'
import type { Report, StudyRow, VerdictKind } from '../../src/model.ts'
import { openProduct } from '../support/product.ts'
import { openKept } from './kept-results.ts'
import type { Section } from './section.ts'

/** A run that compares engines, and how it must end. */
type Case = {
  readonly threshold: string
  readonly status: number
  /** Of warm builds, in which a daemon that still runs is several times as fast as a program that starts again. */
  readonly warm: VerdictKind
}

const cases: readonly Case[] = [
  { threshold: '25%', status: 1, warm: 'regression' },
  { threshold: '10000%', status: 0, warm: 'unchanged' },
]

/** What one of them came to. */
type Found = { readonly status: number; readonly rows: readonly FoundRow[] }
type FoundRow = Pick<StudyRow, 'value' | 'scenario' | 'ratio' | 'low' | 'high' | 'pairs'> & {
  readonly verdict: VerdictKind | undefined
}

const names = [engines.docker.name, engines.podman.name, engines.buildah.name]

/** Six rounds of a cold and a warm build on three engines, under a threshold that fails and one that does not. */
export const engineThreshold: Section = {
  name: 'engine-threshold',
  title: 'A threshold between engines fails the slower one, and only that',
  count: 1,
  needsEngines: true,
  prove: async (host) => {
    const kept = await openKept(host, 'engine-threshold')
    const foundBy = (threshold: string): Found | undefined =>
      kept.all().find(({ key }) => key === threshold)?.value as Found | undefined
    for (const { threshold } of cases) {
      if (foundBy(threshold) !== undefined || kept.isOver()) continue
      host.signal.throwIfAborted()
      host.log(`fail-threshold ${threshold} ...`)
      await kept.keep({ key: threshold, value: await ran(threshold) })
    }
    const ended = cases.map((each) => ({ ...each, found: foundBy(each.threshold) }))
    return {
      count: `${ended.flatMap(({ found }) => found?.rows ?? []).length} rows of ${cases.length} runs, ${names.join(', ')}`,
      result: [table(ended)],
      problems: ended.flatMap(problemsOf),
    }
  },
}

/** Runs the program from its sources, with the small `bare` in place of `tiny`. */
const ran = async (threshold: string): Promise<Found> => {
  await using product = await openProduct()
  const about = ['--engines', names.join(','), '--fixture', 'tiny', '--scenarios', 'cold,warm']
  const judged = ['--fail-threshold', threshold, '--warn-threshold', threshold, '--min-delta', '100ms']
  const status = await product.start(...about, ...judged, '--install', 'never').ended()
  const text = await readFile(join(product.reports, 'report.json'), 'utf8').catch(() => '{}')
  const { study } = JSON.parse(text) as Partial<Report>
  // A signal has no status.
  return { status: typeof status === 'number' ? status : 128, rows: (study?.rows ?? []).map(foundRow) }
}

const foundRow = ({ value, scenario, ratio, low, high, pairs, verdict }: StudyRow): FoundRow => ({
  ...{ value, scenario, verdict: verdict?.kind },
  ...(ratio !== undefined && { ratio }),
  ...(low !== undefined && high !== undefined && { low, high }),
  ...(pairs !== undefined && { pairs }),
})

type EndedCase = Case & { readonly found: Found | undefined }

const problemsOf = ({ threshold, status, warm, found }: EndedCase): readonly string[] => {
  if (found === undefined) return [`${threshold} was not run yet: run the command again`]
  const expected = names.length * 2
  return [
    ...(found.status === status ? [] : [`${threshold} ended with status ${found.status}, not ${status}`]),
    ...(found.rows.length === expected ? [] : [`${threshold}: ${found.rows.length} rows, not ${expected}`]),
    ...found.rows
      .filter(({ value, scenario }) => value !== names[0] && scenario === 'warm')
      .filter(({ verdict }) => verdict !== warm)
      .map(({ value, verdict }) => `${threshold}: ${value} warm is ${verdict ?? 'not judged'}, not ${warm}`),
  ]
}

const table = (ended: readonly EndedCase[]): string =>
  markdownTable([
    ['threshold', 'status', 'engine', 'scenario', `to ${names[0]}`, '95% interval', 'rounds', 'verdict'],
    ...ended.flatMap(({ threshold, found }) =>
      (found?.rows ?? []).map(({ value, scenario, ratio, low, high, pairs, verdict }) => [
        ...[threshold, String(found?.status), value, scenario],
        ...[times(ratio), low === undefined ? '~' : `${times(low)} to ${times(high)}`],
        ...[pairs === undefined ? '~' : String(pairs), verdict ?? 'reference'],
      ]),
    ),
  ])

const times = (ratio: number | undefined): string => (ratio === undefined ? '~' : `${ratio.toFixed(2)}×`)
