import { run as measureAndReport } from '../run/run.ts'
import { conclude } from './conclude.ts'
import { isEngineGate, judgeEngines } from './engine-gate.ts'
import { isPlain, nextCommands, outlookOf } from './first-run.ts'
import { measuring, noteFork, runOptionsOf } from './measuring.ts'
import type { Job } from './mode.ts'
import { runRequestOf } from './run-request.ts'

/** Measures, judges and publishes. */
export const run = (job: Job): Promise<number> =>
  isEngineGate(job) ? judgeEngines(job) : measureAndConclude(job)

const measureAndConclude = (job: Job): Promise<number> =>
  measuring(
    job,
    async ({ publishing, save }) => {
      if (isPlain(job)) job.messages.log(await outlookOf(job))
      const { inWorkflow } = job.invocation
      return measureAndReport(
        runRequestOf({
          ...runOptionsOf(job, publishing),
          onSubject: ({ isOfFork }) => noteFork(inWorkflow, isOfFork),
          save,
        }),
      )
    },
    async (report, parts) => {
      const status = await conclude(report, job, parts)
      if (isPlain(job)) job.invocation.log(nextCommands)
      return status
    },
  )
