import { pairsNeeded } from '../analysis/limits.ts'
import { InputError } from '../inputs/error.ts'
import { hint } from '../host/hint.ts'
import { asksFor, type Given } from '../inputs/given.ts'
import { studyList } from '../inputs/studies.ts'
import { notCheckedOut } from '../projects/not-checked-out.ts'
import type { RunSubject } from '../projects/subject.ts'
import { mayInstall } from '../provision/consent.ts'
import { engineArchivesOf } from '../provision/engine-archives.ts'
import type { Skipped } from '../provision/select.ts'
import { startNamed } from '../provision/start.ts'
import { studyNamed, studyNames } from '../studies/index.ts'
import { measureStudy } from '../studies/run/measure-study.ts'
import type { StudyRequest } from '../studies/run/request.ts'
import { listLine } from '../studies/run/outlook.ts'
import { type EarlierStudy, readEarlier } from '../studies/run/resume.ts'
import { roundsOf, scopeOf } from '../studies/run/scope.ts'
import type { Study } from '../studies/study.ts'
import { conclude } from './conclude.ts'
import { answeringEngines, installedEngines } from './first-run.ts'
import { measuring, type Measuring, noteFork, runOptionsOf } from './measuring.ts'
import type { Job } from './mode.ts'
import { runRequestOf } from './run-request.ts'

/** Compares the values of one axis, or shows which studies there are. */
export const study = async (job: Job): Promise<number> => {
  const { inputs } = job
  if (inputs.study === studyList) return showList(job)
  const wanted = await wantedStudy(inputs.study)
  // Before anything is written: the new report may take its place.
  const earlier = await earlierOf(job)
  return carryOutStudy(job, { wanted, earlier, needsAll: false })
}

/** Measures a study, publishes it, and gives the exit status. */
export const carryOutStudy = (job: Job, asked: AskedStudy): Promise<number> => {
  warnOfFewRounds(job)
  return measuring(
    job,
    (parts) => measureStudy(requestOf(job, parts, asked)),
    (report, parts) => conclude(report, job, parts),
  )
}

/** What is to be studied. */
type AskedStudy = {
  readonly wanted: Study
  /** What is continued; undefined: nothing. */
  readonly earlier: EarlierStudy | undefined
  /** Whether an engine that cannot be used is an error, and not just a row with the reason. */
  readonly needsAll: boolean
}

/** A threshold that cannot fail anything must not look like one that did not fail. */
const warnOfFewRounds = ({ inputs, given, messages }: Job): void => {
  const rounds = roundsOf(inputs)
  if (isJudged(given) && rounds < pairsNeeded)
    messages.warning(
      `fail-threshold will decide nothing: rounds is ${rounds}, and a verdict needs at least ${pairsNeeded}.`,
    )
}

/** Whether each value is judged against the reference. */
const isJudged = (given: Given): boolean => asksFor(given, 'fail-threshold')

const wantedStudy = async (name: string): Promise<Study> => {
  const found = await studyNamed(name)
  if (found === undefined) throw new InputError([`study: there is no study ${name}`])
  return found
}

/** One line for each study: its cells with default inputs on this machine, and about how long they take. */
const showList = async (job: Job): Promise<number> => {
  const { host, invocation, inputs, given } = job
  const width = Math.max(...studyNames.map((name) => name.length))
  const answering = await answeringEngines(host)
  const installed = await installedEngines(host)
  for (const name of studyNames) {
    const each = await wantedStudy(name)
    const parts = { study: each, inputs, given, fixturesDir: invocation.program.fixtures, context: undefined }
    const scope = await scopeOf({ ...parts, usual: async () => answering })
    const outlook = { cells: each.cells(scope), rounds: roundsOf(inputs) }
    invocation.print(listLine(each, outlook, width, installed))
  }
  return 0
}

const earlierOf = async ({ inputs }: Job): Promise<EarlierStudy | undefined> => {
  if (inputs.resume === undefined) return undefined
  const { fail, warn, minDeltaMs } = inputs.thresholds
  return readEarlier(inputs.resume, {
    failThreshold: fail.value,
    warnThreshold: warn.value,
    minDeltaMs: minDeltaMs.value,
  })
}

const requestOf = (
  job: Job,
  { publishing, save }: Measuring,
  { wanted, earlier, needsAll }: AskedStudy,
): StudyRequest => {
  const { invocation, host, given } = job
  const { inWorkflow, env, program } = invocation
  // The values of a study are compared with each other, never with a base.
  const inputs = { ...job.inputs, base: 'none' }
  const options = runOptionsOf({ ...job, inputs }, publishing)
  const own = runRequestOf({
    ...options,
    onSubject: ({ isOfFork }) => noteFork(inWorkflow, isOfFork),
    save,
  })
  const archives = engineArchivesOf(inputs, host, env, program)
  const starting = { inputs, mayInstall: mayInstall(inputs, host), archives, askedCache: undefined }
  return {
    host,
    inputs,
    save,
    given,
    recorded: options.given,
    earlier,
    study: wanted,
    subject: inputs.isOwnProject ? (folder) => own.subject(folder) : () => shipped(job, wanted),
    fixturesDir: program.fixtures,
    probesDir: program.probes,
    archiveStore: options.archiveStore,
    mayInstall: starting.mayInstall,
    judged: isJudged(given),
    usualEngines: () => answeringEngines(host),
    startEngines: async ({ names, folder, resources, host: engineHost, codeOf }) => {
      const request = { ...starting, host: engineHost, codeOf }
      const started = await startNamed(request, names, folder, resources)
      if (needsAll) refuseSkipped(started.skipped)
      return started
    },
  }
}

const refuseSkipped = (skipped: readonly Skipped[]): void => {
  if (skipped.length === 0) return
  const lines = skipped.map(({ engine, reason }) => `  ${engine}: ${reason}`)
  throw new Error(`Not every engine that was named can be used here:\n${lines.join('\n')}`)
}

const shipped = async ({ host, inputs, event }: Job, { forContext }: Study): Promise<RunSubject> => {
  const note = notCheckedOut(inputs, event, {
    what: 'Projects of this program are measured',
    advice:
      forContext === undefined
        ? 'this study is about no other projects'
        : `to measure that, give its folder as ${hint(host.env, 'context')}`,
  })
  if (note === undefined) return noProject
  host.log(note)
  return { ...noProject, notes: [note] }
}

/** Cells lay shipped projects out themselves. */
const noProject: RunSubject = {
  projects: [],
  described: [],
  revisions: ['head'],
  isOfFork: false,
  workflowsIn: undefined,
  attestations: undefined,
  obstacles: [],
  knownVerdict: undefined,
  onlyChange: undefined,
  notes: [],
  hidden: [],
  contentSha256: async () => undefined,
  prepare: async () => ({ checkouts: new Map(), images: new Map(), imagesMoved: undefined }),
}
