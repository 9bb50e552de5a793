import { readFile, rm } from 'node:fs/promises'
import type { ExecResult, Host, User } from '../../host/host.ts'
import { isRecord, parseJson, textAt } from '../../host/json.ts'
import type { Failure } from '../../model.ts'
import type { BuildResult } from '../engine.ts'
import type { StepReader } from './steps.ts'

export type BuildCommand = {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly user?: User
  readonly timeoutMs: number
  readonly reader: StepReader
  /** Where the client writes the id of the image, or JSON that it is in. */
  readonly imageIdFile: string
}

const logTailBytes = 4096

/**
 * Runs one build command and times it from the start of the process to its exit. Throws only when the run
 * is interrupted; everything else that goes wrong is a failure in the result.
 */
export const runBuild = async (host: Host, command: BuildCommand): Promise<BuildResult> => {
  const { program, args, env, user, timeoutMs, reader } = command
  await rm(command.imageIdFile, { force: true })
  const result = await host.exec(program, args, {
    env,
    timeoutMs,
    ...(user === undefined ? {} : { user, cwd: '/' }),
    onLine: ({ text }) => reader.line(text),
  })
  host.signal.throwIfAborted()
  const failure = failureOf(result, reader.log?.() ?? result.tail)
  const { startedAt, durationMs } = result
  const told = { startedAt, durationMs, steps: reader.steps(), counters: reader.counters?.() ?? {} }
  if (failure !== undefined) return { ...told, failure }
  const imageId = imageIdIn(await readFile(command.imageIdFile, 'utf8').catch(() => ''))
  return { ...told, ...(imageId === undefined ? {} : { imageId }) }
}

/**
 * The id of the image in what a client wrote: the id itself, or the metadata of BuildKit's clients, which Bake keeps
 * by target. As `docker build --iidfile`: the digest of the configuration, else of the manifest.
 */
export const imageIdIn = (text: string): string | undefined => {
  const plain = text.trim()
  if (!plain.startsWith('{')) return plain === '' ? undefined : plain
  const metadata = parseJson(plain)
  const told = isRecord(metadata) ? [metadata, ...Object.values(metadata)] : []
  const digest = (key: string): string | undefined => told.flatMap((each) => textAt(each, key) ?? [])[0]
  return digest('containerimage.config.digest') ?? digest('containerimage.digest')
}

const failureOf = ({ end }: ExecResult, tail: string): Failure | undefined => {
  const logTail = tail.slice(-logTailBytes)
  switch (end.kind) {
    case 'exited':
      if (end.code === 0) return undefined
      return {
        kind: 'failed',
        message: `the build ended with exit status ${end.code}: ${errorLine(tail)}`,
        logTail,
      }
    case 'signalled':
      return { kind: 'failed', message: `the build client was ended by ${end.signal}`, logTail }
    case 'timed-out':
      return { kind: 'timed-out', message: `the build did not end within ${end.afterMs / 1000} s`, logTail }
    case 'not-started':
      return { kind: 'failed', message: `the build client did not start: ${end.message}`, logTail }
    case 'aborted':
      return { kind: 'failed', message: 'the build was interrupted', logTail }
  }
}

/** A complaint of the Go compiler, behind what BuildKit's plain form has in front: `#8 0.512 ./main.go:5:1: syntax error`. */
const goComplaint = /^(?:#\d+ +[\d.]+ +)?(\S+\.go:\d+(?::\d+)?: .+)$/

/** The line that says what went wrong: the compiler's first, else the last one that names an error, else the last one. */
const errorLine = (tail: string): string => {
  const lines = tail
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const ofGo = lines.map((line) => goComplaint.exec(line)?.[1]).find((line) => line !== undefined)
  if (ofGo !== undefined) return ofGo
  return lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'nothing was printed'
}

/** The evidence stage of a build that succeeded must build too; when it does not, nothing is known. */
export const assertExported = ({ failure }: BuildResult, stage: string): void => {
  if (failure === undefined) return
  throw new Error(`Cannot read stage ${stage} of the build: ${failure.message}\n${failure.logTail}`)
}
