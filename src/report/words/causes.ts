import { causeName } from '../../analysis/causes/cause-words.ts'
import { percent, signedDuration } from '../../analysis/numbers.ts'
import type { Cause, Causes, Report } from '../../model.ts'
import { code, text } from '../escape.ts'
import { capitalized, nothing, sentence } from '../numbers.ts'

/**
 * What explains the change of each benchmark, as markdown: phases, causes, and what is left; or why nobody looked for that
 * where the pairs gave no clear result.
 */
export const causeLines = (report: Report): readonly string[] =>
  report.benchmarks.flatMap(({ id, comparison }) => {
    const { causes, verdict, unknown } = comparison ?? {}
    if (causes !== undefined) return isEmpty(causes) ? [] : [`${code(id)}:`, '', ...tableOf(causes), '']
    const reason = unknown?.['causes']
    if (reason === undefined || verdict?.kind !== 'inconclusive') return []
    return [`${code(id)}: ${text(sentence(capitalized(reason)))}`, '']
  })

/** Why nothing is known is in the reason of the verdict. */
const isEmpty = ({ phases, named }: Causes): boolean => phases.length + named.length === 0

const tableOf = (causes: Causes): readonly string[] => {
  const { changeMs, phases, named, unexplainedMs, unknown } = causes
  const row = (what: string, ms: number, place: string): string =>
    `| ${what} | ${signedDuration(ms)} | ${Math.round(changeMs) === 0 ? nothing : percent(ms / changeMs)} | ${place} |`
  const reason = unknown?.['named']
  return [
    '| what | change | of all | where |',
    '| - | -: | -: | - |',
    row('all', changeMs, ''),
    ...phases.map((each) => row(`phase ${each.phase}`, each.changeMs, '')),
    ...named.map((cause) => row(text(causeName(cause)), cause.changeMs, placeText(cause))),
    row('not explained', unexplainedMs, ''),
    ...(reason === undefined ? [] : ['', `The cause is unknown: ${text(reason)}.`]),
  ]
}

const placeText = ({ place }: Cause): string => {
  if (place === undefined) return ''
  return text(place.line === undefined ? place.file : `${place.file}:${place.line}`)
}
