import { lstat, readFile } from 'node:fs/promises'
import type { CellEnd } from '../../analysis/study/study-cell.ts'
import { messageOf } from '../../host/error-text.ts'
import { InputError, refuseAll } from '../../inputs/error.ts'
import type { EngineFacts, Environment, Limits, Report, StudyReport, StudyRow } from '../../model.ts'
import { readReport } from '../../report/read-report.ts'
import { toolVersion } from '../../version.ts'
import { type CellState, keyOfCell, newState } from './cell-state.ts'
import { differencesOf } from './machine.ts'
import { type Origin, originProblems } from './origin.ts'
import type { Cell } from '../study.ts'

/** The report of a study that was stopped. */
export type EarlierStudy = { readonly file: string; readonly report: Report; readonly study: StudyReport }

/** More than the largest report of a study: 1,000 builds take about 1 MB. */
const largestBytes = 50_000_000

/** Reads it; throws an InputError that says what is wrong with it. */
export const readEarlier = async (file: string, limits: Limits): Promise<EarlierStudy> => {
  const refuse = (problem: string): InputError => new InputError([`resume: ${file} ${problem}`])
  const found = await lstat(file).catch((error: unknown) => {
    throw refuse(`cannot be read: ${messageOf(error)}`)
  })
  if (!found.isFile()) throw refuse('is not a file; give the report.json that the study wrote')
  if (found.size > largestBytes) throw refuse(`has ${found.size} bytes; at most ${largestBytes} are read`)
  const read = await readReport(await readFile(file, 'utf8'), limits)
  if (read.kind === 'refused') throw refuse(`cannot be read: ${read.problems.join('; ')}. ${read.advice}`)
  const { study } = read.report
  if (study === undefined) throw refuse('is the report of a run, not of a study')
  return { file, report: read.report, study }
}

/** What a study is now, before it is continued. */
type Continuation = {
  readonly name: string
  readonly machine: string
  readonly environment: Environment
  readonly cells: readonly Cell[]
  readonly rounds: number
  readonly origin: Origin
}

/** Throws an InputError when the earlier study was another one, from something else, or on another machine. */
export const checkEarlier = ({ file, report, study }: EarlierStudy, now: Continuation): void => {
  const problems =
    study.name === now.name
      ? [...versionProblems(report), ...cellProblems(study, now)]
      : [`is about the study ${study.name}, not ${now.name}`, ...versionProblems(report)]
  if (study.machine !== now.machine) problems.push(machineProblem(report.environment, now.environment))
  if (problems.length > 0) throw new InputError(problems.map((problem) => `resume: ${file} ${problem}`))
}

const versionProblems = (report: Report): readonly string[] =>
  report.toolVersion === toolVersion
    ? []
    : [`was written by version ${report.toolVersion}, and this is ${toolVersion}`]

/** Only this machine can tell whether inputs and files are the same. */
const cellProblems = (study: StudyReport, { machine, cells, rounds, origin }: Continuation) => {
  const isSameMachine = study.machine === machine
  const others = isSameMachine ? originProblems(study, origin) : []
  const [before, now] = [study.rows.map(keyOfCell), cells.map(keyOfCell)]
  const isOther = before.length !== now.length || now.some((key) => !before.includes(key))
  const engines = isSameMachine ? engineProblems(study.rows, cells) : []
  const otherCells =
    engines.length > 0
      ? engines
      : ['has other cells than this study; give the inputs with which it was started']
  return [
    ...others,
    ...(isOther && others.length === 0 ? otherCells : []),
    ...(study.rounds > rounds
      ? [`was started with ${study.rounds} rounds, and this study has ${rounds}; give at least as many`]
      : []),
  ]
}

type OnEngine = Pick<Cell, 'engine'>

/** With the same inputs, engines differ only because others answer. */
const engineProblems = (before: readonly OnEngine[], now: readonly OnEngine[]): readonly string[] => {
  const gone = enginesOnlyIn(before, now)
  // Where no engine answers, the cells of this study are on one that does not answer either.
  return gone.length > 0
    ? gone.map((name) => `has cells on ${name}, which does not answer now; start it`)
    : enginesOnlyIn(now, before).map((name) => `has no cells on ${name}, which answers now; stop it`)
}

const enginesOnlyIn = (some: readonly OnEngine[], others: readonly OnEngine[]): readonly string[] =>
  [...new Set(some.map(({ engine }) => engine))].filter((name) =>
    others.every(({ engine }) => engine !== name),
  )

const machineProblem = (before: Environment, now: Environment): string => {
  const differences = differencesOf(before, now)
  const how = differences.length === 0 ? 'one of the same kind' : differences.join(', ')
  return `was measured on another machine (${how}); times of two machines cannot be compared`
}

/** Throws an InputError when an engine that was measured is another version now. */
export const checkEngines = ({ file, report }: EarlierStudy, engines: readonly EngineFacts[]): void => {
  const problems = engines.flatMap(({ name, versions }) => {
    const before = report.engines.find((each) => each.name === name)?.versions
    return before === undefined || sameVersions(before, versions)
      ? []
      : [`resume: ${file} was measured with another ${name} (${textOf(before)}; now ${textOf(versions)})`]
  })
  refuseAll(problems)
}

/** An engine as the earlier process found it: what that one installed is there now, as if it always had been. */
export const installedAs = (facts: EngineFacts, { report }: EarlierStudy): EngineFacts => {
  const before = report.engines.find(({ name }) => name === facts.name)
  if (before === undefined) return facts
  const { origin, installMs, installedAfter } = before
  return {
    ...facts,
    ...(origin === 'installed' ? { origin } : {}),
    ...(installMs === undefined ? {} : { installMs }),
    ...(installedAfter === undefined ? {} : { installedAfter }),
  }
}

type Versions = EngineFacts['versions']

const sameVersions = (before: Versions, now: Versions): boolean =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].every((name) => before[name] === now[name])

const textOf = (versions: Versions): string =>
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')

/** The cells as the earlier study left them. What could not be measured then is tried again. */
export const continued = (cells: readonly Cell[], { study }: EarlierStudy): readonly CellState[] =>
  cells.map((cell) => {
    const row = study.rows.find((each) => keyOfCell(each) === keyOfCell(cell))
    const state = newState(cell)
    if (row === undefined) return state
    const unknown = Object.entries(row.unknown ?? {}).filter(([name]) => name.startsWith('columns.'))
    const { attempts, columns } = row
    const end = endOf(row)
    const untimed = end?.code === 'untimed'
    return {
      ...state,
      attempts,
      columns,
      unknown: Object.fromEntries(unknown),
      untimed,
      ended: untimed ? end : undefined,
      timedBefore: attempts.filter(({ durationMs }) => durationMs !== undefined).length,
      endedBefore: end,
    }
  })

const endOf = ({ ended: code, unknown }: StudyRow): CellEnd | undefined =>
  code === undefined
    ? undefined
    : { code, reason: unknown?.['sample'] ?? unknown?.['rounds'] ?? 'the earlier report does not say why' }
