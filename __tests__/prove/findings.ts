import { markdownTable } from 'markdown-table'
import { undos } from './findings/index.ts'
import type { Undo } from './findings/undo.ts'
import { openCopy, tryUndone, type Undone } from './findings/undone.ts'
import { type KeptResult, openKept } from './kept-results.ts'
import type { Section } from './section.ts'

/** Takes the fix of each finding out of a copy of the program, and sees tests fail. */
export const findings: Section = {
  name: 'findings',
  title: 'Each finding has a test that fails without its fix',
  count: 1,
  needsEngines: false,
  prove: async (host) => {
    const kept = await openKept(host, 'findings')
    await using copy = await openCopy(host)
    for (const undo of undos) {
      const key = keyOf(undo)
      if (kept.isOver() || kept.has(key)) continue
      const undone = await tryUndone(host, copy, undo)
      const noticed = noticedIn(undo, undone)
      host.log(`${key}: ${noticed}`)
      for (const { title, message } of undone.failed) host.log(`  ${title}: ${message}`)
      await kept.keep({ key, value: noticed })
    }
    const rows = undos.map((undo) => ({ undo, noticed: noticedAs(kept.all(), undo) }))
    return {
      count: `${undos.length} fixes and layers of fixes of ${new Set(undos.map(({ finding }) => finding)).size} findings, taken out one at a time`,
      result: [table(rows)],
      problems: rows.flatMap(({ undo, noticed }) =>
        noticed.startsWith('yes') ? [] : [`${keyOf(undo)}: ${noticed}`],
      ),
    }
  },
}

const keyOf = ({ finding, what }: Undo): string => `${finding}: ${what}`

/** `yes` with the test that failed, or why not. */
const noticedIn = ({ fails }: Undo, { failed, problem }: Undone): string => {
  const test = failed.find(({ title }) => title.includes(fails))
  if (test !== undefined) return `yes: ${test.title}`
  const others = failed.map(({ title }) => title).join(', ')
  return `no: ${problem ?? (others === '' ? 'all tests passed' : `only ${others} failed`)}`
}

const noticedAs = (results: readonly KeptResult[], undo: Undo): string => {
  const value = results.find(({ key }) => key === keyOf(undo))?.value
  return typeof value === 'string' ? value : 'not tried yet: run the command again'
}

type Row = { readonly undo: Undo; readonly noticed: string }

const table = (rows: readonly Row[]): string =>
  markdownTable([
    ['finding', 'taken out, so that the program', 'in `src/`', 'noticed'],
    ...rows.map(({ undo: { finding, what, changes }, noticed }) => [
      String(finding),
      what,
      [...new Set(changes.map(({ file }) => `\`${file}\``))].join(', '),
      noticed.replaceAll('|', '\\|'),
    ]),
  ])
