import { lstat, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { exitStatus } from '../analysis/exit-status.ts'
import { repositoryOf } from '../host/github-repository.ts'
import { InputError, refuseAll } from '../inputs/error.ts'
import type { Report } from '../model.ts'
import { withAcceptance } from '../publish/accepted.ts'
import { cautionsOn } from '../publish/caution.ts'
import { allPaths, writeAll } from '../publish/exports.ts'
import { publish } from '../publish/publish.ts'
import { type Leg, mergeReports } from '../report/merge.ts'
import { isOfProjects } from '../report/report-parts.ts'
import { outcomeOf } from '../report/selection.ts'
import { withServices } from '../report/services/services.ts'
import type { Job } from './mode.ts'
import { ofStrangers } from './of-strangers.ts'
import { openOutputDir } from './output-dir.ts'
import { publishContextOf } from './publishing.ts'
import { isWritten, showReport } from './show-report.ts'

/** How the reports of legs are read and judged. */
export type Reading = {
  readonly readLeg: (file: string) => Promise<Report>
  /** All of them at once, with what was given, in the same order: a glob may be meant for the benchmarks of one. */
  readonly judged: (reports: readonly Report[]) => readonly Report[]
}

/**
 * One report, one comment and one exit status of the legs of a matrix. A leg that left no report counts as invalid.
 * Throws when a report cannot be read, or when none was left.
 */
export const mergeLegs = async (job: Job, reading: Reading): Promise<number> => {
  const { inputs, files } = job
  const places = files.length > 0 ? files : inputs.reports
  refuseOverwriting(places, job)
  const legs = await legsOf(places, reading)
  refuseOthers(legs)
  return concludeMerged(mergeReports(judgedLegs(legs, reading)), places, job)
}

const judgedLegs = (legs: readonly Leg[], { judged }: Reading): readonly Leg[] => {
  const left = legs.flatMap(({ name, report }) => (report === undefined ? [] : [{ name, report }]))
  const reports = judged(left.map(({ report }) => report))
  const byName = new Map(left.map(({ name }, at) => [name, reports[at]]))
  return legs.map(({ name }) => ({ name, report: byName.get(name) }))
}

/** Publishes a report that was made of those in `places`. Throws when there was none. */
export const concludeMerged = async (
  found: Report | undefined,
  places: readonly string[],
  job: Job,
): Promise<number> => {
  const { inputs, invocation } = job
  if (found === undefined) {
    const inside =
      inputs.planFile === undefined
        ? ' Without plan-file, folders inside of a folder are not looked through.'
        : ''
    throw new Error(
      `No report was left: looked for ${places.join(', ')}.${inside} See the logs of the jobs that measured.`,
    )
  }
  const cautions = cautionsOn(found, job.event, invocation.env)
  const shown = withServices(linkedHere(decidedHere(found, inputs), job, cautions), inputs.runsPerMonth)
  const merged = invocation.inWorkflow ? await withAcceptance(shown, publishContextOf(job)) : shown
  showReport(merged, job)
  if (isWritten(job)) await write(merged, job)
  const status = exitStatus(outcomeOf(merged), inputs.failOn)
  if (invocation.inWorkflow) await publish(merged, publishContextOf(job), { status, isWritten: true })
  return status
}

/** The legs never fail: what does is said in the job that makes one report of them. */
const decidedHere = (report: Report, { failOn }: Job['inputs']): Report => {
  const { rules } = report
  return rules === undefined ? report : { ...report, rules: { ...rules, failOn } }
}

/** In a workflow, links lead to its own repository, and not where a report says. */
const linkedHere = (report: Report, { invocation }: Job, cautions: readonly string[]): Report => {
  const { repository: written, ...others } = report
  const repository = invocation.inWorkflow ? repositoryOf(invocation.env) : written
  const linked: Report = { ...others, ...(repository !== undefined && { repository }) }
  return cautions.length > 0 ? ofStrangers(linked, cautions) : linked
}

const write = async (merged: Report, { inputs, invocation }: Job): Promise<void> => {
  const outputDir = resolve(inputs.outputDir)
  await openOutputDir(outputDir)
  await writeAll(outputDir, merged, inputs.formats)
  invocation.log(`\nWritten: ${allPaths(outputDir, inputs.formats).join(', ')}`)
}

/** What is read must not be lost. */
export const refuseOverwriting = (places: readonly string[], job: Job): void => {
  if (!isWritten(job)) return
  const written = allPaths(resolve(job.inputs.outputDir), job.inputs.formats)
  const lost = places.find((place) =>
    [resolve(place), resolve(place, 'report.json')].some((path) => written.includes(path)),
  )
  if (lost !== undefined)
    throw new InputError([
      `output-dir: the report of ${lost} is in it and would be overwritten; give another folder`,
    ])
}

const legsOf = async (places: readonly string[], { readLeg }: Reading): Promise<readonly Leg[]> => {
  const legs: Leg[] = []
  const problems: string[] = []
  for (const place of places) {
    try {
      const file = await fileAt(place)
      legs.push({ name: nameOf(place), report: file === undefined ? undefined : await readLeg(file) })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.problems)
    }
  }
  refuseAll(problems)
  return legs
}

/**
 * The report in a folder, or the file itself; undefined when there is neither. Throws an InputError for a link: an artifact
 * may have been written by the code of a pull request, and a message about a file quotes its beginning.
 */
export const fileAt = async (place: string): Promise<string | undefined> => {
  const isFolder = (await stat(place).catch(() => undefined))?.isDirectory() === true
  const file = isFolder ? join(place, 'report.json') : place
  const found = await lstat(file).catch(() => undefined)
  if (found?.isSymbolicLink() === true)
    throw new InputError([`reports: ${file} is a symbolic link; give the file that it leads to`])
  return found === undefined ? undefined : file
}

/** The name of a leg. Every report.json has the same name, so its folder counts, which is called after its artifact. */
const nameOf = (place: string): string => {
  const path = resolve(place)
  const named = basename(path) === 'report.json' ? dirname(path) : path
  return basename(named, '.json').replace(/^go-container-bench-(?=.)/, '')
}

/**
 * The commits of a repository, for each that has several here. If one report does not name its repository, all of them may be of
 * the same one.
 */
const differentCommits = (legs: readonly Leg[]): readonly string[] => {
  const projects = legs.flatMap(({ report }) => report?.projects ?? [])
  const isKnown = projects.every(
    ({ repository, head }) => repository !== undefined || head.commit === undefined,
  )
  const commits = new Map<string, Set<string>>()
  for (const { repository = '', head } of projects) {
    const key = isKnown ? repository : ''
    if (head.commit !== undefined) commits.set(key, (commits.get(key) ?? new Set()).add(head.commit))
  }
  return [...commits.values()].flatMap((found) => (found.size > 1 ? [[...found].join(', ')] : []))
}

/** Reports of another commit are left from another run; two legs of one name could not be told apart. */
const refuseOthers = (legs: readonly Leg[]): void => {
  const names = legs.map(({ name }) => name)
  const repeated = names.find((name, at) => names.indexOf(name) < at)
  const merged = legs.find(({ report }) => report?.legs !== undefined && !isOfProjects(report))
  const problems = [
    ...(repeated === undefined
      ? []
      : [`reports: two of them are called ${repeated}; each needs a name, or a folder, of its own`]),
    ...differentCommits(legs).map((commits) => `reports: they are about different commits: ${commits}`),
    ...(merged === undefined
      ? []
      : [`reports: ${merged.name} is made of several reports already; give those`]),
  ]
  refuseAll(problems)
}
