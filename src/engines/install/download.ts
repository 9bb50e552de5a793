import { stat } from 'node:fs/promises'
import type { ExecResult, Host } from '../../host/host.ts'
import { parseJson, textAt } from '../../host/json.ts'

/** Brings one file; throws an error that names the address and what became of it. */
export type Download = (url: string, path: string) => Promise<void>

/** First word of a command line that asks this program for one download; the second is `{url, path}` as JSON. */
export const downloadWord = '--download'

/** An archive has 80 MB: enough for 1.1 Mbit/s. */
const longestMs = 600_000

/**
 * Downloads in a process of its own: the library retries for half a minute, has no limit for a transfer that
 * stalls, and cannot be aborted. Like this nothing of it runs on. It takes the job's proxy variables and
 * NODE_EXTRA_CA_CERTS. `program` is the path of this program's entry.
 */
export const downloader =
  (host: Host, program: string, limitMs = longestMs): Download =>
  async (url, path) => {
    const words = [program, downloadWord, JSON.stringify({ url, path })]
    const result = await host.exec(process.execPath, words, { timeoutMs: limitMs })
    host.signal.throwIfAborted()
    const flaw =
      flawOf(result) ??
      (await stat(path).then(
        () => undefined,
        () => 'nothing was written',
      ))
    if (flaw !== undefined) throw new Error(`Cannot download ${url}: ${flaw}`)
  }

const flawOf = ({ end, stderr, tail }: ExecResult): string | undefined => {
  if (end.kind === 'exited' && end.code === 0) return undefined
  if (end.kind === 'timed-out') return `it was not complete after ${end.afterMs / 1000} s`
  return [stderr, tail, end.kind].map((text) => text.trim().split('\n').at(-1)).find((line) => line !== '')
}

/** Makes one download and ends the process, which is one of its own; what went wrong is the last line of its standard error. */
export const makeDownload = async (text: string): Promise<never> => {
  // A connection that ends in the middle of an answer leaves the library waiting with nothing left to wait for.
  process.on('beforeExit', () => fail('the connection ended in the middle of the file'))
  const call = parseJson(text)
  const { downloadTool, HTTPError } = await import('@actions/tool-cache')
  try {
    await downloadTool(textAt(call, 'url') ?? '', textAt(call, 'path') ?? '')
  } catch (error) {
    if (error instanceof HTTPError && error.httpStatusCode !== undefined)
      fail(meaningOf(error.httpStatusCode))
    fail(error instanceof Error ? causeOf(error) : String(error))
  }
  return process.exit(0)
}

const fail = (why: string): never => {
  process.stderr.write(`\n${why}\n`)
  return process.exit(1)
}

const meaningOf = (status: number): string => {
  if (status >= 300 && status < 400) return `status ${status}, after more redirects than anybody needs`
  if (status === 404) return 'status 404: there is no such file'
  if (status === 407) return 'status 407: the proxy wants a login (http_proxy, https_proxy)'
  return `status ${status}`
}

/** Several addresses that refuse are one error without a text. */
const causeOf = (error: Error): string => {
  if (error.message === 'aborted') return 'the connection ended in the middle of the file'
  if (error instanceof AggregateError) return error.errors.map(String).join('; ')
  return error.message
}
