import { markdownTable } from 'markdown-table'
import { messageOf } from '../../src/host/error-text.ts'
import type { Host } from '../../src/host/host.ts'
import { commands } from './hostile/commands.ts'
import { floodAttacks } from './hostile/flood.ts'
import { gitAttacks } from './hostile/git.ts'
import { links } from './hostile/links.ts'
import { races } from './hostile/race.ts'
import { rights } from './hostile/rights.ts'
import { type Attack, inPlace } from './hostile/tried.ts'
import { changesSince, wholeMachine } from './machine.ts'
import { type KeptResult, type KeptResults, openKept } from './kept-results.ts'
import type { Section } from './section.ts'

const attacks: readonly Attack[] = [
  ...rights,
  ...commands,
  ...links,
  ...races,
  ...floodAttacks,
  ...gitAttacks,
]

/**
 * Runs the program on repositories whose authors want something else than a measurement. HOSTILE=PART keeps the attacks whose
 * key contains it.
 */
export const hostile: Section = {
  name: 'hostile',
  title: 'A hostile repository gets nothing',
  count: 1,
  needsEngines: true,
  prove: async (host) => {
    const kept = await openKept(host, 'hostile')
    const before = wholeMachine()
    const wanted = attacks.filter((each) => keyOf(each).includes(process.env['HOSTILE'] ?? ''))
    for (const attack of wanted) await tryOnce(host, kept, attack)
    const left = await changesSince(before)
    for (const each of left) host.log(`left on the machine: ${each}`)
    const found = kept.all().map(outcomeOf)
    const open = wanted.filter((each) => !kept.has(keyOf(each))).length
    return {
      count: `${found.reduce((sum, { tries }) => sum + tries, 0)} tries`,
      result: [table(found)],
      problems: [
        ...found.flatMap(({ name, through }) => through.map((each) => `${name}: ${each}`)),
        ...left.map((each) => `left on the machine: ${each}`),
        ...(open === 0 ? [] : [`${open} attacks were not tried yet: run the command again`]),
      ],
    }
  },
}

type Outcome = Pick<Attack, 'kind' | 'name' | 'tries'> & { readonly through: readonly string[] }

const tryOnce = async (host: Host, kept: KeptResults, attack: Attack): Promise<void> => {
  const key = keyOf(attack)
  if (kept.isOver() || kept.has(key)) return
  const through = await inPlace((place) => attack.run(host, place)).catch((error: unknown) => {
    host.signal.throwIfAborted()
    return [messageOf(error)]
  })
  host.log(`${key}: ${through.length === 0 ? 'held' : through.join('; ')}`)
  await kept.keep({ key, value: { ...attack, through } })
}

const keyOf = ({ kind, name }: Attack): string => `${kind}: ${name}`

const outcomeOf = ({ value }: KeptResult): Outcome => value as Outcome

const table = (found: readonly Outcome[]): string => {
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  const rows = kinds.map((kind) => {
    const of = found.filter((each) => each.kind === kind)
    const tries = of.reduce((sum, each) => sum + each.tries, 0)
    const lost = of.reduce((sum, each) => sum + Math.min(each.through.length, each.tries), 0)
    return [kind, String(tries), String(tries - lost)]
  })
  return markdownTable([['what is tried', 'tries', 'held'], ...rows], { align: ['l', 'r', 'r'] })
}
