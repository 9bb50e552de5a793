import { readFile, rm } from 'node:fs/promises'
import type { ExecResult, Host, OutputLine, User } from '../../host/host.ts'
import { isRecord, parseJson, textAt } from '../../host/json.ts'
import { type Usage, watchUsage } from '../../host/usage/usage.ts'
import type { Failure } from '../../model.ts'
import type { BuildRequest, BuildResult } from '../engine.ts'
import { failureReason } from './failure-reason.ts'
import { logTailBytes, logTailOf } from './log-tail.ts'
import type { FailedStep, StepReader } from './steps.ts'
import { elapsedIn } from './step-usage.ts'
import { type BuildTimes, tidied } from './timeline.ts'

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
  /** Where the client writes how long each step took; undefined: it does not. */
  readonly usageFile: string | undefined
  /** Whether the build has a cache in a registry; if not, its output may not claim one. */
  readonly hasRemoteCache: boolean
  /** Why the work is done by processes that this run did not start; undefined: it started all of them. */
  readonly elsewhere: string | undefined
}

/**
 * Runs one build command and times it from the start of the process to its exit. Throws only when the run is
 * interrupted; everything else that goes wrong is a failure in the result. Its counters say what it
 * used of the machine during exactly that time, and what others did.
 */
export const runBuild = async (host: Host, command: BuildCommand): Promise<BuildResult> => {
  await rm(command.imageIdFile, { force: true })
  const usage = watchUsage(command.elsewhere)
  const result = await execBuild(host, command)
  const used = usage()
  host.signal.throwIfAborted()
  return readBuild(command, result, used)
}

/** Starts the command of a build; the time is that of its process. */
export const execBuild = (host: Host, command: BuildCommand): Promise<ExecResult> => {
  const { program, args, env, user, timeoutMs, reader } = command
  const onLine = ({ text, atMs }: OutputLine): void => reader.line(text, atMs)
  // The reader keeps what counts of the lines.
  return host.exec(program, args, { env, timeoutMs, user, onLine, keptBytes: 0, isBuild: true })
}

/** What came of a build whose command has ended. */
export const readBuild = async (
  { reader, imageIdFile, usageFile, hasRemoteCache }: BuildCommand,
  result: ExecResult,
  used: Usage,
): Promise<BuildResult> => {
  const failure = failureOf(result, reader)
  const written = failure === undefined ? await read(imageIdFile) : ''
  const times = timesOf(result, usageFile === undefined ? '' : await read(usageFile))
  return {
    startedAt: result.startedAt,
    durationMs: result.durationMs,
    steps: reader.steps(),
    printed: reader.printed(),
    timeline: tidied(reader.timeline(times), times),
    counters: {
      ...reader.counters?.(),
      ...(hasRemoteCache && reader.remoteCache?.(times)),
      ...used.counters,
    },
    unknown: used.unknown,
    shared: undefined,
    imageId: imageIdIn(written),
    failure,
  }
}

const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

const timesOf = ({ startedAt, durationMs }: ExecResult, usage: string): BuildTimes => ({
  startedAtMs: Date.parse(startedAt),
  durationMs,
  stepsMs: elapsedIn(usage),
})

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

const failureOf = ({ end, tail }: ExecResult, reader: StepReader): Failure | undefined => {
  const log = reader.log?.() ?? tail
  const logTail = log.slice(-logTailBytes)
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? undefined : failedBuild(end.code, reader.failed(), log)
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

/** The words of the tool that failed come first: whoever reads only the beginning must learn what to do. */
const failedBuild = (clientStatus: number, failed: FailedStep, log: string): Failure => {
  const { text, exitStatus = clientStatus } = failureReason(failed, clientStatus)
  return { kind: 'failed', message: `${text} (exit status ${exitStatus})`, logTail: logTailOf(failed, log) }
}

/**
 * The same build once more for the files of one stage. It may use what the build used, and pushes nothing. Of several platforms, these
 * are the files of the first.
 */
export const forExport = (request: BuildRequest, stage: string): BuildRequest => {
  // Attestations would be further files.
  const { remoteCache, attestations: _, platforms = [], ...rest } = request
  const target = { ...rest, target: stage, noCache: false, platforms: platforms.slice(0, 1) }
  return remoteCache === undefined
    ? target
    : { ...target, remoteCache: { ...remoteCache, exports: undefined } }
}

/** Throws when the evidence stage of a successful build does not build: then nothing is known about that build. */
export const assertExported = ({ failure }: BuildResult, stage: string): void => {
  if (failure === undefined) return
  throw new Error(`Cannot read stage ${stage} of the build: ${failure.message}\n${failure.logTail}`)
}
