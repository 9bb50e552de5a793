import { tmpdir } from 'node:os'
import type { Env, Exec, ExecResult } from '../../host/host.ts'
import { at, isRecord, parseJson, textAt } from '../../host/json.ts'
import { temporaryFolder } from '../../host/run-folder/temporary-folder.ts'
import { resultMark, type ServiceCall, serviceWord } from './service-call.ts'
import { type Cause, causeOf } from './service-cause.ts'

export type ServiceAnswer =
  | { readonly kind: 'done'; readonly result: Readonly<Record<string, unknown>> }
  /** This runner does not have the service. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'failed'; readonly cause: Cause }

/** Makes one call with a limit; never throws. */
export type AskService = (call: ServiceCall, limitMs: number) => Promise<ServiceAnswer>

type ServiceUse = {
  readonly exec: Exec
  /** Of this program, with the runner's tokens, which are not in the environment of a host. */
  readonly env: Env
  /** Path of this program's entry, which is started again for each call. */
  readonly program: string
  readonly signal: AbortSignal
}

/**
 * Uses the services of the runner (artifacts, cache) in a separate process for each call: their libraries retry for
 * half a minute and more, cannot be aborted, and print annotations about failures that do not matter here. This way a
 * call has a time limit, leaves nothing running, and its failure is reported in our own words.
 */
export const serviceUser =
  ({ exec, env, program, signal }: ServiceUse): AskService =>
  async (call, limitMs) => {
    if (!isOffered(call, env)) return { kind: 'unavailable' }
    const words = [program, serviceWord, JSON.stringify(call)]
    // The cache library leaves a folder in RUNNER_TEMP for each archive.
    await using folder = await temporaryFolder(env['RUNNER_TEMP'] ?? tmpdir()).catch(() => undefined)
    const own = folder === undefined ? env : { ...env, RUNNER_TEMP: folder.path }
    const ended = await exec(process.execPath, words, { env: own, signal, timeoutMs: limitMs })
    return answerOf(call, ended)
  }

/** Known without loading a library, which alone takes a second. */
const isOffered = ({ kind }: ServiceCall, env: ServiceUse['env']): boolean => {
  const urls = kind === 'upload' ? ['ACTIONS_RESULTS_URL'] : ['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL']
  return given(env, 'ACTIONS_RUNTIME_TOKEN') && urls.some((name) => given(env, name))
}

const given = (env: ServiceUse['env'], name: string): boolean => (env[name] ?? '') !== ''

const answerOf = (call: ServiceCall, { stdout, stderr, end, durationMs }: ExecResult): ServiceAnswer => {
  const lines = stdout.split('\n')
  const line = lines.findLast((each) => each.startsWith(resultMark))
  const result = line === undefined ? undefined : parseJson(line.slice(resultMark.length))
  const output = [...lines.filter((each) => each !== line), stderr].join('\n')
  if (at(result, 'kind') === 'unavailable') return { kind: 'unavailable' }
  if (isRecord(result) && result['kind'] === 'done' && !gaveNothing(call, result, output))
    return { kind: 'done', result }
  const [message, status] = [textAt(result, 'message') ?? textOf(end), at(result, 'status')]
  const code = textAt(result, 'code')
  return {
    kind: 'failed',
    cause: causeOf({
      output,
      message,
      status: typeof status === 'number' ? status : undefined,
      code,
      gaveUpAfterS: end.kind === 'timed-out' ? Math.round(durationMs / 1000) : undefined,
    }),
  }
}

/** The cache library throws nothing: only what it printed distinguishes a miss from an outage. */
const gaveNothing = (
  { kind }: ServiceCall,
  result: Readonly<Record<string, unknown>>,
  output: string,
): boolean => {
  if (kind === 'save') return result['saved'] !== true
  return (
    kind !== 'upload' && result['found'] !== true && /Failed to restore|does not permit reads/.test(output)
  )
}

const textOf = (end: ExecResult['end']): string | undefined => {
  switch (end.kind) {
    case 'aborted':
      return 'the job was cancelled'
    case 'not-started':
      return end.message
    case 'signalled':
      return `its process was ended by ${end.signal}`
    case 'exited':
    case 'timed-out':
      return undefined
  }
}
