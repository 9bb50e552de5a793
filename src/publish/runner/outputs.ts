import { judgeRun } from '../../analysis/run-verdict.ts'
import type { Report } from '../../model.ts'

/** What the outputs tell beside the report; paths are absolute. */
export type Written = {
  readonly reportPath: string
  readonly markdownPath: string
  readonly durationMs: number
  /** Absent where nothing was published; the outputs are empty then. */
  readonly commentUrl?: string
  readonly artifactId?: string
  readonly artifactUrl?: string
}

/**
 * Sets the outputs of the action; `@actions/core` is loaded only here, because a terminal needs none. Throws when
 * the runner's file cannot be written.
 */
export const setOutputs = async (report: Report, written: Written): Promise<void> => {
  const { setOutput } = await import('@actions/core')
  for (const [name, value] of Object.entries(outputsOf(report, written))) setOutput(name, value)
}

/** The outputs by name, as action.yml lists them. */
export const outputsOf = (report: Report, written: Written): Readonly<Record<string, string>> => {
  const { judged, slowdown } = judgeRun(report.benchmarks)
  return {
    verdict: report.verdict.kind,
    gated: String(judged > 0),
    slowdown: slowdown === undefined ? '' : String(slowdown),
    'report-path': written.reportPath,
    'markdown-path': written.markdownPath,
    'comment-url': written.commentUrl ?? '',
    'artifact-id': written.artifactId ?? '',
    'artifact-url': written.artifactUrl ?? '',
    'engine-facts': JSON.stringify(report.engines),
    'duration-ms': String(Math.round(written.durationMs)),
  }
}
