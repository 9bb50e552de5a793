import { markdownTable } from 'markdown-table'
import { centresOf } from './candidates.ts'
import { type Done, type Job, riseOf, shareOf } from './cells.ts'
import { mean, percent } from './numbers.ts'
import { pairsOfRun } from './runs.ts'
import type { Section } from './section.ts'
import { shapeNamed } from './shapes.ts'

const rules = ['before', 'by-order', 'cross', 'odd-by-order', 'looks-6-8-12-16', 'looks-6-10-12-16']
const penalties = [0, 0.02, 0.05]
const limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 }

/** The second build of a pair is slower: what that does to the measured effect and to the verdicts. */
export const slots: Section = {
  name: 'slots',
  title: 'A penalty on the second build of a pair, by rule: builds of 20 s, thresholds of 10% and 5%',
  jobs: ({ shapes, runs, seed }) => {
    const quiet = ['sd0.7', ...shapes.map(({ name }) => name)]
    return quiet.flatMap((shape) =>
      penalties.flatMap((slot) => rules.map((rule): Job => jobOf(shape, rule, slot, { runs, seed }))),
    )
  },
  answer: (done) => ({ lines: [tableOf(done), errorTable(done)], problems: problemsOf(done) }),
}

const jobOf = (
  shape: string,
  rule: string,
  slot: number,
  { runs, seed }: { readonly runs: number; readonly seed: string },
): Job => ({
  shape,
  rule,
  slowdowns: [0, 0.05, 0.15, 0.25],
  limits,
  builds: { baseMs: 20_000, jitterMs: 0, slot },
  runs,
  seed,
})

const tableOf = (done: readonly Done[]): string =>
  [
    'Cells: `regression` at 0 / 5 / 15 / 25%; mean pairs at 0%; RMS error of the effect where a run ends, at 0 and 15%. All in percent.',
    '',
    markdownTable([
      ['shape', 'penalty', ...rules],
      ...Array.from({ length: done.length / rules.length }, (_, index) => {
        const row = done.slice(index * rules.length, (index + 1) * rules.length)
        const [first] = row
        return [first?.job.shape ?? '', `${percent(first?.job.builds.slot ?? 0)}%`, ...row.map(cellText)]
      }),
    ]),
  ].join('\n')

const cellText = ({ cells }: Done): string => {
  const shares = cells.map((cell) => percent(shareOf(cell, 'regression'))).join('/')
  const [none, , slower] = cells
  const errors = [none, slower].map((cell) => percent(cell?.rmsError ?? Number.NaN)).join(' ')
  return `${shares}; ${none?.meanPairs.toFixed(1)}; ${errors}`
}

/** What a rule does worse than `before` on the same runs, by more than three standard errors. */
const problemsOf = (done: readonly Done[]): readonly string[] =>
  Array.from({ length: done.length / rules.length }, (_, index) => {
    const [before, ...others] = done.slice(index * rules.length, (index + 1) * rules.length)
    return others.flatMap(({ job, cells }) =>
      [0, cells.length - 1].flatMap((column) => {
        const [old, now] = [before?.cells[column], cells[column]]
        if (old === undefined || now === undefined) return []
        const rose = riseOf(old, now)
        if (rose <= 3) return []
        const where = `${job.shape}, penalty ${percent(job.builds.slot)}%, ${job.rule}`
        return [
          `${where}: ${column === 0 ? 'false alarms' : 'misses at +25%'} rose by ${rose.toFixed(1)} standard errors`,
        ]
      }),
    )
  }).flat()

const counts = [6, 8, 9, 10, 12, 15, 16]

/** Root of the mean squared error of the effect at fixed numbers of pairs, for every way to measure it. */
const errorTable = (done: readonly Done[]): string => {
  const settings = done.filter(({ job }) => job.rule === 'before').map(({ job }) => job)
  return [
    'RMS error of the log effect by number of pairs, nothing changed, in percent.',
    '',
    markdownTable([
      ['shape', 'penalty', 'effect', ...counts.map(String)],
      ...settings.flatMap((job) =>
        Object.entries(errorsOf(job)).map(([name, errors]) => [
          job.shape,
          `${percent(job.builds.slot)}%`,
          name,
          ...errors.map((error) => (error * 100).toFixed(2)),
        ]),
      ),
    ]),
  ].join('\n')
}

const errorsOf = (job: Job): Readonly<Record<string, readonly number[]>> => {
  const most = Math.max(...counts)
  const runs = Array.from({ length: job.runs }, (_, run) =>
    pairsOfRun(shapeNamed(job.shape), job.builds, `${job.seed}/${job.shape}/${run}`, most),
  )
  const centres = counts.map((count) => runs.map((pairs) => centresOf(pairs.slice(0, count))))
  const names = Object.keys(centres[0]?.[0] ?? {})
  return Object.fromEntries(
    names.map((name) => [
      name,
      centres.map((all) => Math.sqrt(mean(all.map((each) => (each[name] ?? Number.NaN) ** 2)))),
    ]),
  )
}
