import { isCounted } from '../../../analysis/attempts.ts'
import { duration, signedDuration } from '../../../analysis/numbers.ts'
import type { Measurement, Revision } from '../../../model.ts'
import { signedPercent } from '../../numbers.ts'
import { disturbanceMark } from '../../words/disturbances.ts'
import { reasonOf } from '../../words/exclusions.ts'
import type { Markup } from './markup.ts'
import { table } from './table.ts'

type Builds = readonly Measurement[]

/** The times of a benchmark round by round, with what happened to each build. */
export const roundsTable = (builds: Builds, compared: boolean): Markup =>
  compared ? pairTable(builds) : buildTable(builds)

const pairTable = (builds: Builds): Markup => {
  const rounds = [...new Set(builds.map(({ round }) => round))]
  return table(
    {
      caption:
        'Rounds in the order of building. A build that does not count has its reason in the last column.',
      columns: [
        { title: 'round', kind: 'text' },
        { title: 'first', kind: 'text' },
        { title: 'base', kind: 'number' },
        { title: 'head', kind: 'number' },
        { title: 'difference', kind: 'number' },
        { title: 'change', kind: 'number' },
        { title: 'notes', kind: 'text' },
      ],
      rows: rounds.map((round) =>
        roundRow(
          builds.filter((build) => build.round === round),
          round,
        ),
      ),
    },
    'Rounds',
  )
}

const roundRow = (builds: Builds, round: number): readonly string[] => {
  const of = (revision: Revision): Measurement | undefined =>
    builds.findLast((build) => build.revision === revision && isCounted(build)) ??
    builds.findLast((build) => build.revision === revision)
  const [base, head] = [of('base'), of('head')]
  const isPair = base !== undefined && head !== undefined && isCounted(base) && isCounted(head)
  return [
    String(round),
    builds[0]?.revision ?? '',
    timeText(base),
    timeText(head),
    isPair ? signedDuration(head.durationMs - base.durationMs) : '~',
    isPair && base.durationMs > 0 ? signedPercent(head.durationMs / base.durationMs - 1) : '~',
    builds.flatMap((build) => noteOf(build, `${build.revision} `)).join('; '),
  ]
}

const timeText = (build: Measurement | undefined): string => {
  if (build === undefined) return '~'
  const isBound = isCounted(build) && build.failure !== undefined
  return `${isBound ? 'at least ' : ''}${duration(build.durationMs)}`
}

const buildTable = (builds: Builds): Markup =>
  table(
    {
      caption: 'Builds in their order.',
      columns: [
        { title: 'round', kind: 'text' },
        { title: 'time', kind: 'number' },
        { title: 'notes', kind: 'text' },
      ],
      rows: builds.map((build) => [String(build.round), timeText(build), noteOf(build, '').join('; ')]),
    },
    'Builds',
  )

const noteOf = (build: Measurement, prefix: string): readonly string[] => [
  ...(isCounted(build) && build.failure === undefined ? [] : [`${prefix}${reasonOf(build)}`]),
  ...(disturbanceMark(build) === '' ? [] : [`${prefix}disturbed${disturbanceMark(build)}`]),
]
