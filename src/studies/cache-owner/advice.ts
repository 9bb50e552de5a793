import { percent } from '../../analysis/numbers.ts'
import { list } from '../../report/numbers.ts'
import { type AdvisedRow, numberIn, textIn } from '../row-columns.ts'
import { ownedMapping, rootMapping } from './mappings.ts'

/** What to do about the owner of a cache mount. Rows that build have a rate of hits, others the message that ended them. */
export const ownerAdvice = (rows: readonly AdvisedRow[]): readonly string[] =>
  [...repaired(rows), ...volumes(rows), ...noFallBack(rows), ...needNothing(rows)].slice(0, mostSentences)

const mostSentences = 3

const hits = (row: AdvisedRow): number | undefined => numberIn(row, 'secondHitShare')

const isDenied = (row: AdvisedRow): boolean => /permission denied/.test(textIn(row, 'message') ?? '')

const repaired = (rows: readonly AdvisedRow[]): readonly string[] => {
  const denied = rows.filter(isDenied)
  const remedies = rows.filter((row) => row.value === ownedMapping && (hits(row) ?? 0) > 0)
  const engines = [...new Set(denied.map(({ engine }) => engine))].filter((engine) =>
    remedies.some((row) => row.engine === engine),
  )
  if (engines.length === 0) return []
  return [
    `On ${list(engines)}, a Dockerfile with \`USER 1001\` has to give its cache mount an owner, as in \`--mount=type=cache,target=…,uid=1001,gid=1001\`: without, Go stops with "permission denied".`,
  ]
}

const volumes = (rows: readonly AdvisedRow[]): readonly string[] => {
  const denied = rows.filter((row) => row.value.startsWith('volume') && isDenied(row))
  const engines = [...new Set(denied.map(({ engine }) => engine))].filter((engine) =>
    rows.some((row) => row.engine === engine && row.value === 'volume-owned' && hits(row) !== undefined),
  )
  if (engines.length === 0) return []
  const useless = denied.flatMap(({ value }) => (value === 'volume' ? [] : [volumeRemedies[value] ?? value]))
  const others = [...new Set(useless)]
  return [
    `On ${list(engines)}, a folder of the machine has to belong to the user of the engine (chown)${others.length === 0 ? '' : `: ${list(others)} changed nothing`}.`,
  ]
}

/** As one writes them. */
const volumeRemedies: Readonly<Record<string, string>> = {
  'volume-z': '`:z`',
  'volume-userns-host': '`--userns host`',
}

const needNothing = (rows: readonly AdvisedRow[]): readonly string[] => {
  const plain = rows.filter(({ value }) => value === rootMapping || value === 'userns-remap')
  const working = plain.filter((row) => hits(row) !== undefined)
  if (working.length === 0 || plain.some((row) => textIn(row, 'message') !== undefined)) return []
  const shown = working.map((row) => `${titleOf(row)} ${percent(hits(row) ?? 0)}`)
  return [
    `Where the steps run as root in the container, the engine makes the mount for it and nothing has to be set: of its packages, the second build found in the cache: ${list(shown)}.`,
  ]
}

const titleOf = (row: AdvisedRow): string =>
  `${row.engine} (${row.value === rootMapping ? (textIn(row, 'mapping') ?? row.value) : row.value})`

/** Go ends when it cannot write to its cache; it has none in memory. */
const noFallBack = (rows: readonly AdvisedRow[]): readonly string[] => {
  const denied = rows.filter(isDenied)
  const rebuilt = rows.filter((row) => hits(row) === 0)
  if (denied.length === 0 || rebuilt.length > 0) return []
  return [
    'A cache that cannot be written to never made a build slow here: each of these builds failed, and none compiled everything again.',
  ]
}
