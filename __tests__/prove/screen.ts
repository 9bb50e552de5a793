import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import type { Host } from '../../src/host/host.ts'
import type { Report } from '../../src/model.ts'
import { cacheDir } from '../support/bare.ts'
import { repositoryAt } from '../support/git-repository.ts'
import { entryPath } from '../support/paths.ts'
import { type KeptResult, openKept } from './kept-results.ts'
import { type Kind, kinds, project } from './screen/kinds.ts'
import type { Section } from './section.ts'

const engines = ['podman', 'docker'] as const

type Cell = { readonly kind: Kind; readonly engine: string }

/** What became of one pair of revisions. */
type Found = {
  readonly kind: string
  readonly engine: string
  /** `unchanged`, `pairs`, or what went wrong. */
  readonly screen: string
  readonly reason: string
  /** By pairs; absent where the screen leaves it to them anyway. */
  readonly gate?: string
  readonly change?: string
}

/**
 * Screens each pair of revisions, and where the screen says `unchanged`, has pairs decide as well. Its count is that of pairs of
 * revisions; SCREEN=PART keeps those whose key contains it.
 */
export const screen: Section = {
  name: 'screen',
  title: 'The same-work screen never passes a regression',
  count: kinds.length * engines.length,
  needsEngines: true,
  prove: async (host, count) => {
    const kept = await openKept(host, 'screen')
    const wanted = cells().slice(0, count)
    for (const cell of wanted) {
      if (kept.isOver() || kept.has(keyOf(cell))) continue
      const value = await compare(host, cell)
      host.signal.throwIfAborted()
      host.log(`${keyOf(cell)}: ${value.screen} (${value.reason}); by pairs: ${value.gate ?? 'not asked'}`)
      await kept.keep({ key: keyOf(cell), value })
    }
    const found = kept.all().map(valueOf)
    const left = wanted.filter((cell) => !kept.has(keyOf(cell))).length
    return {
      count: `${found.length} pairs of revisions, scenario cold, with min-delta 200ms`,
      result: [table(found)],
      problems: [
        ...found.flatMap((each) =>
          each.gate === 'regression' ? [`${each.kind} on ${each.engine} is a regression`] : [],
        ),
        ...found.flatMap((each) =>
          ['unchanged', 'pairs'].includes(each.screen)
            ? []
            : [`${each.kind} on ${each.engine}: ${each.reason}`],
        ),
        ...(found.some((each) => each.screen === 'unchanged') ? [] : ['the screen settled nothing']),
        ...(left === 0 ? [] : [`${left} were not tried yet: run the command again`]),
      ],
    }
  },
}

const cells = (): readonly Cell[] =>
  kinds
    .flatMap((kind) => engines.map((engine): Cell => ({ kind, engine })))
    .filter((cell) => keyOf(cell).includes(process.env['SCREEN'] ?? ''))

const keyOf = ({ kind, engine }: Cell): string => `${kind.name}, ${engine}`

const valueOf = ({ value }: KeptResult): Found => value as Found

const compare = async (host: Host, { kind, engine }: Cell): Promise<Found> => {
  const root = await mkdtemp(join(tmpdir(), 'screen-'))
  try {
    // An engine may run as another user.
    await chmod(root, 0o755)
    const dir = join(root, 'repository')
    await mkdir(dir)
    const repository = repositoryAt(dir)
    repository.git('init', '--quiet', '--initial-branch=main')
    await repository.commit('base', { ...project, ...kind.base })
    await repository.commit('head', kind.head)
    const known = { kind: kind.name, engine }
    const { settled, reason } = await screenOnly(host, dir, engine)
    if (settled !== true) return { ...known, screen: settled === undefined ? 'no answer' : 'pairs', reason }
    const report = await byPairs(host, dir, engine)
    const comparison = report?.benchmarks[0]?.comparison
    return {
      ...known,
      screen: 'unchanged',
      reason,
      gate: comparison?.verdict.kind ?? 'no report',
      ...(comparison !== undefined && { change: comparison.verdict.reason }),
    }
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

const settledBy = 'no pairs are needed: '
const leftBy = 'the same-work screen leaves it to pairs: '

type Answer = {
  /** Undefined: there was none. */
  readonly settled: boolean | undefined
  readonly reason: string
}

/** Stops the run as soon as the screen has answered: that is before its first pair. */
const screenOnly = async (host: Host, dir: string, engine: string): Promise<Answer> => {
  const answered = new AbortController()
  let answer: Answer | undefined
  const result = await host.exec(
    process.execPath,
    [entryPath, ...argsFor(engine), '--screen', 'auto', ...outputTo(dir)],
    {
      cwd: dir,
      env: { ...host.env, GITHUB_ACTIONS: undefined },
      timeoutMs: 1_200_000,
      signal: AbortSignal.any([host.signal, answered.signal]),
      onLine: ({ text }) => {
        for (const [words, settled] of [
          [settledBy, true],
          [leftBy, false],
        ] as const) {
          const at = text.indexOf(words)
          if (at === -1) continue
          answer ??= { settled, reason: text.slice(at + words.length) }
          answered.abort()
        }
      },
    },
  )
  return answer ?? { settled: undefined, reason: result.tail.slice(-300) }
}

const byPairs = async (host: Host, dir: string, engine: string): Promise<Report | undefined> => {
  await host.exec(process.execPath, [entryPath, ...argsFor(engine), '--screen', 'never', ...outputTo(dir)], {
    cwd: dir,
    env: { ...host.env, GITHUB_ACTIONS: undefined },
    timeoutMs: 2_400_000,
  })
  const json = await readFile(join(dir, '..', 'report/report.json'), 'utf8').catch(() => undefined)
  return json === undefined ? undefined : (JSON.parse(json) as Report)
}

const argsFor = (engine: string): readonly string[] => [
  ...['--base', 'HEAD~1', '--engines', engine, '--scenarios', 'cold', '--time-budget', '30m'],
  ...['--cache-dir', cacheDir],
]

const outputTo = (dir: string): readonly string[] => ['--output-dir', join(dir, '..', 'report')]

const table = (found: readonly Found[]): string =>
  markdownTable([
    ['the head changes', 'engine', 'screen', 'why', 'by pairs'],
    ...found.map(({ kind, engine, screen: answer, reason, gate, change }) =>
      [kind, engine, answer, reason, gate === undefined ? '~' : `${gate}: ${change ?? ''}`].map((text) =>
        text.replaceAll('|', String.raw`\|`),
      ),
    ),
  ])
