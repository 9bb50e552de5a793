import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'
import { emptyFolder } from './test-files.ts'
import { repositoryPath } from './paths.ts'

/** A log line that the runner shows as an annotation of the run. */
type ShownMessage = {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title?: string
  readonly message: string
}

type StepEnd = {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly messages: readonly ShownMessage[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  readonly tookMs: number
}

type StartedStep = { readonly child: ChildProcess; readonly ended: Promise<StepEnd> }

export type JobOptions = {
  /** What was checked out. */
  readonly workspace: string
  readonly event: { readonly name: string; readonly payload: unknown }
  /** `with:`; all other inputs have their defaults from action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Paths in place of the runner's own files, by the names of their variables. */
  readonly files?: Readonly<Record<string, string>>
  /** `PATH` of the steps; by default one without engines. */
  readonly path?: string
}

/** A job that uses the action, as far as the runner's protocol is concerned. */
type Job = {
  /** `RUNNER_TEMP`. */
  readonly temp: string
  readonly startMain: () => Promise<StartedStep>
  readonly main: () => Promise<StepEnd>
  /** `RUNNER_TOOL_CACHE`. */
  readonly tools: string
  /** With the state that the main step saved, plus `more`. */
  readonly post: (more?: Readonly<Record<string, string>>) => Promise<StepEnd>
}

type Action = {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly using: string; readonly main: string; readonly post: string }
}

const token = 'ghs_0123456789abcdef0123456789abcdef0123'

/** Programs available to a job without an engine. */
const programs = [
  'git',
  'tar',
  'gzip',
  'zstd',
  'zstdmt',
  'sh',
  'sleep',
  'rm',
  'cp',
  'mv',
  'mkdir',
  'touch',
  'chmod',
  'cat',
  'uname',
]

/** A job of this repository's bundle, removed after the test. */
export const miniRunner = async (options: JobOptions): Promise<Job> => {
  return openJob(await emptyFolder(), { node: process.execPath, root: repositoryPath('') }, options)
}

/** Which program runs the steps, and the folder with its action.yml. */
type ActionProgram = { readonly node: string; readonly root: string }

/** Starts each step as the runner does: as a process, with the runner's names for inputs, variables and files. */
export const openJob = async (
  folder: string,
  { node, root }: ActionProgram,
  options: JobOptions,
): Promise<Job> => {
  const action: Action = parse(await readFile(join(root, 'action.yml'), 'utf8'))
  const places = { temp: join(folder, 't'), tools: join(folder, 'tools'), bin: join(folder, 'bin') }
  for (const place of Object.values(places)) await mkdir(place, { recursive: true })
  await linkPrograms(places.bin)
  await writeFile(join(folder, 'event.json'), JSON.stringify(options.event.payload))
  const env = {
    ...{ PATH: options.path ?? places.bin, HOME: homedir(), CI: 'true', GITHUB_ACTIONS: 'true' },
    ...{ GITHUB_EVENT_NAME: options.event.name, GITHUB_EVENT_PATH: join(folder, 'event.json') },
    ...{ GITHUB_WORKSPACE: options.workspace, GITHUB_REPOSITORY: 'octo/app', GITHUB_RUN_ID: '99' },
    GITHUB_SHA: headOf(options.workspace),
    ...{ GITHUB_WORKFLOW: 'bench', GITHUB_JOB: 'build-time', GITHUB_ACTION: '__self' },
    // Nothing listens here: a test that publishes passes its own address.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    ...{ RUNNER_TEMP: places.temp, RUNNER_TOOL_CACHE: places.tools, RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64' },
    // On a self-hosted runner nothing is installed.
    RUNNER_ENVIRONMENT: 'self-hosted',
    ...inputVariables(action, options.inputs ?? {}),
    ...options.env,
  }
  const state: Record<string, string> = {}
  const start = async (script: string, own: Readonly<Record<string, string>>): Promise<StartedStep> => {
    const files = await commandFiles(folder)
    const child = spawn(node, [join(root, script)], {
      cwd: options.workspace,
      env: { ...env, ...files, ...options.files, ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = endOf(child, files).then((end) => {
      Object.assign(state, end.state)
      return end
    })
    return { child, ended }
  }
  const startMain = (): Promise<StartedStep> => start(action.runs.main, {})
  const startPost = (more: Readonly<Record<string, string>>): Promise<StartedStep> => {
    const pairs = Object.entries({ ...state, ...more })
    return start(action.runs.post, Object.fromEntries(pairs.map(([name, value]) => [`STATE_${name}`, value])))
  }
  return {
    ...{ temp: places.temp, tools: places.tools },
    startMain,
    main: async () => (await startMain()).ended,
    post: async (more = {}) => (await startPost(more)).ended,
  }
}

/** Without another one, the event is about the commit that is checked out. */
const headOf = (workspace: string): string | undefined => {
  const args = ['-c', 'safe.directory=*', 'rev-parse', '--verify', 'HEAD']
  const { status, stdout } = spawnSync('git', args, { cwd: workspace, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** Only programs that exist: not every machine has all of them. */
const linkPrograms = async (folder: string): Promise<void> => {
  for (const name of programs) {
    for (const place of (process.env['PATH'] ?? '').split(delimiter)) {
      const found = await readFile(join(place, name)).then(
        () => true,
        () => false,
      )
      if (!found) continue
      await symlink(join(place, name), join(folder, name))
      break
    }
  }
}

/** The runner upper-cases names and keeps their dashes; expressions are evaluated before. */
const inputVariables = (
  { inputs }: Action,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, { default: value }]) => [
      `INPUT_${name.toUpperCase()}`,
      given[name] ?? value.replace('${{ github.token }}', token),
    ]),
  )

type CommandFiles = Readonly<
  Record<'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY' | 'GITHUB_ENV', string>
>

const commandFiles = async (folder: string): Promise<CommandFiles> => {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV'] as const
  const pairs = names.map((name) => [name, join(folder, `${name}_${randomUUID()}`)] as const)
  for (const [, path] of pairs) await writeFile(path, '')
  return Object.fromEntries(pairs) as CommandFiles
}

const endOf = async (child: ChildProcess, files: CommandFiles): Promise<StepEnd> => {
  const startMs = performance.now()
  const output = { stdout: '', stderr: '' }
  child.stdout?.on('data', (piece: Buffer) => (output.stdout += piece.toString()))
  child.stderr?.on('data', (piece: Buffer) => (output.stderr += piece.toString()))
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on('close', (code, name) => resolve([code, name])),
  )
  const read = (name: keyof CommandFiles): Promise<string> => readFile(files[name], 'utf8')
  return {
    ...{ status, signal, ...output, tookMs: performance.now() - startMs },
    messages: messagesIn(output.stdout + output.stderr),
    outputs: valuesIn(await read('GITHUB_OUTPUT')),
    state: valuesIn(await read('GITHUB_STATE')),
    summary: await read('GITHUB_STEP_SUMMARY'),
  }
}

/** `NAME<<MARK`, lines of the value, `MARK`; the last value of a name counts. */
const valuesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n?^\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  )

/** Workflow commands in a log; see https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
const messagesIn = (log: string): readonly ShownMessage[] =>
  log.split(/\r\n?|\n/).flatMap((line): ShownMessage[] => {
    const [, level, properties = '', message = ''] =
      /^\s*::(error|warning|notice)(?: ([^:]*))?::(.*)$/.exec(line) ?? []
    if (level !== 'error' && level !== 'warning' && level !== 'notice') return []
    const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1]
    return [
      { level, message: unescaped(message), ...(title === undefined ? {} : { title: unescaped(title) }) },
    ]
  })

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
