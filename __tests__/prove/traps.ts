import { markdownTable } from 'markdown-table'
import { messageOf } from '../../src/host/error-text.ts'
import type { Host } from '../../src/host/host.ts'
import type { Report } from '../../src/model.ts'
import { type KeptResult, openKept } from './kept-results.ts'
import type { Section } from './section.ts'
import { edits } from './traps/edits.ts'
import { hosted } from './traps/hosted.ts'
import { openPlace, type Place, slowServer } from './traps/place.ts'
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

/** What needs an engine that has built nothing yet comes first. */
const all: readonly Trap[] = [...surroundings, ...resets, ...edits, ...readings, ...hosted]

const engines: readonly TrapEngine[] = ['docker', 'podman', 'buildah']

/** Runs scripts that time builds naively, and this program on the same files. */
export const traps: Section = {
  name: 'traps',
  title: 'What naive scripts report, and what this program reports',
  count: 1,
  needsEngines: true,
  prove: async (host) => {
    const kept = await openKept(host, 'traps')
    for (const engine of engines) {
      const wanted = kept.isOver()
        ? []
        : cells().filter((cell) => cell.engine === engine && !kept.has(keyOf(cell)))
      await tryAll(host, engine, wanted, async (cell, value) => {
        host.signal.throwIfAborted()
        host.log(`${keyOf(cell)}: ${value.problem || 'as expected'}: ${value.naive} | ${value.report}`)
        await kept.keep({ key: keyOf(cell), value })
        return !kept.isOver()
      })
    }
    const found = kept.all().map(valueOf)
    const left = cells().filter((cell) => !kept.has(keyOf(cell))).length
    return {
      count: `${new Set(found.map(({ trap }) => trap)).size} traps, ${found.length} times on an engine`,
      result: [table(found), '', ...scripts(found)],
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

/** What all cells share: an engine for the scripts, and reports that several of them read. */
type Bench = {
  readonly place: Place
  readonly address: string
  readonly ask: (
    engine: TrapEngine,
    files: ReturnType<Trap['files']>,
    asked: Trap['asked'],
  ) => Promise<Report>
}

const tried = async ({ place, address, ask }: Bench, { trap, engine }: Cell): Promise<Found> => {
  const { name, belief, asked } = trap
  const row = { trap: name, belief, engine }
  try {
    const files = trap.files(address)
    const facts = await place.run(files, trap.script)
    const naive = trap.naive(facts, engine)
    const report = trap.report(await ask(engine, files, asked), engine, facts)
    const problems = [
      ...(naive.asExpected ? [] : ['the script is not caught here']),
      ...(report.asExpected ? [] : ['the report is not as expected']),
    ]
    return { ...row, naive: naive.text, report: report.text, problem: problems.join(', ') }
  } catch (error) {
    return { ...row, naive: '', report: '', problem: messageOf(error) }
  }
}

/** Tries the cells of one engine, and tells of each when it is over. */
const tryAll = async (
  host: Host,
  engine: TrapEngine,
  wanted: readonly Cell[],
  each: (cell: Cell, found: Found) => Promise<boolean>,
): Promise<void> => {
  if (wanted.length === 0) return
  await using place = await openPlace(host, engine)
  await using server = await slowServer()
  const reports = new Map<string, Promise<Report>>()
  const bench: Bench = {
    place,
    address: server.address,
    ask: (name, files, asked) => {
      const key = JSON.stringify([files, asked])
      const report = reports.get(key) ?? reportOf(host, name, files, asked)
      reports.set(key, report)
      return report
    },
  }
  for (const cell of wanted) if (!(await each(cell, await tried(bench, cell)))) return
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
const scripts = (found: readonly Found[]): readonly string[] =>
  all
    .filter(({ name }) => found.some(({ trap }) => trap === name))
    .flatMap(({ name, script }) => [`### ${name}`, '', '```sh', script, '```', ''])
