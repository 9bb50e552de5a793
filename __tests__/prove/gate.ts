import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import type { Host } from '../../src/host/host.ts'
import type { Report } from '../../src/model.ts'
import { bothKinds } from '../support/engine-lists.ts'
import { type Files, repositoryAt } from '../support/git-repository.ts'
import { goProject, mainGo } from '../support/go-project.ts'
import type { Section } from './section.ts'
import { entryPath } from '../support/paths.ts'

const program = entryPath

/** Two revisions that compile the same although a build input differs: a comment in the main file. */
const alike = { base: { 'main.go': mainGo() }, head: { 'main.go': `// A comment.\n${mainGo()}` } }
/** On Go 1.26 importing `time` compiles 46 packages instead of 31, in 6.8 s of processor time instead of 5.4 s. */
const heavier = { base: { 'main.go': mainGo() }, head: { 'main.go': mainGo('time') } }

type Verdict = {
  readonly engine: string
  readonly kind: string
  readonly slowdown: string
  readonly pairs: string
}

/** Compares identical revisions with the whole program: none may be a regression. */
export const gateAlike: Section = {
  name: 'gate-alike',
  title: 'Identical revisions are not a regression',
  count: 10,
  needsEngines: true,
  prove: async (host, count) => {
    const all = await verdicts(host, count, alike)
    const wrong = all.filter(({ kind }) => kind === 'regression')
    return {
      count: `${count} comparisons on each of ${bothKinds.length} engines, scenario cold`,
      result: [table(all)],
      problems: wrong.map(({ engine }) => `${engine} called identical revisions a regression`),
    }
  },
}

/** Compares heads that compile more with the whole program: each must be a regression. */
export const gateHeavier: Section = {
  name: 'gate-heavier',
  title: 'A head that compiles about a quarter more is a regression',
  count: 5,
  needsEngines: true,
  prove: async (host, count) => {
    const all = await verdicts(host, count, heavier)
    const missed = all.filter(({ kind }) => kind !== 'regression')
    return {
      count: `${count} comparisons on each of ${bothKinds.length} engines, scenario cold`,
      result: [table(all)],
      problems: missed.map(({ engine, kind }) => `${engine} called it ${kind}`),
    }
  },
}

const verdicts = async (
  host: Host,
  count: number,
  { base, head }: { readonly base: Files; readonly head: Files },
): Promise<readonly Verdict[]> => {
  const found: Verdict[] = []
  for (let turn = 0; turn < count; turn += 1) {
    for (const { name: engine } of bothKinds) {
      host.signal.throwIfAborted()
      const verdict = verdictOf(engine, await compare(host, engine, base, head))
      found.push(verdict)
      host.log(`${turn + 1} of ${count}: ${Object.values(verdict).join(' · ')}`)
    }
  }
  return found
}

const compare = async (host: Host, engine: string, base: Files, head: Files): Promise<Report> => {
  const dir = await mkdtemp(join(tmpdir(), 'prove-'))
  try {
    const repository = repositoryAt(dir)
    repository.git('init', '--quiet', '--initial-branch=main')
    await repository.commit('base', goProject(base))
    await repository.commit('head', head)
    const output = join(dir, '..', `${dir.split('/').at(-1)}-report`)
    const args = ['--base', 'HEAD~1', '--engines', engine, '--scenarios', 'cold', '--output-dir', output]
    await host.exec(process.execPath, [program, ...args], { cwd: dir, timeoutMs: 1_800_000 })
    const report = JSON.parse(await readFile(join(output, 'report.json'), 'utf8')) as Report
    await rm(output, { recursive: true })
    return report
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

const verdictOf = (engine: string, { verdict, benchmarks }: Report): Verdict => {
  const { slowdown, low, high, pairs } = benchmarks[0]?.comparison ?? {}
  const change = slowdown === undefined ? '~' : `${percent(slowdown)} (${percent(low)} to ${percent(high)})`
  return { engine, kind: verdict.kind, slowdown: change, pairs: String(pairs ?? 0) }
}

const percent = (value = Number.NaN): string => `${(value * 100).toFixed(1)}%`

const table = (all: readonly Verdict[]): string =>
  markdownTable([
    ['engine', 'verdict', 'change (interval)', 'pairs'],
    ...all.map(({ engine, kind, slowdown, pairs }) => [engine, kind, slowdown, pairs]),
  ])
