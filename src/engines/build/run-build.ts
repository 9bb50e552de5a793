import { readFile, rm } from 'node:fs/promises'
import type { ExecResult, Host, OutputLine, User } from '../../host/host.ts'
import { isRecord, parseJson, textAt } from '../../host/json.ts'
import { cpuCounters, readCpuTime } from '../../host/process/cpu-time.ts'
import type { Failure } from '../../model.ts'
import type { BuildResult } from '../engine.ts'
import type { StepReader } from './steps.ts'

export type BuildCommand = {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Host['env']
  /** Undefined: the user of this process. */
  readonly user: User | undefined
  readonly timeoutMs: number
  readonly reader: StepReader
  /** Where the client writes the id of the image, or JSON that contains it. */
  readonly imageIdFile: string
}

const logTailBytes = 4096

/**
 * Runs one build command and times it from the start of the process to its exit. Throws only when the run is
 * interrupted; everything else that goes wrong is a failure in the result. Its counters include the processor time of the
 * whole machine during exactly that time.
 */
export const runBuild = async (host: Host, command: BuildCommand): Promise<BuildResult> => {
  const { program, args, env, user, timeoutMs, reader, imageIdFile } = command
  await rm(imageIdFile, { force: true })
  const onLine = ({ text }: OutputLine): void => reader.line(text)
  const before = await readCpuTime()
  const result = await host.exec(program, args, { env, timeoutMs, user, onLine })
  const machine = cpuCounters(before, await readCpuTime())
  host.signal.throwIfAborted()
  const failure = failureOf(result, reader.log?.() ?? result.tail)
  const written = failure === undefined ? await readFile(imageIdFile, 'utf8').catch(() => '') : ''
  return {
    startedAt: result.startedAt,
    durationMs: result.durationMs,
    steps: reader.steps(),
    counters: { ...reader.counters?.(), ...machine },
    shared: undefined,
    imageId: imageIdIn(written),
    failure,
  }
}

/**
 * The id of the image in what a client wrote: the id itself, or the metadata of BuildKit's clients, which Bake groups
 * by target. Like `docker build --iidfile`: the digest of the configuration, else of the manifest.
 */
export const imageIdIn = (text: string): string | undefined => {
  const plain = text.trim()
  if (!plain.startsWith('{')) return plain === '' ? undefined : plain
  const metadata = parseJson(plain)
  const objects = isRecord(metadata) ? [metadata, ...Object.values(metadata)] : []
  const digest = (key: string): string | undefined => objects.flatMap((each) => textAt(each, key) ?? [])[0]
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
      return { kind: 'failed', message: `the build client was killed by ${end.signal}`, logTail }
    case 'timed-out':
      return {
        kind: 'timed-out',
        message: `the build did not finish within ${end.afterMs / 1000} s`,
        logTail,
      }
    case 'not-started':
      return { kind: 'failed', message: `the build client did not start: ${end.message}`, logTail }
    case 'aborted':
      return { kind: 'failed', message: 'the build was interrupted', logTail }
  }
}

/** An error of the Go compiler, after the prefix of BuildKit's plain progress: `#8 0.512 ./main.go:5:1: syntax error`. */
const goError = /^(?:#\d+ +[\d.]+ +)?(\S+\.go:\d+(?::\d+)?: .+)$/

/** The line that says what went wrong: the compiler's first error, else the last line with "error", else the last line. */
const errorLine = (tail: string): string => {
  const lines = tail
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const ofGo = lines.map((line) => goError.exec(line)?.[1]).find((line) => line !== undefined)
  if (ofGo !== undefined) return ofGo
  return lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'nothing was printed'
}

/** Throws when the evidence stage of a successful build does not build: then nothing is known about that build. */
export const assertExported = ({ failure }: BuildResult, stage: string): void => {
  if (failure === undefined) return
  throw new Error(`Cannot read stage ${stage} of the build: ${failure.message}\n${failure.logTail}`)
}
