import { judgeRun } from '../../analysis/run-verdict.ts'
import type { BenchmarkReport, Report } from '../../model.ts'
import { oneLine } from '../../report/escape.ts'
import { fastestOf } from '../../report/fastest.ts'
import { reportFormats } from '../../report/formats/index.ts'
import { foremostOf } from '../../report/words/foremost.ts'
import { causeOf } from '../../report/words/why.ts'
import { reportPath } from '../report-files.ts'

/** Where a report was published. */
export type Published = {
  /** Folder of the report's files, absolute. */
  readonly outputDir: string
  /** Numbers; empty where the report is about no pull request. */
  readonly pullRequests: readonly number[]
  /** undefined where there is no comment, or no artifact: the output is empty then. */
  readonly commentUrl: string | undefined
  readonly artifactId: string | undefined
  readonly artifactUrl: string | undefined
  readonly htmlUrl: string | undefined
}

/** One output of the action. */
type Output = {
  readonly name: string
  /** For action.yml and the documents: one sentence. */
  readonly text: string
  readonly type: 'string' | 'boolean' | 'float' | 'integer'
  /** Empty where there is nothing to say. */
  readonly value: (report: Report, published: Published) => string
}

/** Every output, in the order of action.yml. */
export const outputs: readonly Output[] = [
  {
    name: 'verdict',
    text: 'The verdict of the run: `regression`, `warning`, `unchanged`, `improvement`, `inconclusive`, `invalid` or `none`.',
    type: 'string',
    value: ({ verdict }) => verdict.kind,
  },
  {
    name: 'judged',
    text: 'Whether a gated benchmark, or a row of a study, was judged: `true` or `false`.',
    type: 'boolean',
    value: (report) => String(isJudged(report)),
  },
  {
    name: 'slowdown',
    text: 'The worst slowdown of a gated benchmark as a number (0.12 is 12%); empty when none was judged.',
    type: 'float',
    value: ({ benchmarks }) => String(judgeRun(benchmarks).slowdown ?? ''),
  },
  {
    name: 'worst',
    text: 'The id of the gated benchmark that the first line is about: of those with the verdict of the run the slowest one, for an improvement the fastest; empty when it is about none, as when nothing was judged or a leg left no report.',
    type: 'string',
    value: (report) => oneLine(judgedOf(report)?.id ?? ''),
  },
  {
    name: 'cause',
    text: 'The cause of its change, or the reason of the verdict, as one sentence; empty when nothing was judged.',
    type: 'string',
    value: (report) => oneLine(causeOf(report) ?? ''),
  },
  {
    name: 'base-ms',
    text: 'Its median time in the base, in milliseconds; empty when it has none.',
    type: 'integer',
    value: (report) => wholeMs(judgedOf(report)?.base?.medianMs),
  },
  {
    name: 'head-ms',
    text: 'Its median time in the head, in milliseconds; empty when it has none.',
    type: 'integer',
    value: (report) => wholeMs(judgedOf(report)?.head.medianMs),
  },
  {
    name: 'fastest',
    text: 'The value of a study, or the engine of a run without a base, that is surely faster than every other one wherever they were compared; empty when that is not shown.',
    type: 'string',
    value: (report) => oneLine(fastestOf(report) ?? ''),
  },
  ...reportFormats.map((format): Output => ({
    name: format.output,
    text: `The absolute path of ${format.file}.`,
    type: 'string',
    value: (_, { outputDir }) => reportPath(outputDir, format),
  })),
  {
    name: 'comment-url',
    text: 'The address of the comment on the pull request; empty when there is none.',
    type: 'string',
    value: (_, { commentUrl }) => commentUrl ?? '',
  },
  {
    name: 'pull-request',
    text: 'The number of the pull request that the report is about; several, separated by commas, where one branch has several; empty when there is none.',
    type: 'string',
    value: (_, { pullRequests }) => pullRequests.join(','),
  },
  {
    name: 'artifact-id',
    text: 'The id of the artifact; empty when none was uploaded.',
    type: 'string',
    value: (_, { artifactId }) => artifactId ?? '',
  },
  {
    name: 'artifact-url',
    text: 'The address of the artifact; empty when none was uploaded.',
    type: 'string',
    value: (_, { artifactUrl }) => artifactUrl ?? '',
  },
  {
    name: 'html-url',
    text: 'The address of report.html as an artifact of its own, which opens in a browser; empty when it was not uploaded.',
    type: 'string',
    value: (_, { htmlUrl }) => htmlUrl ?? '',
  },
  {
    name: 'engine-facts',
    text: 'Versions, storage and network drivers of the engines, as JSON.',
    type: 'string',
    value: ({ engines }) => oneLine(JSON.stringify(engines)),
  },
  {
    name: 'duration-ms',
    text: 'How long the run took, in milliseconds; of several legs, or of a study that was continued, all parts together.',
    type: 'integer',
    value: (report) => wholeMs(durationOf(report)),
  },
  {
    name: 'minutes',
    text: 'The same in minutes with one decimal.',
    type: 'float',
    value: (report) => (durationOf(report) / 60_000).toFixed(1),
  },
  {
    name: 'matrix',
    text: 'In the mode `plan`, the legs as JSON for a matrix, `[{"leg":1,"name":"api"}]`; empty in any other.',
    type: 'string',
    value: () => '',
  },
]

/** The rows of a study have verdicts of their own. */
const isJudged = ({ benchmarks, study }: Report): boolean =>
  study === undefined
    ? judgeRun(benchmarks).judged > 0
    : study.rows.some(({ verdict }) => verdict !== undefined && verdict.kind !== 'none')

const judgedOf = (report: Report): BenchmarkReport | undefined =>
  report.study !== undefined || report.verdict.kind === 'none' ? undefined : foremostOf(report)

const wholeMs = (ms: number | undefined): string => (ms === undefined ? '' : String(Math.round(ms)))

const durationOf = ({ cost }: Report): number => Object.values(cost).reduce((sum, ms) => sum + ms, 0)

/**
 * Sets the outputs of the action; `@actions/core` is loaded only here, because a terminal needs none. Throws when
 * the runner's file cannot be written.
 */
export const setOutputs = async (report: Report, published: Published): Promise<void> => {
  const { setOutput } = await import('@actions/core')
  for (const [name, value] of Object.entries(outputsOf(report, published))) setOutput(name, value)
}

/** Sets the output of a plan. Throws when the runner's file cannot be written. */
export const setMatrix = async (matrix: string): Promise<void> => {
  const { setOutput } = await import('@actions/core')
  setOutput('matrix', matrix)
}

/** The values by name. */
export const outputsOf = (report: Report, published: Published): Readonly<Record<string, string>> =>
  Object.fromEntries(outputs.map(({ name, value }) => [name, value(report, published)]))
