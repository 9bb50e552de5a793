import type { StudyRow } from '../../model.ts'
import { list } from '../../report/numbers.ts'
import { against, type Compared, directionOf, timesText } from '../parts/compared.ts'
import { parallelismIn, parallelisms } from './limits.ts'

/** Does a higher `-p` cost or gain anything against `-p 1`, under the same limit? Says nothing unless all were measured. */
export const parallelismAdvice = (rows: readonly StudyRow[]): readonly string[] => {
  const found = placesIn(rows).flatMap((place) => {
    const compared = comparedIn(place)
    const [first] = place
    return first === undefined || compared === undefined ? [] : [{ name: nameOf(first), compared }]
  })
  const even = found.filter(({ compared }) => compared.every((row) => directionOf(row) === 'same'))
  const uneven = found.filter(({ compared }) => compared.some((row) => directionOf(row) !== 'same'))
  const others = parallelisms.slice(1).join(', ')
  return [
    ...(even.length === 0
      ? []
      : [
          `No difference is shown between \`-p 1\` and \`-p\` ${others} with ${list(even.map(({ name }) => name))}: leave \`-p\` alone.`,
        ]),
    ...uneven.map(({ name, compared }) => {
      const different = compared.filter((row) => directionOf(row) !== 'same')
      const each = different.map((row) => `${timesText(row)} with \`-p ${parallelismIn(row.project)}\``)
      return `Compared with \`-p 1\`, ${name} takes ${list(each)}.`
    }),
  ]
}

/** Rows that differ in nothing but `-p`. */
const placesIn = (rows: readonly StudyRow[]): readonly (readonly StudyRow[])[] => {
  const timed = rows.filter((row) => parallelismIn(row.project) !== undefined)
  return [...new Set(timed.map(nameOf))].map((name) => timed.filter((row) => nameOf(row) === name))
}

const nameOf = ({ value, scenario, project, engine }: StudyRow): string =>
  `${value} (${scenario} of ${project.replace(/\+p\d+$/, '')} on ${engine})`

/** Each higher `-p` against the first; undefined unless all can be compared. */
const comparedIn = (rows: readonly StudyRow[]): readonly Compared[] | undefined => {
  const [base, ...others] = parallelisms.map((p) => rows.find((row) => parallelismIn(row.project) === p))
  if (base === undefined) return undefined
  const compared = others.flatMap((row) => (row === undefined ? [] : (against(base, row) ?? [])))
  return compared.length === others.length ? compared : undefined
}
