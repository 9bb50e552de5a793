import type { CellEnd } from '../../analysis/study/study-cell.ts'
import { messageOf } from '../../host/error-text.ts'
import type { Obstacle, StudyEnded } from '../../model.ts'

/** Says that a cell cannot be measured, and why. Any other error of `open` means that this machine cannot do it. */
export class Unmeasurable extends Error {
  readonly code: StudyEnded
  constructor({ code, reason }: CellEnd) {
    super(reason)
    this.name = 'Unmeasurable'
    this.code = code
  }
}

/** What was said, or that nothing was: a report needs a reason wherever something is not known. */
export const reasonIn = (said: string): string => (said.trim() === '' ? 'nobody said why' : said)

/** Why a cell that could not be opened gets no attempts. */
export const endOfError = (error: unknown): CellEnd => ({
  code: error instanceof Unmeasurable ? error.code : 'unavailable',
  reason: reasonIn(messageOf(error)),
})

/** What prevents builds of one revision, as the code of a cell. */
export const endedBy = ({ kind }: Obstacle): StudyEnded => {
  switch (kind) {
    case 'head-does-not-build':
    case 'base-does-not-build':
    case 'base-without-dockerfile':
      return 'does-not-build'
    case 'one-revision':
    case 'calibration':
    case 'self-test':
    case 'too-few-rounds':
    case 'same-inputs':
    case 'same-work':
      return 'no-time'
    case 'unsupported':
    case 'image-moved':
    case 'not-cold':
    case 'engine-broke':
    case 'no-edit':
    case 'out-of-disk':
    case 'out-of-time':
      return kind
  }
}
