import { messageOf } from '../host/error-text.ts'
import type { Log } from '../host/host.ts'
import { printable } from '../report/escape.ts'

/** Ways to inform the user besides the report. */
export type Messages = {
  /** Shown at the workflow run. */
  readonly error: Log
  readonly warning: Log
  readonly notice: Log
  /** A line of the log. */
  readonly log: Log
}

/**
 * Messages become annotations of the workflow run, or lines of the log where there is none. `hide` takes out
 * what nobody may read.
 */
export const makeMessages = async (
  inWorkflow: boolean,
  write: Log,
  hide: (text: string) => string = (text) => text,
): Promise<Messages> => {
  const log: Log = (line) => write(hide(line))
  if (!inWorkflow) return { error: log, warning: log, notice: log, log }
  const { error, warning, notice } = await import('@actions/core')
  const properties = { title: 'go-container-bench' }
  return {
    error: (message) => error(printable(hide(message)), properties),
    warning: (message) => warning(printable(hide(message)), properties),
    notice: (message) => notice(printable(hide(message)), properties),
    log,
  }
}

/** Does something whose failure must not change the result of a run: a failure is one warning. */
export const warnOnFailure = async <Value>(
  messages: Messages,
  what: string,
  act: () => Promise<Value>,
): Promise<Value | undefined> => {
  try {
    return await act()
  } catch (error) {
    messages.warning(`${what}: ${messageOf(error)}`)
    return undefined
  }
}
