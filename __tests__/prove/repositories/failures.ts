import { failureReason } from '../../../src/engines/build/failure-reason.ts'
import { chosenFailures } from './failure-chosen.ts'
import { frames } from './failure-frames.ts'
import type { FailureKind, Frame, Spelling } from './failure-kinds.ts'
import { usualFailures } from './failure-usual.ts'
import { workedFailures } from './failure-worked.ts'
import { type Count, tallyOf } from './tally.ts'

/** All kinds of failures: ten whose cause was hidden, three whose cause was shown, and ten others. */
export const failureKinds: readonly FailureKind[] = [...usualFailures, ...workedFailures, ...chosenFailures]

/** Counts the kinds whose cause is shown in every spelling and in the log of every engine. */
export const count: Count = async () =>
  tallyOf(
    'kinds of failed builds whose reason says what to do',
    failureKinds.map(({ name, spellings }) => {
      const wrong = spellings.flatMap((spelling) =>
        frames.flatMap((frame) => wrongReason(frame, spelling) ?? []),
      )
      return wrong.length === 0 ? undefined : `${name}: ${wrong.join('; ')}`
    }),
  )

/** What is shown of a failed build instead of the expected words; undefined when they are shown. */
export const wrongReason = (frame: Frame, { run, status, output, words }: Spelling): string | undefined => {
  const reader = frame.newReader()
  for (const line of frame.lines({ run, status, output: output.split('\n') })) reader.line(line, 0)
  const { text } = failureReason(reader.failed(), status)
  const isRight =
    text.startsWith(words[0] ?? '') && words.every((each) => text.includes(each)) && text.length <= 300
  return isRight ? undefined : `${frame.name}, RUN ${run}: ${text}`
}
