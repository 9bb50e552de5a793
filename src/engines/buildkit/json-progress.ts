import type { ExecOptions, Host } from '../../host/host.ts'
import { isRecord, parseJson, textAt } from '../../host/json.ts'
import { isOlder } from '../../host/version-order.ts'
import type { StepReader } from '../build/steps.ts'
import type { BuildTimes } from '../build/timeline.ts'
import { type CountedTimes, countedTimes } from './counted-times.ts'
import { type FailedVertex, failedVertex } from './failed-vertex.ts'
import { type MovedFiles, movedFiles } from './moved-files.ts'
import { objectLines } from './object-lines.ts'
import { plainProgressReader } from './progress.ts'
import { reportedSteps } from './reported-steps.ts'
import { reportedTimes, type VertexEvent } from './reported-times.ts'
import { type VertexNames, vertexNames } from './vertex-names.ts'

/** The most precise progress format that a client has. */
export type ProgressFormat = { readonly name: 'rawjson' | 'plain'; readonly newReader: () => StepReader }

/** Finds out from the help text of a client, and from its version: buildx has `rawjson` since 0.12, but first kept silent. */
export const progressOf = async (
  host: Host,
  program: string,
  build: readonly string[],
  env: Host['env'] = host.env,
): Promise<ProgressFormat> => {
  const options = { env, timeoutMs: 15_000 }
  const help = await host.exec(program, [...build, '--help'], options)
  const isKnown = help.stdout.includes('rawjson') || (await isBuildxSince012(host, program, build, options))
  return isKnown
    ? { name: 'rawjson', newReader: jsonProgressReader }
    : { name: 'plain', newReader: plainProgressReader }
}

const isBuildxSince012 = async (
  host: Host,
  program: string,
  [first]: readonly string[],
  options: Pick<ExecOptions, 'env' | 'timeoutMs'>,
): Promise<boolean> => {
  if (first !== 'buildx') return false
  const { stdout } = await host.exec(program, ['buildx', 'version'], options)
  const version = /\bbuildx v?(\d+\.\d+\.\d+)/.exec(stdout)?.[1]
  return version !== undefined && !isOlder(version, '0.12.0')
}

/**
 * Reads `--progress=rawjson`: an object on each line, or spread over many lines (buildx 0.12 to 0.14), `SolveStatus` in BuildKit's client/graph.go. A vertex appears many
 * times under its digest, in any order; a line that is not an object is meant for people.
 */
export const jsonProgressReader = (): StepReader => {
  const [moved, log, times] = [movedFiles(), makeLog(), countedTimes()]
  const failure = failedVertex(moved.line)
  const vertexes = makeVertexes(failure, moved, log, times)
  const whole = objectLines()
  const read = (text: string, atMs: number): void => {
    const status = statusIn(text)
    if (status === undefined) {
      log.add(`${text}\n`)
      failure.closing(text)
      return
    }
    if (!isRecord(status)) return
    for (const vertex of listOf(status['vertexes'])) vertexes.add(vertex, atMs)
    for (const each of listOf(status['statuses'])) {
      moved.status(each)
      times.status(each)
    }
    for (const each of listOf(status['logs'])) log.add(printed(failure, each))
  }
  return {
    line: (line, atMs) => {
      for (const text of whole(line)) read(text, atMs)
    },
    steps: () => vertexes.steps(),
    timeline: (build) => vertexes.timeline(build),
    remoteCache: (build) => vertexes.remoteCache(build),
    printed: () => moved.read(),
    failed: () => failure.read(),
    log: () => log.read(),
    counters: () => times.counters(),
  }
}

const none: readonly unknown[] = []

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : none)

/** Passes every event of a vertex on to what wants to know of it. */
const makeVertexes = (failure: FailedVertex, moved: MovedFiles, log: Log, counted: CountedTimes) => {
  const [steps, times] = [reportedSteps(), reportedTimes()]
  const named = vertexNames((digest, name) => {
    failure.named(digest, name)
    moved.named(digest, name)
  })
  return {
    steps: () => steps.list(),
    timeline: (build: BuildTimes) => times.timeline(build),
    remoteCache: (build: BuildTimes) => times.remoteCache(build),
    add: (vertex: unknown, atMs: number): void => {
      const event = eventIn(vertex, named)
      if (event === undefined) return
      const { digest, name, error } = event
      steps.add(event)
      times.add(event, atMs)
      if (error !== undefined) {
        failure.failedWith(digest, error)
        log.add(`ERROR: ${name}: ${error}\n`)
      }
      counted.vertex(event)
    },
  }
}

/** Each field is read once, because a build prints thousands of vertexes. */
const eventIn = (vertex: unknown, named: VertexNames): VertexEvent | undefined => {
  if (!isRecord(vertex)) return undefined
  const { digest, name, started, completed, cached, error } = vertex
  if (typeof name !== 'string' || name === '') return undefined
  const known = named(textOf(digest) ?? name, name)
  return {
    digest: known.digest,
    name: known.name,
    step: known.step,
    started: textOf(started),
    completed: textOf(completed),
    cached: cached === true,
    error: textOf(error),
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** What a vertex printed, which is also passed on under its digest. */
const printed = (failure: FailedVertex, entry: unknown): string => {
  const text = Buffer.from(textAt(entry, 'data') ?? '', 'base64').toString()
  failure.printed(textAt(entry, 'vertex') ?? '', text)
  return text
}

const longestLog = 16_384

type Log = ReturnType<typeof makeLog>

/** The end of what is printed. */
const makeLog = () => {
  let parts: string[] = []
  let size = 0
  const read = (): string => parts.join('').slice(-longestLog)
  return {
    read,
    add: (text: string): void => {
      parts.push(text)
      size += text.length
      if (size > 4 * longestLog || parts.length > 1_000) {
        parts = [read()]
        size = longestLog
      }
    },
  }
}

/** A line may be cut off in the output of a noisy step; the vertexes come before that output. */
const statusIn = (line: string): unknown =>
  line.startsWith('{')
    ? (parseJson(line) ?? parseJson(`${line.slice(0, line.indexOf(',"logs":'))}}`))
    : undefined
