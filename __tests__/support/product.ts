import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { bareFixture, cacheDir } from './bare.ts'
import { eventually } from './processes.ts'
import { diskFolder } from './temp-folder.ts'
import { repositoryPath } from './paths.ts'

/** The program run from its sources as a user would; everything it creates is in one folder. */
export type Product = AsyncDisposable & {
  /** `RUNNER_TEMP`, where run folders are made. */
  readonly temp: string
  /** The project that stands in place of the fixture `tiny`. */
  readonly project: string
  /** The folder of report.json. */
  readonly reports: string
  start(...args: readonly string[]): Running
}

type Running = {
  /** What it printed so far, on both streams. */
  output(): string
  /** Waits for a line; throws with everything printed when the program ends first or takes too long. */
  printed(line: RegExp, limitMs: number): Promise<void>
  /** Sends Ctrl-C if it still runs. */
  interrupt(): void
  kill(): void
  /** The exit status, or the signal that ended it. */
  ended(): Promise<number | string>
}

const root = repositoryPath('')

/** Copies the program, with the small `bare` in place of its fixture `tiny`. `env`: what it sees beside the variables of the test. */
export const openProduct = async (env: Readonly<Record<string, string>> = {}): Promise<Product> => {
  const folder = await diskFolder()
  const at = (name: string): string => join(folder.path, name)
  for (const name of ['src', 'package.json', 'docs/report.schema.json'])
    await cp(join(root, name), at(`p/${name}`), { recursive: true })
  await cp((await bareFixture()).dir, at('p/fixtures/tiny'), { recursive: true })
  await symlink(join(root, 'node_modules'), at('p/node_modules'))
  await mkdir(at('t'), { mode: 0o755 })
  const started: Running[] = []
  return {
    temp: at('t'),
    project: at('p/fixtures/tiny'),
    reports: at('reports'),
    start: (...args) => {
      const all = [...args, '--output-dir', at('reports'), '--cache-dir', cacheDir]
      const running = start(folder.path, all, env)
      started.push(running)
      return running
    },
    [Symbol.asyncDispose]: async () => {
      // Only a failed test leaves one running. It cleans up after itself, which deleting its folder would not do.
      for (const running of started) running.interrupt()
      await Promise.all(started.map((running) => running.ended()))
      await folder[Symbol.asyncDispose]()
    },
  }
}

const start = (folder: string, args: readonly string[], env: Readonly<Record<string, string>>): Running => {
  const child = spawn(process.execPath, [join(folder, 'p/src/main.ts'), ...args], {
    cwd: folder,
    env: { ...process.env, ...env, RUNNER_TEMP: join(folder, 't'), GITHUB_ACTIONS: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let end: number | string | undefined
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exit = once(child, 'exit').then(
    ([code, signal]: unknown[]) => (end = Number.isInteger(code) ? Number(code) : String(signal)),
  )
  return {
    output: () => output,
    printed: async (line, limitMs) => {
      const found = (): boolean => line.test(output)
      await eventually(String(line), () => found() || end !== undefined, limitMs).catch(() => {})
      if (!found()) throw new Error(`${String(line)} was not printed, only:\n${output}`)
    },
    interrupt: () => void child.kill('SIGINT'),
    kill: () => void child.kill('SIGKILL'),
    ended: () => exit,
  }
}
