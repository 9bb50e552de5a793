import {
  countsUntilMs,
  fingerprintOf,
  keptDays,
  type KeptFloor,
  repositoryOf,
} from '../analysis/kept-floors.ts'
import { remoteCacheFactIn } from '../analysis/remote-cache-fact.ts'
import { messageOf } from '../host/error-text.ts'
import { mostOf } from '../inputs/amounts.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Report } from '../model.ts'
import { keepFloors } from '../publish/services/kept-floors.ts'
import { calibratedIn } from '../report/calibration.ts'
import { buildSettingsOf } from '../run/build-settings.ts'
import { conclude } from './conclude.ts'
import { statusOfNothing } from './invocation.ts'
import { idOf } from './measure-projects.ts'
import { keepingOf, measuring, type Measuring } from './measuring.ts'
import type { Job } from './mode.ts'
import { projectsOf } from './projects-of.ts'
import { measureAll } from './run.ts'
import { whyNotKept } from './why-not-kept.ts'

/**
 * Measures one commit as both revisions through all that a run does, and keeps the noise floor of each benchmark for later
 * runs in the same environment. Nothing is judged: it fails only when no noise floor is known.
 */
export const calibrate = async (asked: Job): Promise<number> => {
  const all = { ...asked, inputs: calibrationInputs(asked.inputs) }
  const projects = await projectsOf(all)
  const [only] = projects
  const job = only === undefined || projects.length > 1 ? all : { ...all, inputs: only }
  return measuring(
    job,
    async (parts) => {
      const report = await measureAll(job, projects, parts)
      const noted = {
        ...report,
        warnings: [...report.warnings, ...(await keep(report, { job, projects }, parts))],
      }
      await parts.save(noted)
      return noted
    },
    async (report, parts) => {
      const status = await conclude(report, job, parts)
      return status === 0 && floorsOf(report, { job, projects }).length === 0 ? statusOfNothing : status
    },
  )
}

/**
 * The pairs of each benchmark, where `rounds` does not say. All are built, so the interval holds 95% (`limits.ts`). Fewer make it
 * wider, and so raise thresholds for nothing: at 5% scatter, six pairs give a floor above 10% in 29 of 100 runs, twelve in
 * about one (`noise-floor.test.ts`).
 */
const usualPairs = 12

/**
 * The time budget where none is given. It is long, because calibrating is done once a week and not for every pull
 * request.
 */
const usualBudgetMs = 60 * 60_000

/** Nothing is explained, looked into or commented: all of that is about what changed. */
const calibrationInputs = (inputs: Inputs): Inputs => ({
  ...inputs,
  rounds: inputs.rounds === 'auto' ? usualPairs : mostOf(inputs.rounds),
  timeBudgetMs: inputs.timeBudgetGiven ? inputs.timeBudgetMs : usualBudgetMs,
  explain: 'never',
  screen: 'never',
  observe: 'none',
  comment: 'never',
  failOn: 'never',
})

/** A job that was calibrated, with the inputs of its projects. */
type Calibrated = { readonly job: Job; readonly projects: readonly Inputs[] }

/** Keeps what was found; the result is what to say about that. Never throws, so that it cannot cost the report. */
const keep = async (
  report: Report,
  calibrated: Calibrated,
  { publishing }: Measuring,
): Promise<readonly string[]> => {
  const { job } = calibrated
  const floors = floorsOf(report, calibrated)
  const [first] = floors
  if (first === undefined) return []
  const reason = whyNotKept(report, job)
  if (reason !== undefined) return [`These noise floors are not kept: ${reason}.`]
  try {
    const lacking = await keepFloors(floors, keepingOf(job, publishing.ask))
    const until = new Date(countsUntilMs(first.noiseFloor)).toISOString().slice(0, 10)
    const where = `These noise floors are kept${lacking === undefined ? '' : ' on this machine'}`
    const counts = `${where}, and count in this environment for ${keptDays} days, until ${until}.`
    if (lacking === undefined) return [counts]
    const notInCache = `The cache of the repository does not have these noise floors: ${lacking}.`
    job.messages.warning(notInCache)
    return [counts, notInCache]
  } catch (error) {
    job.messages.warning(`The noise floors were not kept: ${messageOf(error)}`)
    return [`These noise floors are not kept: ${messageOf(error)}.`]
  }
}

const floorsOf = (report: Report, { job, projects }: Calibrated): readonly KeptFloor[] => {
  const { inputs, directory } = job
  const { projects: measured = [] } = report
  const settings = new Map(
    projects.map((each) => {
      const [only] = measured
      const written =
        measured.find(({ id }) => id === idOf(each)) ?? (projects.length === 1 ? only : undefined)
      return [idOf(each), buildSettingsOf(each, written?.attestations)]
    }),
  )
  return calibratedIn(report).flatMap((each) => {
    const { benchmark } = each
    const engine = report.engines.find(({ name }) => name === benchmark.engine)
    if (!('noiseFloor' in each) || engine === undefined) return []
    const name = report.projects?.find(({ id }) => id === benchmark.project)?.repository
    return [
      {
        benchmark: benchmark.id,
        repository: repositoryOf(benchmark, name, directory),
        // A single project has no id among others.
        settings: settings.get(benchmark.project) ?? settings.get('') ?? '',
        fingerprint: fingerprintOf(
          report.environment,
          engine,
          inputs.isolation,
          remoteCacheFactIn(report.builds.filter((build) => build.benchmark === benchmark.id)),
        ),
        noiseFloor: each.noiseFloor,
      },
    ]
  })
}
