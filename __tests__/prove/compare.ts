import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Host } from '../../src/host/host.ts'
import { type CpuScatter, cpuScatterOf } from '../../src/analysis/cpu-scatter.ts'
import type { Report, VerdictKind } from '../../src/model.ts'
import { bothKinds } from '../support/engine-lists.ts'
import { type Files, repositoryAt } from '../support/git-repository.ts'
import { goProject, mainGo } from '../support/go-project.ts'
import { entryPath } from '../support/paths.ts'

const program = entryPath

const heads = {
  /** Compiles the same although a build input differs: a comment in the main file. */
  alike: `// A comment.\n${mainGo()}`,
  /** On Go 1.26 importing `time` compiles 46 packages instead of 31, in 6.8 s of processor time instead of 5.4 s. */
  heavier: mainGo('time'),
} as const

/** How the head differs from the base. */
export type HeadKind = keyof typeof heads

/** What one comparison came to. Ratios as in the report: 0.1 is 10% slower. */
export type Compared = {
  readonly engine: string
  readonly verdict: VerdictKind
  /** The change and its interval; absent when nothing was compared. */
  readonly slowdown?: number
  readonly low?: number
  readonly high?: number
  readonly pairs: number
  /** Absent when the processor time of the builds is not known. */
  readonly scatter?: CpuScatter
}

/** Compares revisions with the whole program, this many times on each kind of engine. */
export const compareRevisions = async (
  host: Host,
  count: number,
  kind: HeadKind,
): Promise<readonly Compared[]> => {
  const found: Compared[] = []
  for (let turn = 0; turn < count; turn += 1) {
    for (const { name: engine } of bothKinds) {
      host.signal.throwIfAborted()
      const compared = comparedOf(
        engine,
        await compare(host, engine, { base: goProject(), head: { 'main.go': heads[kind] } }),
      )
      found.push(compared)
      host.log(`${turn + 1} of ${count}: ${rowOf(compared).join(' · ')}`)
    }
  }
  return found
}

/** Two revisions: all files of the first, and those that differ in the second. */
export type Revisions = { readonly base: Files; readonly head: Files }

/** Has the gate compare cold builds of two revisions on one engine, by pairs alone. */
export const compare = async (host: Host, engine: string, { base, head }: Revisions): Promise<Report> => {
  const dir = await mkdtemp(join(tmpdir(), 'prove-'))
  try {
    const repository = repositoryAt(dir)
    repository.git('init', '--quiet', '--initial-branch=main')
    await repository.commit('base', base)
    await repository.commit('head', head)
    const output = join(dir, '..', `${dir.split('/').at(-1)}-report`)
    const args = [
      ...['--base', 'HEAD~1', '--engines', engine, '--scenarios', 'cold', '--output-dir', output],
      // The gate itself is tried.
      ...['--screen', 'never'],
    ]
    await host.exec(process.execPath, [program, ...args], { cwd: dir, timeoutMs: 1_800_000 })
    const report = JSON.parse(await readFile(join(output, 'report.json'), 'utf8')) as Report
    await rm(output, { recursive: true })
    return report
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** What the report of that comparison says. */
export const comparedOf = (engine: string, { verdict, benchmarks, builds }: Report): Compared => {
  const { slowdown, low, high, pairs = 0 } = benchmarks[0]?.comparison ?? {}
  const change =
    slowdown === undefined || low === undefined || high === undefined ? {} : { slowdown, low, high }
  const scatter = cpuScatterOf(builds, benchmarks[0]?.id ?? '')
  return { engine, verdict: verdict.kind, ...change, pairs, ...(scatter !== undefined && { scatter }) }
}

const rowOf = ({ engine, verdict, slowdown, low, high, pairs, scatter }: Compared): readonly string[] => {
  const change = slowdown === undefined ? '~' : `${percent(slowdown)} (${percent(low)} to ${percent(high)})`
  return [engine, verdict, change, String(pairs), percent(scatter?.wall), percent(scatter?.cpu)]
}

const percent = (value: number | undefined): string =>
  value === undefined ? '~' : `${(value * 100).toFixed(1)}%`
