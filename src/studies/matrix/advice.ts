import { percent } from '../../analysis/numbers.ts'
import type { StudyRow } from '../../model.ts'
import { count, list } from '../../report/numbers.ts'
import { comparisonSentences } from '../parts/advice.ts'
import { against, type Compared, directionOf, timesText } from '../parts/compared.ts'
import { numberIn, textIn } from '../parts/row-columns.ts'

/** What the matrix says about engines, about what does not build, and about releases of Go. */
export const matrixAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))]
  return [
    ...comparisonSentences(rows, reference, scenarios),
    ...aboutFailures(rows),
    ...aboutGo(rows, reference),
  ]
}

const aboutFailures = (rows: readonly StudyRow[]): readonly string[] => {
  const tried = rows.flatMap((row) => {
    const [share, builds] = [numberIn(row, 'failedShare'), numberIn(row, 'builds')]
    return share === undefined || builds === undefined ? [] : [{ row, share, builds }]
  })
  if (tried.length === 0) return []
  const builds = tried.reduce((sum, each) => sum + each.builds, 0)
  const failing = tried.filter(({ share }) => share > 0)
  const [first] = failing
  if (first === undefined)
    return [
      `All ${count(builds, 'build')} of ${count(tried.length, 'cell')} went well, warm-ups included; failures in up to ${percent(unseenShare(builds))} of such builds could have stayed unseen.`,
    ]
  const never = failing.filter(({ share }) => share === 1).length
  const error = textIn(first.row, 'error') ?? 'its message is not known'
  return [
    `Of ${count(tried.length, 'cell')}, ${never} never built and ${failing.length - never} not in every try; the first is ${first.row.project} on ${first.row.engine}: ${error}.`,
  ]
}

/**
 * The largest share of builds that fail by chance of which this many builds show none in one of 20 tries: the upper bound of
 * Clopper and Pearson at 95%, from one side.
 */
const unseenShare = (builds: number): number => 1 - 0.05 ** (1 / builds)

const goOf = ({ project }: StudyRow): string | undefined => /\+go(\d[\d.]*)$/.exec(project)?.[1]

const byRelease = new Intl.Collator('en', { numeric: true }).compare

/** The oldest release against the newest, on the engine of the reference, project by project and round by round. */
const aboutGo = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const versions = [...new Set(rows.flatMap((row) => goOf(row) ?? []))].toSorted(byRelease)
  const [oldest, newest] = [versions[0], versions.at(-1)]
  if (oldest === undefined || newest === undefined || oldest === newest) return []
  const own = rows.filter(({ value }) => value === reference)
  const compared = own
    .filter((row) => goOf(row) === oldest)
    .flatMap((row) => {
      const project = row.project.replace(/\+go[\d.]+$/, `+go${newest}`)
      const other = own.find((each) => each.project === project && each.scenario === row.scenario)
      return other === undefined ? [] : (against(row, other) ?? [])
    })
  if (compared.length === 0) return []
  const parts = (['slower', 'faster', 'same'] as const).flatMap((kind) => {
    const those = compared.filter((row) => directionOf(row) === kind)
    return those.length === 0 ? [] : [`${kindWords[kind]} ${list(those.map(nameOf))}`]
  })
  return [`On ${reference}, Go ${newest} against ${oldest}: ${parts.join('; ')}.`]
}

const kindWords = { slower: 'slower for', faster: 'faster for', same: 'no difference is shown for' } as const

const nameOf = (row: Compared): string => {
  const name = `${row.project.replace(/\+go[\d.]+$/, '')} ${row.scenario}`
  return directionOf(row) === 'same' ? name : `${name}, ${timesText(row)}`
}
