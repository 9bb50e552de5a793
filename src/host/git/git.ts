import type { ExecResult, Host } from '../host.ts'
import { CommandError, succeed } from '../process/exec.ts'
import { gitEnvironment, type GitSettings } from './environment.ts'

export type GitOptions = {
  readonly settings?: GitSettings
  /** Texts that must not be printed, in addition to the credentials in URLs. */
  readonly secrets?: readonly string[]
  /** Default 60 000. */
  readonly timeoutMs?: number
}

/** The time limit for transferring a whole repository, over a network or on this machine. */
export const transferTimeoutMs = 900_000

/**
 * Runs git in a folder. Like `exec` it never throws. It runs no hooks, asks no questions and writes only what the
 * command is meant to write; messages made from its result contain no credentials.
 */
export const git = async (
  host: Host,
  dir: string,
  args: readonly string[],
  { settings = [], secrets = [], timeoutMs }: GitOptions = {},
): Promise<ExecResult> => {
  const env = gitEnvironment(host.env, settings)
  const result = await host.exec('git', args, { cwd: dir, env, timeoutMs })
  return withoutCredentials(result, secrets)
}

/** Whether a program exited with status 0. */
export const succeeded = ({ end }: ExecResult): boolean => end.kind === 'exited' && end.code === 0

/** The standard output of git, without the last line ending; throws a `CommandError` when git fails. */
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

/** True when git exits with status 0, false with status 1; throws a `CommandError` for anything else. */
export const gitCondition = async (host: Host, dir: string, args: readonly string[]): Promise<boolean> => {
  const result = await git(host, dir, args)
  if (result.end.kind === 'exited' && result.end.code <= 1) return result.end.code === 0
  throw new CommandError(result)
}

/** The settings whose names match a pattern, from a repository or from one file in it; empty when there are none. */
export const settingsMatching = async (
  host: Host,
  dir: string,
  pattern: string,
  file?: string,
): Promise<GitSettings> => {
  const source = file === undefined ? [] : ['--file', file]
  const result = await git(host, dir, ['config', '-z', ...source, '--get-regexp', pattern])
  if (result.end.kind !== 'exited' || result.end.code > 1) throw new CommandError(result)
  return result.stdout.split('\0').flatMap((entry): GitSettings => {
    const end = entry.indexOf('\n')
    return end === -1 ? [] : [[entry.slice(0, end), entry.slice(end + 1)]]
  })
}

/** Why git failed: the line in which it says so, for the end of a sentence. */
export const gitFailure = (result: ExecResult): string => {
  const lines = result.tail.trimEnd().split('\n')
  const found = lines.find((line) => /^(fatal|error|remote): /.test(line)) ?? lines.at(-1)
  if (result.end.kind === 'exited' && found !== undefined && found !== '') return found
  return new CommandError(result).message
}

/**
 * Removes credentials from everything that messages are made of: the secrets that were passed, and those in URLs,
 * which may come from the user's settings. Standard output is data and stays as it is.
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
