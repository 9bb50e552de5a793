import { judgeRun } from '../../analysis/run-verdict.ts'
import type { Report } from '../../model.ts'
import { reportFormats } from '../../report/formats/index.ts'
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
}

/** One output of the action. */
export type Output = {
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
    name: 'gated',
    text: 'Whether a gated benchmark was judged: `true` or `false`.',
    type: 'boolean',
    value: ({ benchmarks }) => String(judgeRun(benchmarks).judged > 0),
  },
  {
    name: 'slowdown',
    text: 'The worst slowdown of a gated benchmark as a number (0.12 is 12%); empty when none was judged.',
    type: 'float',
    value: ({ benchmarks }) => String(judgeRun(benchmarks).slowdown ?? ''),
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
    text: 'The number of the pull request that the report is about; several, divided by commas, where one branch has several; empty when there is none.',
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
    name: 'engine-facts',
    text: 'Versions, storage and network drivers of the engines, as JSON.',
    type: 'string',
    value: ({ engines }) => JSON.stringify(engines),
  },
  {
    name: 'duration-ms',
    text: 'How long the run took, in milliseconds.',
    type: 'integer',
    value: ({ cost }) => String(Math.round(Object.values(cost).reduce((sum, ms) => sum + ms, 0))),
  },
]

/**
 * Sets the outputs of the action; `@actions/core` is loaded only here, because a terminal needs none. Throws when
 * the runner's file cannot be written.
 */
export const setOutputs = async (report: Report, published: Published): Promise<void> => {
  const { setOutput } = await import('@actions/core')
  for (const [name, value] of Object.entries(outputsOf(report, published))) setOutput(name, value)
}

/** The values by name. */
export const outputsOf = (report: Report, published: Published): Readonly<Record<string, string>> =>
  Object.fromEntries(outputs.map(({ name, value }) => [name, value(report, published)]))
