import { stat } from 'node:fs/promises'
import { messageOf } from '../../host/error-text.ts'
import type { ExecResult, Host } from '../../host/host.ts'
import { parseJson, textAt } from '../../host/json.ts'

/** Downloads one file; throws an error that names the address and the reason. */
export type Download = (url: string, path: string) => Promise<void>

/** The first word of a command line that has this program make one download; the second is `{url, path}` as JSON. */
export const downloadWord = '--download'

/** Enough for an archive of 80 MB at 1.1 Mbit/s. */
const longestMs = 600_000

/**
 * Downloads in a process of its own, which can be killed: the library retries for half a minute, has no limit for a
 * transfer that stalls, and cannot be aborted. It uses the job's proxy variables and NODE_EXTRA_CA_CERTS. `program` is the
 * path of this program's entry.
 */
export const downloader =
  (host: Host, program: string, limitMs = longestMs): Download =>
  async (url, path) => {
    const words = [program, downloadWord, JSON.stringify({ url, path })]
    const result = await host.exec(process.execPath, words, { timeoutMs: limitMs })
    host.signal.throwIfAborted()
    const problem =
      problemOf(result) ??
      (await stat(path).then(
        () => undefined,
        () => 'nothing was written',
      ))
    if (problem !== undefined) throw new Error(`Cannot download ${url}: ${problem}`)
  }

const problemOf = ({ end, stderr, tail }: ExecResult): string | undefined => {
  if (end.kind === 'exited' && end.code === 0) return undefined
  if (end.kind === 'timed-out') return `it was not complete after ${end.afterMs / 1000} s`
  return [stderr, tail, end.kind].map((text) => text.trim().split('\n').at(-1)).find((line) => line !== '')
}

/** Makes one download and ends the process. When it fails, the reason is the last line on standard error. */
export const makeDownload = async (text: string): Promise<never> => {
  // When a connection ends in the middle of a response, the library waits for ever, and the process for nothing.
  process.on('beforeExit', () => fail('the connection ended in the middle of the file'))
  const request = parseJson(text)
  const { downloadTool, HTTPError } = await import('@actions/tool-cache')
  try {
    await downloadTool(textAt(request, 'url') ?? '', textAt(request, 'path') ?? '')
  } catch (error) {
    if (error instanceof HTTPError && error.httpStatusCode !== undefined)
      fail(meaningOf(error.httpStatusCode))
    fail(causeOf(error))
  }
  return process.exit(0)
}

const fail = (why: string): never => {
  process.stderr.write(`\n${why}\n`)
  return process.exit(1)
}

const meaningOf = (status: number): string => {
  if (status >= 300 && status < 400) return `status ${status}, after too many redirects`
  if (status === 404) return 'status 404: no such file'
  if (status === 407) return 'status 407: the proxy requires a login (http_proxy, https_proxy)'
  return `status ${status}`
}

/** When several addresses refuse the connection, the error has no message of its own. */
const causeOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ')
  const message = messageOf(error)
  return message === 'aborted' ? 'the connection ended in the middle of the file' : message
}
