import { pairsNeeded } from '../analysis/limits.ts'
import { InputError } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Report } from '../model.ts'
import { mostOf } from '../inputs/amounts.ts'
import type { PlannedRewrite } from '../projects/context/advise/planned-rewrite.ts'
import { rewriteScenarios } from '../projects/context/advise/rewrites.ts'
import { type TriedAdvice, withAdvice } from '../report/advice/outcome.ts'
import { cut } from '../report/numbers.ts'
import { type Hide, hider } from '../report/hide.ts'
import { run as measureAndReport } from '../run/run.ts'
import { conclude } from './conclude.ts'
import { statusOfNothing } from './invocation.ts'
import { measuring, noteFork, runOptionsOf } from './measuring.ts'
import type { Job } from './mode.ts'
import { projectsOf } from './projects-of.ts'
import { runRequestOf } from './run-request.ts'

/**
 * Tries rewrites of the user's Dockerfile, each in pairs with the project as it is, and publishes what they gain. Status 0,
 * whatever they do; 3 when some apply and none could be measured.
 */
export const advise = async (asked: Job): Promise<number> => {
  const [inputs, ...others] = await projectsOf({ ...asked, inputs: adviseInputs(asked.inputs) })
  if (inputs === undefined || others.length > 0)
    throw new InputError(['context: advise measures one project'])
  const job = { ...asked, inputs }
  const { inWorkflow } = job.invocation
  return measuring(
    job,
    async (parts) => {
      const hide = hider(hiddenOf(job))
      let tried: readonly TriedAdvice[] = []
      const request = runRequestOf({
        ...runOptionsOf(job, parts.publishing),
        rewriting: {
          rewrites: inputs.rewrites,
          found: (planned) => {
            tried = planned.map((each) => triedOf(each, hide))
            job.messages.log(outlook(planned))
          },
        },
        onSubject: ({ isOfFork }) => noteFork(inWorkflow, isOfFork),
        save: (soFar) => parts.save(withAdvice(soFar, tried)),
      })
      return withAdvice(await measureAndReport(request), tried)
    },
    async (report, parts) => {
      const status = await conclude(report, job, parts)
      return status === 0 && measuredNothing(report) ? statusOfNothing : status
    },
  )
}

/**
 * The time budget where none is given: that of a calibration, which has about as many benchmarks as there are rewrites
 * to try.
 */
const usualBudgetMs = 60 * 60_000

/** Nothing is gated and nothing is explained: what is measured is a rewrite, not somebody's change. */
const adviseInputs = (inputs: Inputs): Inputs => ({
  ...inputs,
  base: 'none',
  gate: [],
  scenarios: rewriteScenarios,
  rounds: inputs.rounds === 'auto' ? pairsNeeded : mostOf(inputs.rounds),
  timeBudgetMs: inputs.timeBudgetGiven ? inputs.timeBudgetMs : usualBudgetMs,
  explain: 'never',
  screen: 'never',
  observe: 'none',
  failOn: 'never',
  formats: [...new Set([...inputs.formats, 'sarif'])],
})

const hiddenOf = ({ inputs: { build }, given }: Job): readonly string[] => [
  ...Object.values(build.buildArgs),
  ...Object.values(build.secrets),
  given['github-token'] ?? '',
]

/** As in the schema of the report: a longer difference is cut. */
const longestDiff = 20_000

const triedOf = (planned: PlannedRewrite, hide: Hide): TriedAdvice => {
  const { name, text, hosted, changesBinary } = planned.rewrite
  const named = { rewrite: name, text, changesBinary, ...(hosted !== undefined && { hosted }) }
  if (planned.kind === 'not-applicable') return { ...named, kind: planned.kind, reason: hide(planned.reason) }
  const { project, file, dockerfile, line, diff, note } = planned
  const said = note === undefined ? text : `${text} ${note}`
  return {
    ...named,
    text: said,
    kind: planned.kind,
    project,
    file,
    dockerfile,
    line,
    diff: cut(hide(diff), longestDiff),
  }
}

const outlook = (planned: readonly PlannedRewrite[]): string => {
  const names = planned.flatMap(({ kind, rewrite }) => (kind === 'tried' ? [rewrite.name] : []))
  return names.length === 0
    ? 'No rewrite applies to this Dockerfile.'
    : `Rewrites to try: ${names.join(', ')}. None of your files is changed.`
}

const measuredNothing = ({ advice = [], verdict }: Report): boolean => {
  const tried = advice.filter(({ outcome }) => outcome !== 'not-applicable')
  if (tried.length === 0) return verdict.because !== 'nothing-gated'
  return tried.every(({ results }) => results.length === 0)
}
