import { randomBytes } from 'node:crypto'
import { namingFullDisk } from '../../host/disk.ts'
import { type Disposal, makeDisposal } from '../../host/disposal.ts'
import type { RunningEngine } from '../../engines/engine.ts'
import { InputError } from '../../inputs/error.ts'
import type { Report } from '../../model.ts'
import { checkThresholds } from '../../plan/gated.ts'
import { longestStudyMs } from '../../plan/longest-study.ts'
import { codeOf } from '../../projects/subject.ts'
import { list } from '../../report/numbers.ts'
import {
  closeRun,
  openEngines,
  type OpenedEngines,
  type OpenedRun,
  openRun,
  type RunRequest,
} from '../../run/open.ts'
import { benchmarksOf } from './benchmarks.ts'
import { type Book, carryOut } from './carry-out.ts'
import { keyOfCell, newState } from './cell-state.ts'
import { fingerprintOf } from './machine.ts'
import { openBench } from './open-bench.ts'
import { originOf } from './origin.ts'
import { outlookText } from './outlook.ts'
import { reportOf } from './report-of.ts'
import type { ReadyStudy, StartedStudy, StudyRequest } from './request.ts'
import { checkEarlier, checkEngines, continued, type EarlierStudy, installedAs } from './resume.ts'
import { referenceIn, roundsOf, scopeOf } from './scope.ts'
import { type Cell, engineAxis, type Scope } from '../study.ts'

/** The story of a study: what to measure, on what, the rounds, the report. Throws when it is interrupted. */
export const measureStudy = async (request: StudyRequest): Promise<Report> => {
  await using resources = makeDisposal()
  const opened = await openRun({ ...request, given: request.recorded }, resources)
  const { path } = opened.folder
  const started = await start(request, opened)
  const ready = await namingFullDisk(path, () => prepare(request, started, resources))
  const { timeBudgetGiven, timeBudgetMs } = request.inputs
  await namingFullDisk(path, () =>
    carryOut({
      bench: ready.bench.bench,
      book: ready.book,
      timeBudgetMs: timeBudgetGiven ? timeBudgetMs : longestStudyMs,
      save: () => request.save(reportOf(request, ready, 'partial')),
    }),
  )
  ready.warnings.push(...(await movedImages(ready)), ...(await closeRun(request.host, resources)))
  const report = reportOf(request, ready, 'whole')
  await request.save(report)
  return report
}

/** Decides what is measured, and says how long that takes, before anything is installed or started. */
const start = async (request: StudyRequest, opened: OpenedRun): Promise<StartedStudy> => {
  const { study, inputs, earlier, host } = request
  const { subject, facts } = opened
  // Without any build there is nothing to compare.
  if (subject.knownVerdict !== undefined) throw new Error(subject.knownVerdict.reason)
  const scope = await scopeOf({ ...request, usual: request.usualEngines, context: subject.projects[0] })
  checkJudged(request, scope)
  const cells = distinct(study.cells(scope))
  const rounds = roundsOf(inputs)
  checkThresholds(inputs.thresholds, benchmarksOf(cells, inputs.thresholds))
  const { environment } = facts
  const machine = await fingerprintOf(environment)
  const origin = await originOf(request.given, scope, subject)
  if (earlier !== undefined)
    checkEarlier(earlier, { name: study.name, machine, environment, cells, rounds, origin })
  for (const line of outlookText(study, scope, { cells, rounds }).split('\n')) host.log(line)
  const seed = inputs.seed === 'random' ? randomBytes(4).toString('hex') : inputs.seed
  return { opened, scope, cells, rounds, machine, origin, seed }
}

/** One value alone would pass without being compared with anything. */
const checkJudged = ({ judged, study }: StudyRequest, { values }: Scope): void => {
  if (judged && values.length < 2)
    throw new InputError([
      `fail-threshold: there is nothing to compare ${list(values)} with; name at least two values of ${study.axis}`,
    ])
}

/** Starts the engines, and enters what an earlier process measured. */
const prepare = async (
  request: StudyRequest,
  started: StartedStudy,
  resources: Disposal,
): Promise<ReadyStudy> => {
  const { earlier, host, inputs } = request
  const { opened, scope } = started
  const startEngines: RunRequest['startEngines'] = (subject, folder, closing, engineHost) =>
    request.startEngines({
      names: scope.engines,
      folder,
      resources: closing,
      host: engineHost,
      codeOf: codeOf(subject),
    })
  const opening = await openEngines({ host, inputs, startEngines }, opened, resources)
  if (earlier !== undefined)
    checkEngines(
      earlier,
      opening.engines.map(({ facts }) => facts),
    )
  const engines = { ...opening, engines: opening.engines.map((engine) => asBefore(engine, earlier)) }
  const book = bookOf(request, started)
  const warnings = [...opened.subject.notes, ...engines.warnings]
  const bench = benchOf(request, started, { engines, book, warnings, resources })
  const reference = usableReference(request, scope, engines)
  return { ...started, engines, bench, book, warnings, reference }
}

const asBefore = (engine: RunningEngine, earlier: EarlierStudy | undefined): RunningEngine =>
  earlier === undefined ? engine : { ...engine, facts: installedAs(engine.facts, earlier) }

const bookOf = ({ earlier }: StudyRequest, { cells }: StartedStudy): Book => ({
  states: [...(earlier === undefined ? cells.map(newState) : continued(cells, earlier))],
  builds: [...(earlier?.report.builds ?? [])],
})

type Parts = Pick<ReadyStudy, 'engines' | 'book' | 'warnings'> & { readonly resources: Disposal }

const benchOf = (
  request: StudyRequest,
  { opened, rounds, seed }: StartedStudy,
  { engines, book, warnings, resources }: Parts,
): ReadyStudy['bench'] => {
  const { archiveStore, mayInstall, host, inputs } = request
  return openBench({
    ...{ request, opened, engines, archiveStore, mayInstall, rounds, seed, resources },
    probes: request.probesDir,
    timeBudgetMs: inputs.timeBudgetGiven ? inputs.timeBudgetMs : longestStudyMs,
    builds: () => book.builds,
    keep: async (builds) => void book.builds.push(...builds),
    warn: (warning) => {
      warnings.push(warning)
      host.log(warning)
    },
  })
}

/** An engine that cannot be used here is not a reference; of engines that are named, the first one is. */
const usableReference = (
  { study, inputs }: StudyRequest,
  { values }: Scope,
  { engines }: OpenedEngines,
): string => {
  if (study.axis !== engineAxis) return referenceIn(study, values)
  const found = values.filter((value) => engines.some(({ facts }) => facts.name === value))
  const usable = found.length > 0 ? found : values
  return typeof inputs.engines === 'string' ? referenceIn(study, usable) : (usable[0] ?? study.reference)
}

/** Two cells that are alike would share their samples. */
const distinct = (cells: readonly Cell[]): readonly Cell[] => {
  const benchmark = repeatedIn(cells.flatMap(({ benchmarks }) => benchmarks))
  if (benchmark !== undefined)
    throw new Error(`two cells have the builds of ${benchmark}: give each a key of its own`)
  const key = repeatedIn(cells.map(keyOfCell))
  if (key !== undefined) throw new Error(`two cells are both ${key}: nothing tells their rows apart`)
  return cells
}

const repeatedIn = (names: readonly string[]): string | undefined =>
  names.find((name, at) => names.indexOf(name) < at)

const movedImages = async ({ bench }: ReadyStudy): Promise<readonly string[]> =>
  (await bench.imagesMoved()).map(
    ({ engine, image }) =>
      `On ${engine}, ${image} was another image at the end of the study than at its beginning: pin it by its digest.`,
  )
