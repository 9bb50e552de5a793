import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import type { Host } from '../../src/host/host.ts'
import type { BenchmarkReport, Report } from '../../src/model.ts'
import { type Mirrored, openMirrored } from '../real-engines/images/mirrored.ts'
import { mirroredEngines } from '../real-engines/measure-style.ts'
import { changesOf, filesOf, type Style, styles } from '../real-engines/styles.ts'
import { repositoryAt } from '../support/git-repository.ts'
import { entryPath } from '../support/paths.ts'
import type { Section } from './section.ts'

type Row = {
  readonly style: string
  readonly benchmark: BenchmarkReport
  readonly isRightFile: boolean
}

/** Compares every style of repository as it is written, on public base images: its head has one comment more. */
export const realRepositories: Section = {
  name: 'real-repositories',
  title: 'Repositories in usual styles are compared as they are written',
  count: 1,
  needsEngines: true,
  prove: async (host, count) => {
    await using mirrored = await openMirrored(host.log)
    const rows: Row[] = []
    for (let turn = 0; turn < count; turn += 1) {
      for (const style of styles) {
        host.signal.throwIfAborted()
        rows.push(...rowsOf(style, await compare(host, mirrored, style)))
        host.log(`${turn + 1} of ${count}: ${style.name}`)
      }
    }
    const engines = mirroredEngines.join(' and ')
    return {
      count: `${count} comparison(s) of each of ${styles.length} styles on ${engines}, scenarios source-change and cold`,
      result: [table(rows)],
      problems: rows.flatMap(problemsOf),
    }
  },
}

const compare = async (host: Host, mirrored: Mirrored, style: Style): Promise<Report> => {
  const dir = await mkdtemp(join(tmpdir(), 'prove-'))
  const output = `${dir}-report`
  try {
    const repository = repositoryAt(dir)
    repository.git('init', '--quiet', '--initial-branch=main')
    await repository.commit('base', await filesOf(style))
    await repository.commit('head', await changesOf(style))
    const wanted = ['--engines', mirroredEngines.join(','), '--network', 'host', '--time-budget', '60m']
    const args = ['--base', 'HEAD~1', '--gate', '*', ...wanted, ...style.inputs, '--output-dir', output]
    const env = { ...host.env, ...mirrored.env }
    await host.exec(process.execPath, [entryPath, ...args], { cwd: dir, env, timeoutMs: 5_400_000 })
    return JSON.parse(await readFile(join(output, 'report.json'), 'utf8')) as Report
  } finally {
    for (const each of [dir, output]) await rm(each, { recursive: true, force: true })
  }
}

const rowsOf = ({ name, edited }: Style, { benchmarks, projects }: Report): readonly Row[] => {
  const isRightFile = projects?.every(({ head }) => head.editedFile === edited) === true
  return benchmarks.map((benchmark) => ({ style: name, benchmark, isRightFile }))
}

/** Both revisions compile the same, so none may be a regression; a busy machine may leave a benchmark undecided. */
const problemsOf = ({ style, benchmark, isRightFile }: Row): readonly string[] => {
  const kind = benchmark.comparison?.verdict.kind ?? 'none'
  return [
    ...(['regression', 'invalid', 'none'].includes(kind)
      ? [`${style}, ${benchmark.engine}, ${benchmark.scenario}: ${kind}`]
      : []),
    ...(isRightFile ? [] : [`${style}: another file was edited`]),
  ]
}

const table = (rows: readonly Row[]): string =>
  markdownTable([
    ['style', 'engine', 'scenario', 'head', 'pairs', 'verdict'],
    ...rows.map(({ style, benchmark }) => [
      ...[style, benchmark.engine, benchmark.scenario, seconds(benchmark.head.medianMs)],
      ...[String(benchmark.comparison?.pairs ?? 0), benchmark.comparison?.verdict.kind ?? 'not measured'],
    ]),
  ])

const seconds = (ms: number | undefined): string => (ms === undefined ? '~' : `${(ms / 1000).toFixed(1)} s`)
