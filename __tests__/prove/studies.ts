import { cp, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { markdownTable } from 'markdown-table'
import type { Report, StudyRow } from '../../src/model.ts'
import { studyNames } from '../../src/studies/index.ts'
import { repositoryPath } from '../support/paths.ts'
import { openProduct } from '../support/product.ts'
import { type KeptResult, openKept } from './kept-results.ts'
import type { Section } from './section.ts'
import { type Ended, type Seen, seenIn } from './studies/seen.ts'
import { argumentsOf } from './studies/smallest.ts'

/** Runs every study in its smallest form on real engines. */
export const studiesInSmall: Section = {
  name: 'studies',
  title: 'Every study ends with values, or with the reasons why there are none',
  count: 1,
  needsEngines: true,
  prove: async (host) => {
    const kept = await openKept(host, 'studies')
    for (const study of wanted().filter((name) => !kept.has(name))) {
      if (kept.isOver()) break
      host.signal.throwIfAborted()
      const seen = seenIn(await ran(study))
      host.signal.throwIfAborted()
      host.log(`${study}: ${seen.withValue} of ${seen.rows} rows have a value; ${seen.problems.join('; ')}`)
      await kept.keep({ key: study, value: seen })
    }
    const found = kept.all().map(valueOf)
    const left = wanted().filter((name) => !kept.has(name))
    return {
      count: `${found.length} studies in their smallest form, ${found.reduce((sum, { rows }) => sum + rows, 0)} rows`,
      result: [table(found), '', ...found.flatMap(reasons)],
      problems: [
        ...found.flatMap(({ study, problems }) => problems.map((problem) => `${study}: ${problem}`)),
        ...(left.length === 0 ? [] : [`${left.join(', ')} were not run yet: run the command again`]),
      ],
    }
  },
}

/** STUDIES=PART keeps those whose name contains it. */
const wanted = (): readonly string[] =>
  studyNames.filter((name) => name.includes(process.env['STUDIES'] ?? ''))

/** Runs the program from its sources, with the small `bare` in place of `tiny`. */
const ran = async (study: string): Promise<Ended> => {
  await using product = await openProduct()
  const program = join(dirname(product.temp), 'p')
  for (const name of ['probes', 'fixtures/small'])
    await cp(repositoryPath(name), join(program, name), { recursive: true })
  const startMs = performance.now()
  const running = product.start(...argumentsOf(study))
  const ended = await running.ended()
  return {
    study,
    rows: await rowsIn(product.reports),
    seconds: Math.round((performance.now() - startMs) / 1000),
    // A signal has no status.
    status: typeof ended === 'number' ? ended : 128,
    tail: running.output().trimEnd().split('\n').slice(-3).join(' '),
  }
}

const rowsIn = async (folder: string): Promise<readonly StudyRow[] | undefined> => {
  const text = await readFile(join(folder, 'report.json'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as Report).study?.rows
}

const valueOf = ({ value }: KeptResult): Seen => value as Seen

const table = (found: readonly Seen[]): string =>
  markdownTable([
    ['study', 'rows', 'with a value', 'with a reason', 'seconds', 'status'],
    ...found.map(({ study, rows, withValue, unknown, seconds, status }) => [
      `\`${study}\``,
      ...[rows, withValue, sum(Object.values(unknown)), seconds, status].map(String),
    ]),
  ])

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

const reasons = ({ study, unknown }: Seen): readonly string[] =>
  Object.entries(unknown).map(([reason, count]) => `- \`${study}\`, ${count} rows: ${reason}`)
