import { isCounted } from '../analysis/attempts.ts'
import type { Report, Revision } from '../model.ts'

/** Where a report has more of something than any run writes, or larger numbers. Each begins with its JSON pointer. */
export const sizeProblems = (report: Report): readonly string[] => [
  ...tooMany(report),
  ...tooManyCounters(report),
  ...tooManyPairs(report),
  ...tooLate(report),
  ...tooLarge(report, ''),
]

/** Far beyond what a run can do. The time for judging grows with both together, and a table has a line for each. */
const most = {
  benchmarks: 1_000,
  builds: 50_000,
  looks: 100,
  engines: 100,
  warnings: 10_000,
  legs: 1_000,
  rows: 5_000,
  columns: 100,
  pairs: 1_000,
  /** Every build has a cell for each counter that one of them has. */
  counters: 100,
} as const

const tooMany = (report: Report): readonly string[] => {
  const { benchmarks, builds, engines, warnings, schedule, rules, legs = [], study } = report
  return [
    ...moreThan('benchmarks', benchmarks, '/benchmarks'),
    ...moreThan('builds', builds, '/builds'),
    ...moreThan('builds', schedule.order, '/schedule/order'),
    ...moreThan('engines', engines, '/engines'),
    ...moreThan('warnings', warnings, '/warnings'),
    ...moreThan('legs', legs, '/legs'),
    ...moreThan('rows', study?.rows ?? [], '/study/rows'),
    ...moreThan('columns', study?.columns ?? [], '/study/columns'),
    ...moreThan('looks', rules?.looks ?? [], '/rules/looks'),
    ...benchmarks.flatMap(({ sampling }, at) =>
      moreThan('looks', sampling?.looks ?? [], `/benchmarks/${at}/sampling/looks`),
    ),
  ]
}

const moreThan = (kind: keyof typeof most, items: readonly unknown[], place: string): readonly string[] =>
  items.length > most[kind] ? [`${place}: has more than ${most[kind]} items`] : []

const tooManyCounters = ({ builds }: Report): readonly string[] => {
  const names = new Set<string>()
  for (const { counters } of builds) for (const name of Object.keys(counters)) names.add(name)
  return names.size > most.counters ? [`/builds: have more than ${most.counters} counters`] : []
}

/** The exact chances that a verdict rests on, and the range of a median, are computed for no more. */
const tooManyPairs = (report: Report): readonly string[] =>
  (['head', 'base'] as const).flatMap((revision) => tooManyOf(report, revision))

const tooManyOf = ({ benchmarks, builds }: Report, revision: Revision): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { benchmark } of builds.filter((build) => build.revision === revision && isCounted(build)))
    counts.set(benchmark, (counts.get(benchmark) ?? 0) + 1)
  return benchmarks.flatMap(({ id }, at) =>
    (counts.get(id) ?? 0) > most.pairs
      ? [`/benchmarks/${at}: has more than ${most.pairs} builds of the ${revision} that count`]
      : [],
  )
}

/** The time for a look grows with the square of its pairs. */
const tooLate = ({ benchmarks, rules }: Report): readonly string[] => {
  const isLate = (looks: readonly number[] | undefined): boolean =>
    looks?.some((pairs) => pairs > most.pairs) ?? false
  return [
    ...(isLate(rules?.looks) ? [`/rules/looks: has a look after more than ${most.pairs} pairs`] : []),
    ...benchmarks.flatMap(({ sampling }, at) =>
      isLate(sampling?.looks)
        ? [`/benchmarks/${at}/sampling/looks: has a look after more than ${most.pairs} pairs`]
        : [],
    ),
  ]
}

/** Sums and ratios of larger numbers may be infinite. The schema has bounded how deep the value goes. */
const tooLarge = (value: unknown, place: string): readonly string[] => {
  if (typeof value === 'number')
    return Math.abs(value) > Number.MAX_SAFE_INTEGER ? [`${place}: is too large`] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => tooLarge(inner, `${place}/${name}`))
}
