import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openJob } from '../../support/mini-runner.ts'
import { problemsOf } from './check.ts'
import type { Ended, Fault, Problem } from './fault.ts'
import { openWorld, type World } from './world.ts'

/** Which program is tried: a bundle, or the sources. */
export type Program = { readonly node: string; readonly entry: string; readonly root: string }

/** Injects one fault into a run of the program, and returns what did not hold. */
export const inject = async (program: Program, fault: Fault): Promise<readonly Problem[]> => {
  await using world = await openWorld(fault)
  await fault.prepare?.(world)
  const ended = await run(program, world, fault)
  if (fault.next === 'run') await followingRun(program, world, fault)
  // Awaited here: the world is removed when this function returns.
  return await problemsOf(world, fault, ended)
}

const run = async (program: Program, world: World, fault: Fault): Promise<Ended> =>
  fault.use.kind === 'workflow'
    ? runInWorkflow(program, world, fault, fault.use.inputs(world))
    : runFrom(program, world, fault, wordsOf(world, fault))

const wordsOf = (world: World, { use, flags, engines = 'podman-rootful' }: Fault): readonly string[] => {
  if (use.kind === 'words') return use.words(world)
  const all: Readonly<Record<string, string>> = {
    engines,
    base: 'HEAD~1',
    scenarios: 'cold',
    'output-dir': world.at('out'),
    'cache-dir': world.at('cache'),
    ...flags?.(world),
  }
  return ['./', ...Object.entries(all).flatMap(([name, value]) => [`--${name}`, value])]
}

/** As in a terminal, in a process group of its own. */
const runFrom = async (
  program: Program,
  world: World,
  fault: Fault,
  words: readonly string[],
): Promise<Ended> => {
  const [first = program.node, ...others] = [...(fault.through ?? []), program.node, program.entry, ...words]
  const child = spawn(first, others, {
    cwd: fault.cwd?.(world) ?? world.at('work'),
    env: { ...plainEnv(world, fault), ...fault.env?.(world) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  return watch(world, fault, child)
}

const watch = async (
  world: World,
  { during, expected: { limitS = 180 } }: Pick<Fault, 'during' | 'expected'>,
  child: ReturnType<typeof spawn>,
): Promise<Ended> => {
  writeFileSync(world.at('state/pid'), String(child.pid))
  const startMs = performance.now()
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => {
      // A flood must not fill our own memory.
      if (output.length < 5_000_000) output += piece.toString()
    })
  const exit = once(child, 'exit').then(([code, signal]: unknown[]) =>
    typeof code === 'number' ? code : (String(signal) as NodeJS.Signals),
  )
  const limit = setTimeout(() => child.kill('SIGKILL'), limitS * 1000)
  const [status] = await Promise.all([exit, during?.(world, child)])
  clearTimeout(limit)
  await Promise.race([once(child, 'close'), sleep(500)])
  return { status, output, tookMs: performance.now() - startMs, built: await world.built() }
}

const plainEnv = (world: World, { realEngines = false }: Fault) => ({
  PATH: realEngines ? process.env['PATH'] : world.PATH,
  HOME: world.at('home'),
  RUNNER_TEMP: world.at('t'),
  TMPDIR: world.at('tmp'),
  LANG: 'C.UTF-8',
})

/** As the runner starts an action; the post step comes last, whatever became of the main step. */
const runInWorkflow = async (
  program: Program,
  world: World,
  fault: Fault,
  inputs: Readonly<Record<string, string>>,
): Promise<Ended> => {
  const event = { name: 'pull_request', payload: pullRequest }
  const job = await openJob(world.path, program, {
    workspace: world.at('work'),
    files: fault.runnerFiles ?? {},
    event,
    path: world.PATH,
    inputs: { 'output-dir': world.at('out'), ...inputs },
    env: { HOME: world.at('home'), TMPDIR: world.at('tmp'), ...defined(fault.env?.(world) ?? {}) },
  })
  const main = await job.startMain()
  const ended = await watch(world, fault, main.child)
  await main.ended
  const after = await job.post(fault.post?.(world))
  const output = `${ended.output}${after.stdout}${after.stderr}`
  return { ...ended, output, status: after.status === 0 ? ended.status : (after.status ?? 'SIGKILL') }
}

const defined = (env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

const pullRequest = {
  number: 7,
  repository: { full_name: 'octo/app' },
  pull_request: {
    number: 7,
    head: { sha: 'a'.repeat(40), repo: { full_name: 'octo/app', fork: false } },
    base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'octo/app' } },
  },
}

/** What a user starts after a kill: a short measurement, with nothing wrong. */
const followingRun = async (program: Program, world: World, before: Fault): Promise<void> => {
  const { realEngines = false, engines = 'podman-rootful' } = before
  const fault: Fault = {
    name: 'the next run',
    use: { kind: 'compare' },
    realEngines,
    engines,
    env: (at) => (realEngines ? (before.env?.(at) ?? {}) : {}),
    flags: () => ({ base: 'none', rounds: '1', 'output-dir': world.at('next') }),
    expected: { status: [0] },
  }
  const { status, output } = await runFrom(program, world, fault, wordsOf(world, fault))
  if (status !== 0) throw new Error(`the next run ended with ${status}: ${output.slice(-2_000)}`)
}
