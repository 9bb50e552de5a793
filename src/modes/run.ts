import type { Inputs } from '../inputs/inputs.ts'
import type { Report } from '../model.ts'
import { toFirstTable } from '../report/formats/terminal.ts'
import { wrapped } from '../report/formats/wrap.ts'
import { run as measureAndReport } from '../run/run.ts'
import { conclude } from './conclude.ts'
import { isEngineGate, judgeEngines } from './engine-gate.ts'
import { isPlain, nextCommands, outlookOf, withFirstRunBudget } from './first-run.ts'
import { measureProjects } from './measure-projects.ts'
import { measuring, type Measuring, noteFork, runOptionsOf } from './measuring.ts'
import type { Job } from './mode.ts'
import { projectsOf } from './projects-of.ts'
import { runRequestOf } from './run-request.ts'
import { type SinceJob, understandSince, withSince } from './since.ts'
import { notingThreshold } from './threshold-note.ts'

/** Measures, judges and publishes. */
export const run = async (job: Job): Promise<number> => {
  const understood = await understandSince(withFirstRunBudget(job))
  return isEngineGate(understood.job) ? judgeEngines(job) : measureAndConclude(understood)
}

const measureAndConclude = async (since: SinceJob): Promise<number> => {
  const given = since.job
  const projects = await projectsOf(given)
  const [only] = projects
  const job = only === undefined || projects.length > 1 ? given : { ...given, inputs: only }
  return measuring(
    job,
    async (parts) => {
      const measured = await measureAll(job, projects, parts)
      const report = await withSince(measured, since, parts)
      if (report !== measured) await parts.save(report)
      return report
    },
    async (report, parts) => {
      const status = await conclude(report, job, parts)
      if (isPlain(job)) job.messages.log(nextCommands)
      return status
    },
  )
}

/** Measures projects as one job. */
export const measureAll = async (
  job: Job,
  projects: readonly Inputs[],
  { publishing, save }: Measuring,
): Promise<Report> => {
  if (isPlain(job)) job.messages.log(await outlookOf(job))
  const { inWorkflow } = job.invocation
  return measureProjects({
    job,
    projects,
    save,
    now: () => performance.now(),
    measureOne: (inputs, saveOne) => {
      const request = runRequestOf({
        ...runOptionsOf({ ...job, inputs }, publishing),
        onSubject: ({ isOfFork }) => noteFork(inWorkflow, isOfFork),
        save: saveOne,
      })
      return measureAndReport({
        ...request,
        showFirst: (soFar) => job.messages.log(wrapped(toFirstTable(soFar), job.invocation.columns())),
        subject: async (folder) => notingThreshold(await request.subject(folder), job),
      })
    },
  })
}
