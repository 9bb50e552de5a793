import type { ExecOptions, Host } from '../../host/host.ts'
import { at, listAt, parseJson, textAt } from '../../host/json.ts'
import { isOlder } from '../../host/version-order.ts'
import type { StepOutcome } from '../../model.ts'
import { longestStepName, mostSteps, type StepReader } from '../build/steps.ts'
import { type FailedVertex, failedVertex } from './failed-vertex.ts'
import { objectLines } from './object-lines.ts'
import { instruction, plainProgressReader } from './progress.ts'
import { reportedTimes } from './reported-times.ts'

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

const longestLog = 16_384

/**
 * Reads `--progress=rawjson`: an object on each line, or spread over many lines (buildx 0.12 to 0.14), `SolveStatus` in BuildKit's client/graph.go. A vertex appears many
 * times under its digest, in any order; a line that is not an object is meant for people.
 */
export const jsonProgressReader = (): StepReader => {
  const [steps, load, failure, times] = [makeSteps(), makeSpan(), failedVertex(), reportedTimes()]
  let [log, imported] = ['', false]
  const append = (text: string): void => void (log = (log + text).slice(-longestLog))
  const readVertex = (vertex: unknown): void => {
    const [name, error] = [textAt(vertex, 'name'), textAt(vertex, 'error')]
    if (name === undefined) return
    steps.add(vertex, name.split('\n', 1)[0] ?? '')
    times.add(vertex, name)
    note(failure, vertex)
    if (error !== undefined) append(`ERROR: ${name}: ${error}\n`)
    if (name !== 'importing to docker') return
    load.add(vertex)
    imported ||= textAt(vertex, 'completed') !== undefined
  }
  const whole = objectLines()
  const read = (text: string, atMs: number): void => {
    const status = statusIn(text)
    if (status === undefined) {
      append(`${text}\n`)
      failure.closing(text)
    }
    for (const vertex of listAt(status, 'vertexes')) readVertex(vertex)
    times.arrived(atMs)
    for (const each of listAt(status, 'statuses'))
      if (textAt(each, 'id') === 'sending tarball') load.add(each)
    for (const each of listAt(status, 'logs')) append(printed(failure, each))
  }
  return {
    line: (line, atMs) => {
      for (const text of whole(line)) read(text, atMs)
    },
    steps: () => steps.list(),
    timeline: (build) => times.timeline(build),
    failed: () => failure.read(),
    log: () => log,
    // The time that a builder outside the daemon takes to load the image into it.
    counters: () => ({ ...(imported ? { dockerLoadMs: load.lengthMs() } : {}) }),
  }
}

const note = (failure: FailedVertex, vertex: unknown): void => {
  const [name = '', error] = [textAt(vertex, 'name'), textAt(vertex, 'error')]
  const digest = textAt(vertex, 'digest') ?? name
  failure.named(digest, name)
  if (error !== undefined) failure.failedWith(digest, error)
}

/** What a vertex printed, which is also passed on under its digest. */
const printed = (failure: FailedVertex, entry: unknown): string => {
  const text = Buffer.from(textAt(entry, 'data') ?? '', 'base64').toString()
  failure.printed(textAt(entry, 'vertex') ?? '', text)
  return text
}

/** Instructions by digest, in the order in which they started; they are announced in any order. */
const makeSteps = () => {
  const names = new Map<string, string>()
  const ran = new Map<string, 'hit' | 'done'>()
  return {
    add: (vertex: unknown, name: string): void => {
      const [digest, step] = [textAt(vertex, 'digest'), instruction.exec(name)?.[1]]
      if (digest === undefined || step === undefined || textAt(vertex, 'started') === undefined) return
      if (!names.has(digest) && names.size >= mostSteps) return
      names.set(digest, step.slice(0, longestStepName))
      const done = textAt(vertex, 'completed') !== undefined && textAt(vertex, 'error') === undefined
      if (at(vertex, 'cached') === true) ran.set(digest, 'hit')
      else if (done && !ran.has(digest)) ran.set(digest, 'done')
    },
    list: (): readonly StepOutcome[] =>
      [...names].flatMap(([digest, name]) => {
        const outcome = ran.get(digest)
        return outcome === undefined ? [] : [{ name, hit: outcome === 'hit' }]
      }),
  }
}

/** A line may be cut off in the output of a noisy step; the vertexes come before that output. */
const statusIn = (line: string): unknown =>
  line.startsWith('{')
    ? (parseJson(line) ?? parseJson(`${line.slice(0, line.indexOf(',"logs":'))}}`))
    : undefined

/** The time from the first start to the last end of the parts that are added. */
const makeSpan = () => {
  const [starts, ends]: [number[], number[]] = [[], []]
  return {
    add: (part: unknown): void => {
      const [started, completed] = [textAt(part, 'started'), textAt(part, 'completed')]
      if (started !== undefined) starts.push(Date.parse(started))
      if (completed !== undefined) ends.push(Date.parse(completed))
    },
    lengthMs: (): number => Math.max(...ends) - Math.min(...starts),
  }
}
