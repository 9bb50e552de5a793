import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { pairsNeeded } from '../../src/analysis/limits.ts'
import type { Host } from '../../src/host/host.ts'
import { onPath } from '../../src/host/on-path.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { findToolchain } from '../../src/images/go-toolchain.ts'
import type { Report } from '../../src/model.ts'
import { defaultGo } from '../../src/projects/fixtures/go-release.ts'
import { bareFixture, cacheDir } from '../support/bare.ts'
import { repositoryAt } from '../support/git-repository.ts'
import { dockerfile, goMod, quickly } from '../support/go-project.ts'
import { entryPath, repositoryPath } from '../support/paths.ts'
import { type Kind, kinds, type Write } from './causes/kinds.ts'
import { type KeptResult, openKept } from './kept-results.ts'
import type { Section } from './section.ts'

const engines = ['podman', 'docker'] as const
const projects = ['own', 'fixture'] as const

/** A cell of the table. */
type Cell = {
  readonly kind: Kind
  readonly engine: string
  readonly project: (typeof projects)[number]
}

type Found = {
  readonly kind: string
  readonly engine: string
  readonly project: string
  readonly verdict: string
  readonly cause: string
  readonly isRight: boolean
}

/** Makes the head slower in each way, and looks how the report names it. Its count is that of the pairs of each comparison. */
export const causes: Section = {
  name: 'causes',
  title: 'What made a build slower is named',
  count: 6,
  needsEngines: true,
  prove: async (host, rounds) => {
    const kept = await openKept(host, `causes-${rounds}`)
    const wanted = cells()
    for (const cell of wanted) {
      if (kept.isOver() || kept.has(keyOf(cell))) continue
      const report = await compare(host, cell, rounds)
      host.signal.throwIfAborted()
      const value = foundIn(cell, report, rounds)
      host.log(`${keyOf(cell)}: ${value.isRight ? 'right' : 'WRONG'}: ${value.verdict}; ${value.cause}`)
      await kept.keep({ key: keyOf(cell), value })
    }
    const found = kept.all().map(valueOf)
    const left = wanted.filter((cell) => !kept.has(keyOf(cell))).length
    return {
      count: `${found.length} comparisons of ${rounds} pairs each`,
      result: [table(found)],
      problems: [
        ...found.flatMap((each) => (each.isRight ? [] : [`${each.kind}, ${each.engine}, ${each.project}`])),
        ...(left === 0 ? [] : [`${left} were not tried yet: run the command again`]),
      ],
    }
  },
}

/** The distribution's engines by name; CAUSES=PART keeps those cells whose key contains it. */
const cells = (): readonly Cell[] =>
  kinds
    .flatMap((kind) =>
      projects.flatMap((project) => engines.map((engine): Cell => ({ kind, engine, project }))),
    )
    .filter((cell) => keyOf(cell).includes(process.env['CAUSES'] ?? ''))

const keyOf = ({ kind, engine, project }: Cell): string => `${kind.name}, ${engine}, ${project}`

const valueOf = ({ value }: KeptResult): Found => value as Found

/** Builds the base and the head of a cell in pairs; undefined when there is no report. */
export const compare = async (
  host: Host,
  { kind, engine, project }: Cell,
  rounds: number,
): Promise<Report | undefined> => {
  const root = await mkdtemp(join(tmpdir(), 'causes-'))
  try {
    // An engine may run as another user.
    await chmod(root, 0o755)
    const [dir, output] = [join(root, 'repository'), join(root, 'report')]
    await mkdir(dir)
    const write = await writerFor(project)
    const repository = repositoryAt(dir)
    repository.git('init', '--quiet', '--initial-branch=main')
    if (kind.needs === 'wait') await compileWait(host, join(dir, 'wait'))
    await repository.commit('base', { 'go.mod': goMod, ...kind.base(write) })
    await repository.commit('head', kind.head(write))
    const path = kind.needs === 'slow-client' ? await slowClient(host, root, engine) : host.env['PATH']
    const wanted = ['--engines', engine, '--scenarios', kind.scenario, '--gate', '*', '--rounds', `${rounds}`]
    const args = [
      '--base',
      'HEAD~1',
      ...wanted,
      '--time-budget',
      '30m',
      '--explain',
      'always',
      '--cache-dir',
      cacheDir,
      // The Dockerfile of a fixture names an image of a registry.
      ...(project === 'fixture' ? ['--base-image', 'auto'] : []),
    ]
    await host.exec(process.execPath, [entryPath, ...args, '--output-dir', output], {
      cwd: dir,
      env: { ...host.env, PATH: path, GITHUB_ACTIONS: undefined },
      timeoutMs: 2_400_000,
    })
    const json = await readFile(join(output, 'report.json'), 'utf8').catch(() => undefined)
    return json === undefined ? undefined : (JSON.parse(json) as Report)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** `own`: a user's Dockerfile; `fixture`: that of the fixture `bare`, with its build at the end. */
const writerFor = async (project: Cell['project']): Promise<Write> => {
  if (project === 'own') return (copies) => dockerfile({ before: quickly, copies })
  const { dir } = await bareFixture()
  const text = await readFile(join(dir, 'strategies', 'cache-mounts.Dockerfile'), 'utf8')
  return (copies) => text.replace('COPY . .', copies.join('\n'))
}

const compileWait = async (host: Host, program: string): Promise<void> => {
  const { go } = await findToolchain(host, defaultGo)
  const env = { ...host.env, CGO_ENABLED: '0', GOFLAGS: '', GO111MODULE: 'off' }
  const source = repositoryPath('__tests__/prove/causes/wait/main.go')
  const args = ['build', '-trimpath', '-ldflags=-s -w', '-o', `${program}-made`, source]
  succeed(await host.exec(go, args, { env, timeoutMs: 600_000 }))
  await cp(`${program}-made`, program)
  await rm(`${program}-made`)
}

/**
 * A PATH on which the client of an engine waits for two seconds before it builds the head. Every client on PATH does: the first
 * may be one that cannot build.
 */
const slowClient = async (host: Host, root: string, engine: string): Promise<string> => {
  const path = host.env['PATH'] ?? ''
  const folders: string[] = []
  for (const [at, dir] of path.split(':').entries()) {
    const real = dir === '' ? undefined : onPath(host, join(dir, engine))
    if (real === undefined) continue
    const folder = join(root, 'programs', `${at}`)
    await mkdir(folder, { recursive: true })
    const script = `#!/bin/sh\ncase " $* " in *" build "*/p/repository/b*) sleep 2 ;; esac\nexec ${real} "$@"\n`
    await writeFile(join(folder, engine), script, { mode: 0o755 })
    folders.push(folder)
  }
  return [...folders, path].join(':')
}

const foundIn = ({ kind, engine, project }: Cell, report: Report | undefined, rounds: number): Found => {
  const comparison = report?.benchmarks[0]?.comparison
  const [first] = comparison?.causes?.named ?? []
  const { expected } = kind
  const isNamed =
    expected === undefined
      ? comparison?.causes !== undefined && first === undefined
      : first?.kind === expected.kind && expected.name.test(first.name)
  const verdict = comparison?.verdict.kind ?? 'no report'
  return {
    ...{ kind: kind.name, engine, project, verdict },
    cause: comparison?.cause ?? report?.verdict.reason ?? '',
    isRight: isNamed && (rounds < pairsNeeded || verdict === 'regression'),
  }
}

const table = (found: readonly Found[]): string => {
  const shown = ({ isRight, cause }: Found): string => (isRight ? cause : `not right: ${cause}`)
  return markdownTable([
    ['kind', 'project', 'engine', 'verdict', 'cause'],
    ...found.map((each) => [
      each.kind,
      each.project,
      each.engine,
      each.verdict,
      shown(each).replaceAll('|', String.raw`\|`),
    ]),
  ])
}
