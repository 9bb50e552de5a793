import { consequencesOf } from '../../analysis/consequences.ts'
import type { Because, Report } from '../../model.ts'
import { gatedVerdicts, isInvalidElsewhere } from '../selection.ts'

type ShownVerdict = {
  readonly words: string
  /** Undefined where the gated benchmarks differ in it. */
  readonly because: Because | undefined
  /** The gated benchmarks that it is about. */
  readonly found: number
}

/** The verdict of the run as the first lines show it: something below the floor says more than `unchanged`. */
export const shownVerdict = (report: Report): ShownVerdict => {
  const { verdict } = report
  if (isInvalidElsewhere(report))
    return { words: consequencesOf(verdict).words, because: verdict.because, found: 0 }
  const same = gatedVerdicts(report).filter(({ kind }) => kind === verdict.kind)
  const belowFloor = same.filter(({ because }) => because === 'below-floor')
  const deciding = belowFloor.length > 0 ? belowFloor : same
  const [words = consequencesOf(verdict).words, ...others] = new Set(
    deciding.map((each) => consequencesOf(each).words),
  )
  if (others.length > 0) return { words: verdict.kind, because: undefined, found: deciding.length }
  const because = belowFloor.length > 0 ? 'below-floor' : verdict.because
  return { words, because, found: deciding.length }
}
