import { percent } from '../../analysis/numbers.ts'
import type { StudyRow } from '../../model.ts'
import { count, list } from '../../report/numbers.ts'
import { numberIn, textIn } from '../parts/row-columns.ts'
import { ownedMapping, rootMapping } from './mappings.ts'

/** What to do about the owner of a cache mount. Rows that build have a rate of hits, others the message that ended them. */
export const ownerAdvice = (rows: readonly StudyRow[]): readonly string[] =>
  [...repaired(rows), ...volumes(rows), ...noFallBack(rows), ...needNothing(rows)].slice(0, mostSentences)

const mostSentences = 3

const hits = (row: StudyRow): number | undefined => numberIn(row, 'secondHitShare')

/** To Go, in a step that looked at the folder first: engines say the same of what they may not mount or change. */
const isDenied = (row: StudyRow): boolean =>
  textIn(row, 'writable') !== undefined && /permission denied/.test(textIn(row, 'message') ?? '')

/** Whether Go could not write to its cache with a mapping on an engine. */
const deniedOn = (rows: readonly StudyRow[], engine: string, value: string): boolean =>
  rows.some((row) => row.engine === engine && row.value === value && isDenied(row))

const hitsOn = (rows: readonly StudyRow[], engine: string, value: string): boolean =>
  rows.some((row) => row.engine === engine && row.value === value && (hits(row) ?? 0) > 0)

const enginesIn = (rows: readonly StudyRow[]): readonly string[] => [
  ...new Set(rows.map(({ engine }) => engine)),
]

const repaired = (rows: readonly StudyRow[]): readonly string[] => {
  const engines = enginesIn(rows).filter(
    (engine) => deniedOn(rows, engine, 'user') && hitsOn(rows, engine, ownedMapping),
  )
  if (engines.length === 0) return []
  const open = engines.filter((engine) => hitsOn(rows, engine, 'user-mode'))
  const where = open.length === engines.length ? '' : `on ${list(open)} `
  const orMode = open.length === 0 ? '' : `, or ${where}\`mode=0777\``
  const mode = engines.every((engine) => deniedOn(rows, engine, 'user-mode'))
    ? ', and `mode=0777` did not help'
    : ''
  return [
    `On ${list(engines)}, a Dockerfile with \`USER 1001\` has to give its cache mount an owner, as in \`--mount=type=cache,target=…,uid=1001,gid=1001\`${orMode}: without, Go stopped with "permission denied"${mode}.`,
  ]
}

const volumes = (rows: readonly StudyRow[]): readonly string[] => {
  const engines = enginesIn(rows).filter(
    (engine) =>
      deniedOn(rows, engine, 'volume') &&
      rows.some((row) => row.engine === engine && row.value === 'volume-owned' && hits(row) !== undefined) &&
      !Object.keys(volumeRemedies).some((value) => hitsOn(rows, engine, value)),
  )
  if (engines.length === 0) return []
  const useless = Object.entries(volumeRemedies).flatMap(([value, name]) =>
    engines.every((engine) => deniedOn(rows, engine, value)) ? [name] : [],
  )
  return [
    `On ${list(engines)}, a folder of the machine has to belong to the user of the engine (chown)${useless.length === 0 ? '' : `: ${list(useless)} changed nothing`}.`,
  ]
}

/** As one writes them. */
const volumeRemedies: Readonly<Record<string, string>> = {
  'volume-z': '`:z`',
  'volume-userns-host': '`--userns host`',
}

const needNothing = (rows: readonly StudyRow[]): readonly string[] => {
  const plain = rows.filter(({ value }) => value === rootMapping || value === 'userns-remap')
  const working = plain.filter((row) => hits(row) !== undefined)
  if (working.length === 0 || plain.some((row) => textIn(row, 'message') !== undefined)) return []
  if (working.some((row) => hits(row) === 0)) return []
  const shown = working.map((row) => `${titleOf(row)} ${percent(hits(row) ?? 0)}`)
  return [
    `Where steps run as root in the container, nothing has to be set: of their packages, later builds found in the cache: ${list(shown)}.`,
  ]
}

const titleOf = (row: StudyRow): string =>
  `${row.engine} (${row.value === rootMapping ? (textIn(row, 'mapping') ?? row.value) : row.value})`

/** What Go does with a cache that it cannot write to: it has none in memory. */
const noFallBack = (rows: readonly StudyRow[]): readonly string[] => {
  const denied = rows.filter(isDenied)
  const rebuilt = rows.filter(
    (row) => hits(row) === 0 || (textIn(row, 'writable') === 'no' && hits(row) !== undefined),
  )
  if (denied.length === 0 || rebuilt.length > 0) return []
  return [
    `Go did not build without a cache that it could not write to: it failed in ${count(denied.length, 'row')}, and no row compiled everything again.`,
  ]
}
