import type { ExecResult } from '../host/host.ts'

/** A container that is to run until it is closed. */
export type ContainerRequest = {
  /** Unique on the machine, consists of `[a-z0-9-]` only. */
  readonly label: string
  /** An image that the engine has. */
  readonly image: string
  readonly mounts: readonly ContainerMount[]
  /** The program that keeps it running, absolute in the container, and its arguments. */
  readonly command: readonly [string, ...(readonly string[])]
}

/** A folder or file of the machine in a container. */
type ContainerMount = {
  /** Absolute. */
  readonly source: string
  /** Absolute, in the container. */
  readonly target: string
}

export type RunningContainer = AsyncDisposable & {
  /** Runs a program in it through the client of the engine. Never throws; the time is that of the client. */
  exec(argv: readonly string[], options: ContainerExec): Promise<ExecResult>
}

type ContainerExec = {
  readonly env: Readonly<Record<string, string>>
  /** Absolute, in the container. */
  readonly dir: string
  readonly timeoutMs: number
}

/** The arguments of `run` that all clients take, and some of one client: it has no network. */
export const runArguments = (
  { label, image, mounts, command }: ContainerRequest,
  ofClient: readonly string[],
): readonly string[] => [
  ...['run', '--detach', '--name', label, '--network', 'none', '--pull', 'never', ...ofClient],
  // A policy of SELinux would deny folders of the machine that have no label for containers.
  ...['--security-opt', 'label=disable'],
  ...mounts.flatMap(({ source, target }) => ['--mount', `type=bind,source=${source},target=${target}`]),
  ...['--entrypoint', command[0], image, ...command.slice(1)],
]

/** The arguments of `exec` that all clients take. */
export const execArguments = (
  label: string,
  argv: readonly string[],
  { env, dir }: ContainerExec,
): readonly string[] => [
  ...['exec', '--workdir', dir],
  ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ...[label, ...argv],
]
