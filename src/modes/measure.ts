import { InputError, refuseAll } from '../inputs/error.ts'
import { type Given, textOf } from '../inputs/given.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { readInputs } from '../inputs/read.ts'
import type { LegPlan, PlannedLeg, Report } from '../model.ts'
import { couldMeasureNothing } from '../report/selection.ts'
import { commitsOf } from './commits-of.ts'
import { conclude } from './conclude.ts'
import { statusOfNothing } from './invocation.ts'
import { legOf } from './leg-number.ts'
import { measuring } from './measuring.ts'
import type { Job } from './mode.ts'
import { readPlan } from './plan-file.ts'
import { ownInputs, plannedInputs } from './planned-inputs.ts'
import { projectsFrom } from './projects-of.ts'
import { measureAll } from './run.ts'

/**
 * Measures one leg of a plan. What it came to is decided by the job that makes one report of all legs: this one fails only when
 * nothing could be measured.
 */
export const measureLeg = async (asked: Job): Promise<number> => {
  const { planFile, leg: number } = asked.inputs
  // Without one, the inputs were refused.
  const plan = await readPlan(planFile ?? '')
  const leg = legOf(plan, number, asked.invocation.env)
  const job = jobOf(asked, plan, leg)
  await refuseOthers(plan, job)
  const projects = projectsIn(plan, leg, job.inputs)
  const labelled = (report: Report): Report => ({ ...report, planId: plan.planId, leg: leg.leg })
  return measuring(
    { ...job, inputs: projects.length === 1 ? (projects[0] ?? job.inputs) : job.inputs },
    async (parts) => {
      const save = (soFar: Report): Promise<void> => parts.save(labelled(soFar))
      return labelled(await measureAll(job, projects, { ...parts, save }))
    },
    async (report, parts) => {
      const status = await conclude(report, job, parts)
      return status === 0 && couldMeasureNothing(report) ? statusOfNothing : status
    },
  )
}

/** The inputs of the plan, and beside them those that only this job can give. */
const jobOf = (asked: Job, plan: LegPlan, { leg }: PlannedLeg): Job => {
  const own = ownInputs.map((name) => [name, textOf(asked.given, name)] as const)
  const given: Given = {
    ...plan.inputs,
    ...Object.fromEntries(own),
    'artifact-name': asked.inputs.artifactName ?? `go-container-bench-leg-${leg}`,
    ...(asked.given['build-args'] !== undefined && { 'build-args': asked.given['build-args'] }),
    ...(asked.given['secrets'] !== undefined && { secrets: asked.given['secrets'] }),
    context: plan.legs.flatMap(({ contexts }) => contexts.map(({ context }) => context)).join('\n'),
    comment: 'never',
    'fail-on': 'never',
  }
  return { ...asked, given, inputs: plannedOnly(plan, () => readInputs(given, asked.vocabulary)) }
}

/** A plan that somebody else wrote may name inputs that no plan has. */
const plannedOnly = (plan: LegPlan, read: () => Inputs): Inputs => {
  const others = Object.keys(plan.inputs).filter((name) => !plannedInputs.some((each) => each === name))
  if (others.length > 0)
    throw new InputError([
      `plan-file: no plan has ${others.join(', ')}; give the file that plan wrote, unchanged`,
    ])
  return read()
}

const projectsIn = (plan: LegPlan, leg: PlannedLeg, inputs: Inputs): readonly Inputs[] => {
  const all = plan.legs.flatMap(({ contexts }) => contexts)
  const projects = projectsFrom(
    inputs,
    all.map(({ context, file }) => ({ context, file })),
  )
  const own = projects.filter((_, at) => leg.contexts.some((each) => each === all[at]))
  if (own.length > 0 && all.every(({ id }, at) => id === (projects[at]?.among?.id ?? id))) return own
  throw new InputError([
    'plan-file: its ids are not those of its contexts; give the file that plan wrote, unchanged',
  ])
}

/** Builds of other commits than those that were planned would be taken for these. */
const refuseOthers = async (plan: LegPlan, job: Job): Promise<void> => {
  const here = await commitsOf(job)
  const problems = (['base', 'head'] as const).flatMap((revision) =>
    here[revision] === plan[revision]
      ? []
      : [
          `plan-file: the ${revision} is ${here[revision] ?? 'none'} here and ${plan[revision] ?? 'none'} in the plan; check out the commit that was planned`,
        ],
  )
  refuseAll(problems)
}
