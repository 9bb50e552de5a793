import { markdownTable } from 'markdown-table'
import { messageOf } from '../../src/host/error-text.ts'
import type { Host } from '../../src/host/host.ts'
import { type KeptResult, openKept } from './kept-results.ts'
import type { Section } from './section.ts'
import { edits } from './traps/edits.ts'
import { openPlace, slowServer } from './traps/place.ts'
import { reportOf } from './traps/product.ts'
import { readings } from './traps/readings.ts'
import { resets } from './traps/resets.ts'
import { surroundings } from './traps/surroundings.ts'
import type { Trap, TrapEngine } from './traps/trap.ts'

/** One trap on one engine. */
type Cell = { readonly trap: Trap; readonly engine: TrapEngine }

type Found = {
  readonly trap: string
  readonly belief: string
  readonly engine: string
  readonly naive: string
  readonly report: string
  /** What was not as this proof expects; empty: nothing. */
  readonly problem: string
}

const all: readonly Trap[] = [...resets, ...edits, ...readings, ...surroundings]

/** Runs scripts that time builds naively, and this program on the same files. */
export const traps: Section = {
  name: 'traps',
  title: 'What naive scripts report, and what this program reports',
  count: 1,
  needsEngines: true,
  prove: async (host) => {
    const kept = await openKept(host, 'traps')
    for (const cell of cells()) {
      if (kept.isOver() || kept.all().some(({ key }) => key === keyOf(cell))) continue
      const value = await tried(host, cell)
      host.signal.throwIfAborted()
      host.log(`${keyOf(cell)}: ${value.problem || 'as expected'}: ${value.naive} | ${value.report}`)
      await kept.keep({ key: keyOf(cell), value })
    }
    const found = kept.all().map(valueOf)
    const left = cells().filter((cell) => !kept.all().some(({ key }) => key === keyOf(cell))).length
    return {
      count: `${new Set(found.map(({ trap }) => trap)).size} traps, ${found.length} times on an engine`,
      result: [table(found), '', ...scripts()],
      problems: [
        ...found.flatMap(({ trap, engine, problem }) =>
          problem === '' ? [] : [`${trap}, ${engine}: ${problem}`],
        ),
        ...(left === 0 ? [] : [`${left} were not tried yet: run the command again`]),
      ],
    }
  },
}

/** TRAPS=PART keeps those whose key contains it. */
const cells = (): readonly Cell[] =>
  all
    .flatMap((trap) => trap.engines.map((engine): Cell => ({ trap, engine })))
    .filter((cell) => keyOf(cell).includes(process.env['TRAPS'] ?? ''))

const keyOf = ({ trap, engine }: Cell): string => `${trap.name}, ${engine}`

const valueOf = ({ value }: KeptResult): Found => value as Found

const tried = async (host: Host, { trap, engine }: Cell): Promise<Found> => {
  const { name, belief, asked } = trap
  const row = { trap: name, belief, engine }
  try {
    await using server = await slowServer()
    const files = trap.files(server.address)
    const facts = await scripted(host, engine, { files, script: trap.script })
    const naive = trap.naive(facts, engine)
    const report = trap.report(await reportOf(host, engine, files, asked), engine, facts)
    const problems = [
      ...(naive.asExpected ? [] : ['the script is not caught here']),
      ...(report.asExpected ? [] : ['the report is not as expected']),
    ]
    return { ...row, naive: naive.text, report: report.text, problem: problems.join(', ') }
  } catch (error) {
    return { ...row, naive: '', report: '', problem: messageOf(error) }
  }
}

const scripted = async (
  host: Host,
  engine: TrapEngine,
  { files, script }: { readonly files: ReturnType<Trap['files']>; readonly script: string },
) => {
  await using place = await openPlace(host, engine)
  return await place.run(files, script)
}

const table = (found: readonly Found[]): string =>
  markdownTable([
    ['trap', 'what the script believes', 'engine', 'what it reports', 'what this program reports'],
    ...found.map(({ trap, belief, engine, naive, report, problem }) =>
      [
        `\`${trap}\``,
        belief,
        engine,
        naive,
        problem === '' ? report : `${report} (not as expected: ${problem})`,
      ].map((cell) => cell.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')),
    ),
  ])

/** Each script as it runs, after what all of them share. */
const scripts = (): readonly string[] =>
  all.flatMap(({ name, script }) => [`### ${name}`, '', '```sh', script, '```', ''])
