import type { Env } from '../../host/host.ts'
import { messageOf } from '../../host/error-text.ts'
import { parseJson } from '../../host/json.ts'

/**
 * What the main step hands to the post step, through the runner. What the post step can find out by itself is not part
 * of it: a main step that was killed could not hand it over.
 */
export type State = {
  /** Always `true`; both steps run the same program. */
  readonly isPost: string
  /** Folder of the report, absolute. */
  readonly outputDir: string
  /** When the main step began, in milliseconds since 1970: what is older is not its report. */
  readonly startedMs: string
  /** `wanted` or `done`. */
  readonly summary: string
  /** Name of an artifact that is still to be uploaded; empty when there is none. */
  readonly artifact: string
  /** Name of the artifact beside which report.json is still to be left for a workflow that may comment; empty: none is. */
  readonly handOver: string
  readonly retentionDays: string
  /** Paths of archives to save, as a JSON list. */
  readonly archives: string
  /** `true` where code of a fork was built, which may have changed those archives. */
  readonly isOfFork: string
}

/** Of a field that is saved several times, the last counts. Throws when the runner's file for it cannot be written. */
export const saveState = async (state: Partial<State>): Promise<void> => {
  const core = await import('@actions/core')
  try {
    for (const [name, value] of Object.entries(state)) core.saveState(name, value)
  } catch (cause) {
    throw new Error(
      `GITHUB_STATE: nothing can be handed to the post step: ${messageOf(cause)}; it must be the file that the runner made`,
      { cause },
    )
  }
}

/** What the main step saved; empty texts for what it did not get to. */
export const readState = (env: Env): State => {
  const read = (name: keyof State): string => env[`STATE_${name}`] ?? ''
  return {
    isPost: read('isPost'),
    outputDir: read('outputDir'),
    startedMs: read('startedMs'),
    summary: read('summary'),
    artifact: read('artifact'),
    handOver: read('handOver'),
    retentionDays: read('retentionDays'),
    archives: read('archives'),
    isOfFork: read('isOfFork'),
  }
}

/** Whether this is the post step. */
export const isPostStep = (env: Env): boolean => env['STATE_isPost'] === 'true'

/** Paths in a JSON list; none when it is not a list. */
export const pathsIn = (text: string): readonly string[] => {
  const list = parseJson(text)
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []
}
