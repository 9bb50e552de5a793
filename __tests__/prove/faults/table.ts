import { markdownTable } from 'markdown-table'
import type { Problem } from './fault.ts'
import { faultKinds } from './index.ts'

/** What came of one fault; nothing in `problems` means that it held. */
export type Result = {
  readonly kind: string
  readonly name: string
  readonly problems: readonly Problem[]
}

export const keyOf = ({ kind, name }: Pick<Result, 'kind' | 'name'>): string => `${kind}: ${name}`

/** How many of each kind held, and what did not. */
export const table = (all: readonly Result[]): string => {
  const rows = faultKinds.map(({ kind }) =>
    rowOf(
      kind,
      all.filter((result) => result.kind === kind),
    ),
  )
  return markdownTable([
    ['kind', 'injected', 'held', 'lost reports', 'wrong verdicts', 'leftovers', 'other'],
    ...[...rows, rowOf('**all**', all)].map((row) => row.map(String)),
  ])
}

const rowOf = (kind: string, of: readonly Result[]): readonly (string | number)[] => {
  const with_ = (wanted: (problem: Problem) => boolean): number =>
    of.filter(({ problems }) => problems.some(wanted)).length
  const named = ['lost report', 'wrong verdict', 'leftover'] as const
  return [
    kind,
    of.length,
    of.filter(({ problems }) => problems.length === 0).length,
    ...named.map((name) => with_((problem) => problem.kind === name)),
    with_((problem) => !named.some((name) => name === problem.kind)),
  ]
}

export const details = (all: readonly Result[]): readonly string[] => {
  const bad = all.filter(({ problems }) => problems.length > 0)
  return bad.length === 0 ? [] : ['', 'Did not hold:', '', ...bad.map((each) => `- ${keyOf(each)}`)]
}
