import type { Log } from '../host/host.ts'

/** Ways to tell the user something beside the report. */
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
export const makeTell = async (
  inWorkflow: boolean,
  write: Log,
  hide: (text: string) => string = (text) => text,
): Promise<Messages> => {
  const log: Log = (line) => write(hide(line))
  if (!inWorkflow) return { error: log, warning: log, notice: log, log }
  const { error, warning, notice } = await import('@actions/core')
  const properties = { title: 'go-container-bench' }
  return {
    error: (message) => error(hide(message), properties),
    warning: (message) => warning(hide(message), properties),
    notice: (message) => notice(hide(message), properties),
    log,
  }
}

/** Does one thing that must not change what a run comes to: a failure is one warning. */
export const attempt = async <Value>(
  tell: Messages,
  what: string,
  act: () => Promise<Value>,
): Promise<Value | undefined> => {
  try {
    return await act()
  } catch (error) {
    tell.warning(`${what}: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}
