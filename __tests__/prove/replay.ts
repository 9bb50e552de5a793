import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { quantile } from 'simple-statistics'
import { duration } from '../../src/analysis/numbers.ts'
import type { Host } from '../../src/host/host.ts'
import type { Report } from '../../src/model.ts'
import { count } from '../../src/report/numbers.ts'
import { spentLine } from '../../src/report/words/spent.ts'
import { cacheDir } from '../support/bare.ts'
import { type Files, repositoryAt } from '../support/git-repository.ts'
import { entryPath } from '../support/paths.ts'
import { openKept } from './kept-results.ts'
import { commits, filesAt, type Project, projects } from './replay/history.ts'
import type { Section } from './section.ts'

const engine = 'podman'
const minuteMs = 60_000

/** What the gate may take: by share of all commits. */
const goals = [
  { share: 0.5, mostMs: minuteMs },
  { share: 0.9, mostMs: 6 * minuteMs },
  { share: 1, mostMs: 12 * minuteMs },
] as const

/** One commit, by its place in the history of a project. */
type Cell = { readonly project: Project; readonly at: number }

type Found = {
  readonly project: string
  readonly commit: string
  readonly ms: number
  readonly verdict: string
  /** What the run took and what decided, as its report says. */
  readonly spent: string
}

/**
 * Has the gate judge each commit of the histories of three projects as a pull request, with nothing but defaults, from the start of
 * the program to its end. Its count is that of commits; REPLAY=PART keeps those whose name contains it. What was found is kept, and the
 * next command goes on.
 */
export const replay: Section = {
  name: 'replay',
  title: 'Half of all pull requests are judged within a minute, 90% within six, none takes more than twelve',
  count: projects.length * commits.length,
  needsEngines: true,
  prove: async (host, most) => {
    const kept = await openKept(host, 'replay')
    const wanted = cells.slice(0, most)
    const part = process.env['REPLAY'] ?? ''
    for (const cell of wanted.filter((each) => keyOf(each).includes(part))) {
      if (kept.isOver() || kept.has(keyOf(cell))) continue
      const value = await judged(host, cell)
      host.signal.throwIfAborted()
      host.log(`${keyOf(cell)}: ${value.verdict} after ${duration(value.ms)}`)
      await kept.keep({ key: keyOf(cell), value })
    }
    const found = kept.all().map(({ value }) => value as Found)
    const left = wanted.filter((cell) => !kept.has(keyOf(cell))).length
    return {
      count: `${count(found.length, 'commit')} on ${engine}`,
      result: [goalTable(found), '', commitTable(found)],
      problems: [
        ...goals.flatMap(({ share, mostMs }) => {
          const ms = within(found, share)
          return ms <= mostMs ? [] : [`${shareText(share)} took up to ${duration(ms)}`]
        }),
        ...(left === 0 ? [] : [`${left} were not tried yet: run the command again`]),
      ],
    }
  },
}

const cells: readonly Cell[] = projects.flatMap((project) => commits.map((_, at): Cell => ({ project, at })))

const keyOf = ({ project, at }: Cell): string => `${project.name}, ${commits[at]?.title ?? ''}`

const judged = async (host: Host, { project, at }: Cell): Promise<Found> => {
  const root = await mkdtemp(join(tmpdir(), 'replay-'))
  try {
    // An engine may run as another user.
    await chmod(root, 0o755)
    const [dir, output] = [join(root, 'repository'), join(root, 'report')]
    await writeHistory(dir, [filesAt(project, at), filesAt(project, at + 1)])
    const where = ['--output-dir', output, '--cache-dir', cacheDir]
    const args = [entryPath, '--base', 'HEAD~1', '--engines', engine, ...where]
    const env = { ...host.env, GITHUB_ACTIONS: undefined }
    const startMs = performance.now()
    const { tail } = await host.exec(process.execPath, args, { cwd: dir, env, timeoutMs: 45 * minuteMs })
    const ms = performance.now() - startMs
    const text = await readFile(join(output, 'report.json'), 'utf8').catch(() => undefined)
    if (text === undefined) throw new Error(`${keyOf({ project, at })} gave no report:\n${tail}`)
    const report = JSON.parse(text) as Report
    const { verdict } = report
    return {
      project: project.name,
      commit: commits[at]?.title ?? '',
      ms,
      verdict: verdict.kind,
      spent: spentLine(report),
    }
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** Two commits, each with exactly these files. */
const writeHistory = async (dir: string, [base, head]: readonly [Files, Files]): Promise<void> => {
  await mkdir(dir)
  const repository = repositoryAt(dir)
  repository.git('init', '--quiet', '--initial-branch=main')
  await repository.commit(
    'base',
    pick(base, (path) => base[path] !== null),
  )
  await repository.commit(
    'head',
    pick(head, (path) => head[path] !== base[path]),
  )
}

const pick = (files: Files, isWanted: (path: string) => boolean): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => isWanted(path)))

/** The time within which that share of the commits was judged; 0 before the first. */
const within = (found: readonly Found[], share: number): number =>
  found.length === 0
    ? 0
    : quantile(
        found.map(({ ms }) => ms),
        share,
      )

const shareText = (share: number): string => (share === 1 ? 'all' : `${share * 100}%`)

const goalTable = (found: readonly Found[]): string =>
  markdownTable([
    ['of the commits', 'were judged within', 'goal'],
    ...goals.map(({ share, mostMs }) => [shareText(share), duration(within(found, share)), duration(mostMs)]),
  ])

const commitTable = (found: readonly Found[]): string =>
  markdownTable([
    ['project', 'commit', 'from start to end', 'verdict', 'what the report says'],
    ...found.map(({ project, commit, ms, verdict, spent }) => [
      project,
      commit,
      duration(ms),
      verdict,
      spent,
    ]),
  ])
