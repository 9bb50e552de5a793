import { judgeRun } from '../analysis/run-verdict.ts'
import type { Report } from '../model.ts'

/** Where the files of the report are, absolute. */
export type Written = {
  readonly reportPath: string
  readonly markdownPath: string
  readonly durationMs: number
}

/** Sets the outputs of the action; `@actions/core` is loaded only here, because a terminal needs none. */
export const setOutputs = async (report: Report, written: Written): Promise<void> => {
  const { setOutput } = await import('@actions/core')
  for (const [name, value] of Object.entries(outputsOf(report, written))) setOutput(name, value)
}

/** The outputs by name, as action.yml lists them. */
export const outputsOf = (
  report: Report,
  { reportPath, markdownPath, durationMs }: Written,
): Readonly<Record<string, string>> => {
  const { judged, slowdown } = judgeRun(report.benchmarks)
  return {
    verdict: report.verdict.kind,
    gated: String(judged > 0),
    slowdown: slowdown === undefined ? '' : String(slowdown),
    'report-path': reportPath,
    'markdown-path': markdownPath,
    'engine-facts': JSON.stringify(report.engines),
    'duration-ms': String(Math.round(durationMs)),
  }
}
