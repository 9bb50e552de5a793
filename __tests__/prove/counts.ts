import { markdownTable } from 'markdown-table'
import { quantile } from 'simple-statistics'
import { duration, percent } from '../../src/analysis/numbers.ts'
import type { Host } from '../../src/host/host.ts'
import type { VerdictKind } from '../../src/model.ts'
import { count } from '../../src/report/numbers.ts'
import { bothKinds } from '../support/engine-lists.ts'
import { goProject, mainGo, packageGo, packageProject } from '../support/go-project.ts'
import { type Compared, compare, comparedOf, type Revisions } from './compare.ts'
import { changingLoad } from './counts/changing-load.ts'
import { openKept } from './kept-results.ts'
import type { Section } from './section.ts'

const withComment = (text: string): string => `// A comment.\n${text}`

const alike: Revisions = { base: goProject(), head: { 'main.go': withComment(mainGo()) } }

/** A Go file with this many more functions: about three thousand take one second in a cold build on Docker. */
const withFunctions = (functions: number, text: string): string =>
  [
    text,
    ...Array.from(
      { length: functions },
      (_, at) =>
        `func f${at}(all []int) (sum int) {\n\tfor at, each := range all {\n\t\tsum += each*at ^ sum>>3\n\t}\n\treturn sum\n}\n`,
    ),
  ].join('\n')

/** About two seconds on Docker, too, whose own share of a build is small. */
const shortGo = withFunctions(8_000, packageGo())

type Kind = {
  readonly name: string
  readonly revisions: Revisions
  /** How many comparisons, on all engines together. */
  readonly wanted: number
  readonly isLoaded?: true
  /** Whether a verdict is one that the gate must give, or may. */
  readonly isRight: (verdict: VerdictKind) => boolean
}

const isNoRegression = (verdict: VerdictKind): boolean => verdict !== 'regression'

const kinds: readonly Kind[] = [
  {
    name: 'identical, short builds',
    revisions: {
      base: packageProject({ 'main.go': shortGo }),
      head: { 'main.go': withComment(shortGo) },
    },
    wanted: 300,
    isRight: isNoRegression,
  },
  { name: 'identical, longer builds', revisions: alike, wanted: 40, isRight: isNoRegression },
  {
    name: 'identical, under changing load',
    revisions: alike,
    wanted: 10,
    isLoaded: true,
    isRight: isNoRegression,
  },
  {
    name: 'slower by a quarter',
    revisions: { base: goProject(), head: { 'main.go': withFunctions(4_000, mainGo()) } },
    wanted: 20,
    isRight: (verdict) => verdict === 'regression',
  },
]

type Cell = { readonly key: string; readonly kind: Kind; readonly engine: string }

type Found = Compared & { readonly kind: string; readonly ms: number; readonly buildMs: number }

/**
 * Whole comparisons of cold builds by pairs alone, through the program, until each kind has its count. COUNTS=PART keeps those whose name
 * contains it, as in `slower by a quarter, docker 003`. What was found is kept, and the next command goes on. It needs a machine that nobody
 * else uses. The count of the command is that of the first kind; the others have a share of it.
 */
export const counts: Section = {
  name: 'counts',
  title: 'Identical revisions are no regression, and revisions that are slower by a quarter are one',
  count: 300,
  needsEngines: true,
  prove: async (host, most) => {
    const kept = await openKept(host, 'counts')
    const wanted = cellsOf(most).filter(({ key }) => key.includes(process.env['COUNTS'] ?? ''))
    const left = (): readonly Cell[] => wanted.filter(({ key }) => !kept.has(key))
    for (const cell of left()) {
      if (kept.isOver()) break
      const value = await measured(host, cell)
      host.log(
        `${cell.key}: ${value.verdict}, ${changeOf(value)}, ${count(value.pairs, 'pair')}, ${duration(value.ms)}`,
      )
      await kept.keep({ key: cell.key, value })
    }
    const found = kept.all().map(({ value }) => value as Found)
    return {
      count: `${count(found.length, 'comparison')}, scenario cold`,
      result: [table(found)],
      problems: [
        ...kinds.flatMap(({ name, isRight }) => {
          const wrong = found.filter(({ kind, verdict }) => kind === name && !isRight(verdict))
          return wrong.length === 0 ? [] : [`${name}: ${count(wrong.length, 'wrong verdict')}`]
        }),
        ...(left().length === 0 ? [] : [`${left().length} were not made yet: run the command again`]),
      ],
    }
  },
}

/** All kinds and engines in turn, so that a part of them has some of each. */
const cellsOf = (most: number): readonly Cell[] =>
  kinds
    .flatMap((kind) => {
      const comparisons = Math.ceil((kind.wanted * most) / counts.count)
      return Array.from({ length: comparisons }, (_, at) => ({
        kind,
        engine: bothKinds[at % bothKinds.length]?.name ?? '',
        turn: Math.floor(at / bothKinds.length) + 1,
        place: at / comparisons,
      }))
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ kind, engine, turn }) => ({
      kind,
      engine,
      key: `${kind.name}, ${engine} ${String(turn).padStart(3, '0')}`,
    }))

const measured = async (host: Host, { kind, engine }: Cell): Promise<Found> => {
  host.signal.throwIfAborted()
  await using _ = kind.isLoaded === true ? changingLoad(host.signal) : undefined
  const startMs = performance.now()
  const report = await compare(host, engine, kind.revisions)
  host.signal.throwIfAborted()
  const times = report.builds.flatMap(({ excluded, durationMs }) =>
    excluded === undefined ? [durationMs] : [],
  )
  return {
    ...comparedOf(engine, report),
    kind: kind.name,
    ms: performance.now() - startMs,
    buildMs: times.length === 0 ? Number.NaN : quantile(times, 0.5),
  }
}

const changeOf = ({ slowdown }: Compared): string =>
  slowdown === undefined ? 'no change known' : percent(slowdown)

const table = (found: readonly Found[]): string =>
  markdownTable([
    [
      'revisions',
      'engine',
      'comparisons',
      'verdicts',
      'change',
      'a build',
      'pairs',
      'scatter of time',
      'of processor time',
      'a comparison',
    ],
    ...kinds.flatMap(({ name }) =>
      bothKinds.flatMap(({ name: engine }) => {
        const own = found.filter((each) => each.kind === name && each.engine === engine)
        return own.length === 0 ? [] : [rowOf(name, engine, own)]
      }),
    ),
  ])

const rowOf = (kind: string, engine: string, own: readonly Found[]): string[] => [
  kind,
  engine,
  String(own.length),
  verdictsOf(own),
  spread(own, ({ slowdown }) => slowdown, percent),
  spread(own, ({ buildMs }) => buildMs, duration),
  spread(own, ({ pairs }) => pairs, String),
  spread(own, ({ scatter }) => scatter?.wall, percent),
  spread(own, ({ scatter }) => scatter?.cpu, percent),
  spread(own, ({ ms }) => ms, duration),
]

const verdictsOf = (own: readonly Found[]): string =>
  [...new Set(own.map(({ verdict }) => verdict))]
    .toSorted()
    .map((verdict) => `${own.filter((each) => each.verdict === verdict).length} ${verdict}`)
    .join(', ')

/** Least, median and most. */
const spread = (
  own: readonly Found[],
  of: (each: Found) => number | undefined,
  text: (value: number) => string,
): string => {
  const values = own.flatMap((each) => of(each) ?? [])
  return values.length === 0 ? '' : [0, 0.5, 1].map((at) => text(quantile(values, at))).join(' / ')
}
