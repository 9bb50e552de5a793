import type { ExecResult, Host } from '../host.ts'
import { CommandError, succeed } from '../process/exec.ts'
import { gitEnvironment, type GitSettings } from './environment.ts'

export type GitOptions = {
  readonly settings?: GitSettings
  /** Beside those of the settings: what must not be printed. */
  readonly secrets?: readonly string[]
  /** Default 60 000. */
  readonly timeoutMs?: number
}

/** For what moves a whole repository, over a network or on this machine. */
export const transferTimeoutMs = 900_000

/**
 * Runs git in a folder. Like `exec` it never throws. It starts no hooks, never asks, writes only what the
 * command is there to write, and messages made of its result hold no credentials.
 */
export const git = async (
  host: Host,
  dir: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<ExecResult> => {
  const { settings = [], secrets = [], timeoutMs } = options
  const env = gitEnvironment(host.env, settings)
  const result = await host.exec('git', args, {
    cwd: dir,
    env,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  })
  return withoutCredentials(result, secrets)
}

/** Whether a program ended well. */
export const succeeded = ({ end }: ExecResult): boolean => end.kind === 'exited' && end.code === 0

/** The standard output of a git that succeeds, without its last line end; throws a `CommandError` otherwise. */
export const gitText = async (
  host: Host,
  dir: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string> => {
  const result = await git(host, dir, args, options)
  const text = succeed(result)
  if (result.truncated) throw new Error(`\`${result.command}\` printed more than 4 MiB, too much to read`)
  return text.replace(/\n$/, '')
}

/** Whether a git says yes (status 0) or no (status 1); throws a `CommandError` for any other end. */
export const gitAnswers = async (host: Host, dir: string, args: readonly string[]): Promise<boolean> => {
  const result = await git(host, dir, args)
  if (result.end.kind === 'exited' && result.end.code <= 1) return result.end.code === 0
  throw new CommandError(result)
}

/** The settings whose names match a pattern, of a repository or of one file in it; empty when there are none. */
export const settingsMatching = async (
  host: Host,
  dir: string,
  pattern: string,
  file?: string,
): Promise<GitSettings> => {
  const where = file === undefined ? [] : ['--file', file]
  const result = await git(host, dir, ['config', '-z', ...where, '--get-regexp', pattern])
  if (result.end.kind !== 'exited' || result.end.code > 1) throw new CommandError(result)
  return result.stdout.split('\0').flatMap((entry): GitSettings => {
    const end = entry.indexOf('\n')
    return end === -1 ? [] : [[entry.slice(0, end), entry.slice(end + 1)]]
  })
}

/** The reason that git gave, one line, for the end of a sentence. */
export const complaint = (result: ExecResult): string => {
  const lines = result.tail.trimEnd().split('\n')
  const found = lines.find((line) => /^(fatal|error|remote): /.test(line)) ?? lines.at(-1)
  if (result.end.kind === 'exited' && found !== undefined && found !== '') return found
  return new CommandError(result).message
}

/**
 * Cleans what messages are made of: of the secrets that were passed, and of those in URLs, which may come
 * from the user's own settings. Standard output is data and stays.
 */
const withoutCredentials = (result: ExecResult, secrets: readonly string[]): ExecResult => {
  const clean = (text: string): string =>
    secrets
      .filter((secret) => secret !== '')
      .reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text)
      .replace(/(\w:\/\/)[^/@\s]+@/g, '$1***@')
  const { command, stderr, tail } = result
  return { ...result, command: clean(command), stderr: clean(stderr), tail: clean(tail) }
}
