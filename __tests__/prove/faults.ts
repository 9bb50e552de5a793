import { existsSync } from 'node:fs'
import { appendFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Host } from '../../src/host/host.ts'
import { isRecord, listAt, parseJson, textAt } from '../../src/host/json.ts'
import { messageOf } from '../../src/host/error-text.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { seededRandom, shuffled } from '../../src/plan/random.ts'
import type { MachineState } from '../support/machine-state.ts'
import { repositoryPath } from '../support/paths.ts'
import { faultKinds } from './faults/index.ts'
import type { Fault, Problem } from './faults/fault.ts'
import { inject, type Program } from './faults/inject.ts'
import { details, keyOf, type Result, table } from './faults/table.ts'
import { changesSince, wholeMachine } from './machine.ts'
import type { Section } from './section.ts'

/** Injects every fault into the program that the newest commit builds. */
export const faults: Section = {
  name: 'faults',
  title: 'A fault costs no report, no verdict and leaves nothing behind',
  count: 1,
  needsEngines: false,
  prove: async (host, count) => {
    const folder = repositoryPath('.results/faults')
    await mkdir(folder, { recursive: true })
    const commit = await commitOf(host, folder)
    const program = await buildProgram(host, join(folder, 'program'), commit)
    const { all, machine, left } = await injectAll(host, program, {
      file: join(folder, 'results.jsonl'),
      count,
    })
    return {
      count: `${all.length} faults of ${faultKinds.length} kinds, commit ${commit}`,
      result: [table(all), ...details([...all, ...machine])],
      problems: [
        ...[...all, ...machine]
          .filter(({ problems }) => problems.length > 0)
          .map(
            ({ kind, name, problems }) =>
              `${kind}: ${name} (${problems.map((each) => each.kind).join(', ')})`,
          ),
        ...(left === 0 ? [] : [`${left} faults are not injected yet: run the command again`]),
      ],
    }
  },
}

const inRepository = { cwd: repositoryPath('') }

/** A campaign stays with the commit at which it began, however many parts it takes; removing the folder ends it. */
const commitOf = async (host: Host, folder: string): Promise<string> => {
  const file = join(folder, 'commit')
  const begun = await readFile(file, 'utf8').catch(() => undefined)
  if (begun !== undefined) return begun
  const commit = succeed(await host.exec('git', ['rev-parse', '--short=12', 'HEAD'], inRepository)).trim()
  await writeFile(file, commit)
  return commit
}

/** The bundle of a commit, built in a clone; kept for the next part of the campaign. */
const buildProgram = async (host: Host, folder: string, commit: string): Promise<Program> => {
  const program = { node: process.execPath, root: folder, entry: join(folder, 'dist/index.js') }
  if (existsSync(join(folder, '.built'))) return program
  host.log(`Building the program of ${commit}`)
  succeed(await host.exec('rm', ['-rf', folder]))
  succeed(await host.exec('git', ['clone', '--quiet', repositoryPath(''), folder]))
  succeed(await host.exec('git', ['checkout', '--quiet', '--detach', commit], { cwd: folder }))
  await symlink(repositoryPath('node_modules'), join(folder, 'node_modules'))
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` }
  const options = { env, cwd: folder, timeoutMs: 900_000 }
  succeed(await host.exec('npm', ['run', '--silent', 'build'], options))
  await writeFile(join(folder, '.built'), commit)
  return program
}

type Injection = { readonly kind: string; readonly name: string; readonly fault: Fault }

type Injected = {
  readonly all: readonly Result[]
  readonly machine: readonly Result[]
  readonly left: number
}

/** The most that one part of a campaign may take; the same command goes on where it stopped. */
const partMs = 3_600_000
/** Injections mostly wait for the stand-ins. */
const atOnce = 8
/** Between two looks at the machine. */
const groupSize = 60

const injectAll = async (
  host: Host,
  program: Program,
  { file, count }: { readonly file: string; readonly count: number },
): Promise<Injected> => {
  const done = new Map((await resultsIn(file)).map((result) => [keyOf(result), result]))
  const endMs = performance.now() + partMs
  // Mixed, so that a part of a campaign is a sample of it.
  const open = shuffled(injections(count), seededRandom('faults')).filter((each) => !done.has(keyOf(each)))
  const [real = [], standIns = []] = [true, false].map((wanted) =>
    open.filter(({ fault }) => (fault.realEngines ?? false) === wanted),
  )
  const keep = async (result: Result): Promise<void> => {
    await appendFile(file, `${JSON.stringify(result)}\n`)
    done.set(keyOf(result), result)
    host.log(lineOf(result))
  }
  const isOver = (): boolean => host.signal.aborted || performance.now() > endMs
  const workOn = async (queue: Injection[]): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (isOver()) return
      left -= 1
      await keep(await resultOf(program, next))
    }
  }
  let left = open.length
  while (standIns.length > 0 && !isOver()) {
    const group = standIns.splice(0, groupSize)
    const before = wholeMachine()
    const name = `around ${group.length} faults, of which the first is ${group[0]?.name ?? ''}`
    await Promise.all(Array.from({ length: atOnce }, () => workOn(group)))
    await keep({ kind: machineKind, name, problems: await machineProblems(before) })
  }
  // Real engines one at a time, each between two looks at the machine.
  for (const next of real) {
    if (isOver()) break
    left -= 1
    const before = wholeMachine()
    const result = await resultOf(program, next)
    await keep({ ...result, problems: [...result.problems, ...(await machineProblems(before))] })
  }
  const all = [...done.values()]
  return {
    all: all.filter(({ kind }) => kind !== machineKind),
    machine: all.filter(({ kind }) => kind === machineKind),
    left,
  }
}

/** A comparison of the whole machine before and after the faults that are injected several at a time. */
const machineKind = 'the machine before and after'

const machineProblems = async (before: MachineState): Promise<readonly Problem[]> =>
  (await changesSince(before)).map((text) => ({ kind: 'leftover', text }))

const injections = (count: number): readonly Injection[] =>
  faultKinds.flatMap(({ kind, faults: all }) =>
    Array.from({ length: count }, (_, turn) =>
      all.map((fault) => ({
        kind,
        name: turn === 0 ? fault.name : `${fault.name}, turn ${turn + 1}`,
        fault,
      })),
    ).flat(),
  )

const resultOf = async (program: Program, { kind, name, fault }: Injection): Promise<Result> => {
  const problems = await inject(program, fault).catch((error: unknown): readonly Problem[] => [
    { kind: 'other', text: messageOf(error) },
  ])
  return { kind, name, problems }
}

const lineOf = (result: Result): string =>
  [
    `${result.problems.length === 0 ? 'held' : 'DID NOT HOLD'}: ${keyOf(result)}`,
    ...result.problems.map(({ kind, text }) => `  ${kind}: ${text}`),
  ].join('\n')

const resultsIn = async (file: string): Promise<readonly Result[]> =>
  (await readFile(file, 'utf8').catch(() => ''))
    .split('\n')
    .map(parseJson)
    .filter(isRecord)
    .map((value) => ({
      kind: textAt(value, 'kind') ?? '',
      name: textAt(value, 'name') ?? '',
      problems: listAt(value, 'problems') as readonly Problem[],
    }))
