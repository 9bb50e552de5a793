import { duration, limitPercent } from '../../analysis/numbers.ts'
import { causeClause } from '../../analysis/causes/cause-words.ts'
import type { Because, Causes, Report, VerdictKind } from '../../model.ts'
import { capitalized, list } from '../numbers.ts'
import { acceptingLabel } from '../accept.ts'
import { baseBuilds, measuredCode } from '../selection.ts'
import { foremostOf } from './foremost.ts'
import { partName } from './labels.ts'
import { shownVerdict } from './shown-verdict.ts'

/** What to do about the verdict of a run, as one sentence; undefined: nothing was judged. */
export const nextStep = (report: Report): string | undefined => {
  const { kind } = report.verdict
  if (report.study !== undefined || kind === 'none') return undefined
  return [adviceOn(kind, shownVerdict(report).because, report), ...missingLegs(report)]
    .map(capitalized)
    .join(' ')
}

/** The same where there is something to do. */
export const toDo = (report: Report): string | undefined => {
  const next = nextStep(report)
  return next === capitalized(nothingToDo) ? undefined : next
}

const nothingToDo = 'nothing to do.'

const adviceOn = (
  kind: Exclude<VerdictKind, 'none'>,
  because: Because | undefined,
  report: Report,
): string => {
  switch (kind) {
    case 'regression':
      return causeOrLimit(report, 'fail-threshold')
    case 'warning':
      if (because === 'accepted')
        return `nothing to do; remove the label "${acceptingLabel}" to have it judged again.`
      if (because === 'crept')
        return 'look for the commits that added to it, for example with a later ref in base.'
      return because === 'disturbed'
        ? 'run again on a quieter machine: it was disturbed more during the builds of the head.'
        : causeOrLimit(report, report.creep?.anchor === undefined ? 'warn-threshold' : 'creep-threshold')
    case 'unchanged':
      return because === 'below-floor'
        ? `nothing to do; lower min-delta${floorOf(report)} if differences this small matter.`
        : nothingToDo
    case 'improvement':
      return nothingToDo
    case 'inconclusive':
      if (isScreenedForOthers(report)) return screenAgain
      return (because === undefined ? undefined : whenInconclusive[because]) ?? againFor(report)
    case 'invalid':
      if (because === 'leg-missing') return 'nothing can be said of what is missing.'
      if (because !== 'head-does-not-build') return 'nothing can be said until the cause is fixed.'
      return `fix the build of ${measuredCode(report)}${baseBuilds(report) ? '; the base builds' : ''}.`
  }
}

/**
 * Whatever else is found, such a leg or project keeps the check red. Its job may be gone, stopped, or have said why it could
 * not measure.
 */
const missingLegs = (report: Report): readonly string[] => {
  const names = (report.legs ?? [])
    .filter(({ verdict }) => verdict.because === 'leg-missing')
    .map((leg) => partName(report, leg))
  const them = names.length === 1 ? 'it' : 'them'
  return names.length === 0
    ? []
    : [`look at the log for ${list(names)}: there is no complete report of ${them}.`]
}

/** Whether the first lines name what made the build slower: parts with a time, or what else is known of it. */
const isCauseNamed = (report: Report): boolean => {
  const { cause, causes } = foremostOf(report)?.comparison ?? {}
  return cause !== undefined && (causes === undefined || cause !== unknownCause(causes))
}

const causeOrLimit = (
  report: Report,
  input: 'fail-threshold' | 'warn-threshold' | 'creep-threshold',
): string => {
  const what = isCauseNamed(report) ? 'fix the cause' : 'look for the cause in the details below'
  const { limits, comparison } = foremostOf(report) ?? {}
  const limit = input === 'fail-threshold' ? limits?.failThreshold : limits?.warnThreshold
  const shown = limit === undefined ? '' : ` (${limitPercent(limit, comparison?.slowdown ?? limit)})`
  return `${what}, or raise ${input}${shown} if the slowdown is intended.`
}

const floorOf = (report: Report): string => {
  const limits = foremostOf(report)?.limits
  return limits === undefined ? '' : ` (${duration(limits.minDeltaMs)})`
}

const unknownCause = (causes: Causes): string => causeClause({ ...causes, named: [] }, undefined)

const runAgain = 'run again on a quieter machine, or with a larger time-budget.'

/** Where more of such pairs would not have helped, no time would. */
const againFor = (report: Report): string =>
  foremostOf(report)?.sampling?.stopped === 'futile' ? 'run again on a quieter machine.' : runAgain

const screenAgain = 'run again with these limits, or with screen: never, so that pairs are built.'

/** The same-work screen settled it by other limits than those that count now. */
const isScreenedForOthers = (report: Report): boolean => {
  const { sampling, comparison } = foremostOf(report) ?? {}
  return (
    comparison?.verdict.because === 'too-few-pairs' &&
    sampling?.obstacles.some(({ kind }) => kind === 'same-work') === true
  )
}

const whenInconclusive: Readonly<Partial<Record<Because, string>>> = {
  'out-of-time': 'raise time-budget, or leave what is too slow to be judged out of gate.',
  'out-of-disk': 'free disk space, then run again.',
  'engine-broke': "run again, and look at the engine's own log if it breaks down again.",
  'image-moved': 'run again; the image may stay the same this time.',
  'not-cold': 'use an engine with a store of its own, such as buildkit.',
  'no-edit': 'use edit to name a Go file that the image is built from.',
  'state-lost': 'run again without other builds on the same engine.',
  'head-fails': 'find out why the builds fail from time to time.',
}
