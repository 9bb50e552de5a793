import { at, listAt, parseJson, textAt } from '../../host/json.ts'

/** What the probe saw inside a build; see `probes/network/main.go`. */
export type ProbeReport = {
  /** Of the build in which it ran: another one shows that the step came from a cache. */
  readonly round: string
  /** Names of the proxy variables that the engine passed to the step although nobody asked for them. */
  readonly proxyVariables: readonly string[]
  readonly steps: readonly StepReport[]
}

export type StepReport = {
  readonly name: string
  readonly durationMs: number
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** One request of the probe; a part that did not take place takes 0 ms. */
export type RequestTimes = {
  readonly url: string
  readonly status: number
  readonly protocol: string
  /** Whether it used a connection of an earlier request. */
  readonly reused: boolean
  readonly dnsMs: number
  readonly connectMs: number
  /** CONNECT, with which a client asks a proxy for a tunnel. */
  readonly tunnelMs: number
  readonly tlsMs: number
  /** From the end of the request to the first byte of the answer. */
  readonly firstByteMs: number
  readonly bodyMs: number
  readonly totalMs: number
  readonly bytes: number
  /** Undefined: it was answered completely. */
  readonly error: string | undefined
}

/** Reads the report of the probe. Throws when it is anything else. */
export const readProbeReport = (text: string): ProbeReport => {
  const report = parseJson(text)
  const steps = listAt(report, 'steps')
  if (steps.length === 0) throw new Error('the probe reported no steps')
  return {
    round: textAt(report, 'round') ?? '',
    proxyVariables: listAt(report, 'proxyVariables').map(String),
    steps: steps.map((step) => ({
      name: textAt(step, 'name') ?? '',
      durationMs: numberAt(step, 'durationMs'),
      exit: numberAt(step, 'exit'),
      stdout: textAt(step, 'stdout') ?? '',
      stderr: textAt(step, 'stderr') ?? '',
    })),
  }
}

/** What `fetch` printed: one request a line. */
export const readRequests = (stdout: string): readonly RequestTimes[] =>
  stdout
    .split('\n')
    .map(parseJson)
    .filter((line) => textAt(line, 'url') !== undefined)
    .map((line) => ({
      url: textAt(line, 'url') ?? '',
      status: numberAt(line, 'status'),
      protocol: textAt(line, 'protocol') ?? '',
      reused: at(line, 'reused') === true,
      dnsMs: numberAt(line, 'dnsMs'),
      connectMs: numberAt(line, 'connectMs'),
      tunnelMs: numberAt(line, 'tunnelMs'),
      tlsMs: numberAt(line, 'tlsMs'),
      firstByteMs: numberAt(line, 'firstByteMs'),
      bodyMs: numberAt(line, 'bodyMs'),
      totalMs: numberAt(line, 'totalMs'),
      bytes: numberAt(line, 'bytes'),
      error: textAt(line, 'error'),
    }))

/**
 * The line in which a failed step says why. Of the go command that is its last one; of git, whose words the go command
 * repeats, the one with `fatal:`.
 */
export const whyFailed = ({ stderr, exit }: StepReport): string => {
  const lines = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  return lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? `it exited with status ${exit}`
}

const numberAt = (value: unknown, key: string): number => {
  const found = at(value, key)
  if (typeof found === 'number' && Number.isFinite(found)) return found
  throw new Error(`the probe's report has no number ${key}`)
}
