import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { exitStatus } from '../analysis/exit-status.ts'
import { hasGeneralValue } from '../inputs/amounts.ts'
import { InputError } from '../inputs/error.ts'
import type { Report } from '../model.ts'
import { checkThresholds, gatedIds } from '../plan/gated.ts'
import { checkOtherLimits, otherLimits } from '../plan/other-limits.ts'
import { allPaths, writeAll } from '../publish/exports.ts'
import { logLine } from '../report/escape.ts'
import { list } from '../report/numbers.ts'
import { readReport } from '../report/read-report.ts'
import { isOfProjects, partsOf } from '../report/report-parts.ts'
import { isJudged, type OtherJudgement, rejudge } from '../report/rejudge.ts'
import { outcomeOf } from '../report/selection.ts'
import { believed } from './believed.ts'
import { mergePlan } from './merge-plan.ts'
import { mergeLegs, type Reading } from './merge-reports.ts'
import type { Job } from './mode.ts'
import { openOutputDir } from './output-dir.ts'
import { reportClaim } from './report-claim.ts'
import { textOf, unreadable } from './report-file.ts'
import { isWritten, showReport } from './show-report.ts'

/** Judges one report again, makes one report of several, or reports what the run of a `workflow_run` event left. */
export const report = (job: Job): Promise<number> => {
  const [file, ...others] = job.files
  const { planFile, reports } = job.inputs
  if (planFile !== undefined) return mergePlan(job, planFile, readingFor(job))
  if (job.files.length === 0 && reports.length === 0) return reportClaim(job)
  return file !== undefined && others.length === 0 ? judgeOne(file, job) : mergeLegs(job, readingFor(job))
}

const readingFor = (job: ReportJob): Reading => ({
  readLeg: (file) => reportIn(file, job),
  judged: (reports) => {
    const all = reports.flatMap(({ benchmarks }) => benchmarks)
    return reports.map((each) => judgedAgain(each, job, all))
  },
})

/** What judging one report works with. */
type ReportJob = Pick<Job, 'inputs' | 'given' | 'invocation'>

/** Computes every verdict of a report from what it holds. Exit status as that of a run; throws when it cannot be read. */
export const judgeOne = async (place: string, job: ReportJob): Promise<number> => {
  const { inputs, given, invocation } = job
  const file = await fileIn(place)
  const outputDir = outputDirOf(job, file)
  const found = await reportIn(file, job)
  const isFixed = found.legs !== undefined && !isOfProjects(found)
  if (isFixed && judgingInputs.some((name) => given[name] !== undefined))
    throw new InputError([`report: ${file} is made of several reports; each of them can be judged again`])
  const judged = judgedAgain(found, job)
  showReport(judged, job)
  if (outputDir !== undefined) {
    await openOutputDir(outputDir)
    await writeAll(outputDir, judged, inputs.formats)
    invocation.log(`\nWritten: ${allPaths(outputDir, inputs.formats).join(', ')}`)
  }
  const isGiven = given['fail-on'] !== undefined
  return exitStatus(outcomeOf(judged), isGiven ? inputs.failOn : (found.rules?.failOn ?? inputs.failOn))
}

/** A folder stands for the report in it. */
const fileIn = async (place: string): Promise<string> => {
  const isFolder = (await stat(place).catch(() => undefined))?.isDirectory() === true
  return isFolder ? join(place, 'report.json') : place
}

/** Where to write; undefined: nowhere. */
const outputDirOf = (job: ReportJob, file: string): string | undefined => {
  if (!isWritten(job)) return undefined
  const { inputs } = job
  const outputDir = resolve(inputs.outputDir)
  if (!allPaths(outputDir, inputs.formats).includes(resolve(file))) return outputDir
  throw new InputError([`output-dir: ${file} is in it and would be overwritten; give another folder`])
}

const reportIn = async (file: string, { inputs, invocation }: ReportJob): Promise<Report> => {
  const { fail, warn, minDeltaMs } = inputs.thresholds
  const found = await readReport(await textOf(file), {
    failThreshold: fail.value,
    warnThreshold: warn.value,
    minDeltaMs: minDeltaMs.value,
  })
  if (found.kind === 'refused') throw unreadable(file, found.problems, found.advice)
  const read = believed(found.report, invocation)
  return { ...read, warnings: [...read.warnings, ...found.warnings] }
}

const judgedAgain = (found: Report, job: ReportJob, all: Report['benchmarks'] = found.benchmarks): Report => {
  if (!isJudged(found)) {
    const asked = judgingInputs.filter((name) => job.given[name] !== undefined)
    return asked.length === 0 ? found : { ...found, warnings: [...found.warnings, nothingJudged(asked)] }
  }
  try {
    return rejudge(found, otherJudgementOf(job, found, all))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    // Ids come from the file.
    throw new InputError(error.problems.map((each) => each.split('\n').map(logLine).join('\n    ')))
  }
}

const judgingInputs = ['gate', 'fail-threshold', 'warn-threshold', 'min-delta'] as const
const nothingJudged = (asked: readonly string[]): string =>
  `Nothing in this report can be judged, so ${list(asked)} changed nothing.`

/** Only what is given takes the place of what the report holds. */
const otherJudgementOf = (
  { inputs, given }: ReportJob,
  found: Report,
  all: Report['benchmarks'],
): OtherJudgement => {
  const { benchmarks } = found
  const { thresholds, gate } = inputs
  const isForAll = (name: string): boolean => hasGeneralValue(given[name] ?? '')
  const forAll = {
    fail: isForAll('fail-threshold'),
    warn: isForAll('warn-threshold'),
    minDeltaMs: isForAll('min-delta'),
  }
  const limitsOf: OtherJudgement['limitsOf'] = (benchmark) => otherLimits(benchmark, thresholds, forAll)
  checkThresholds(thresholds, all)
  checkOtherLimits(benchmarks, thresholds, forAll)
  const named = gate === 'auto' ? undefined : { globs: gate, ids: gatedIn(found, gate, all) }
  return { limitsOf, gate: named }
}

/** Each of several projects has a gate of its own. */
const gatedIn = (found: Report, gate: readonly string[], all: Report['benchmarks']): readonly string[] => {
  const { benchmarks } = found
  const projects = isOfProjects(found) ? partsOf(found).map((part) => part.report.benchmarks) : [benchmarks]
  return projects.flatMap((own) => gatedIds(own, gate, '', all))
}
