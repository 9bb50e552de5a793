import type { Report } from '../model.ts'
import type { PublishContext } from './publish-context.ts'
import { publishInterrupted } from './publish.ts'

/** The report of a run that may be interrupted at any moment. */
type InterruptedReport = {
  /** Takes the report so far. */
  keep(report: Report): void
  /** Publishes the last one, once and in the little time that a cancelled job has; never throws. */
  publish(): Promise<void>
  /** Publishes nothing from now on: the run came to its end, and its whole report is published instead. */
  discard(): void
}

/** Keeps the newest report of a run in case it is the last; without a context it is not published. */
export const makeInterruptedReport = (context: PublishContext | undefined): InterruptedReport => {
  let last: Report | undefined
  let published: Promise<void> | undefined
  return {
    keep: (report) => {
      last = report
    },
    publish: async () => {
      if (last !== undefined && context !== undefined) published ??= publishInterrupted(last, context)
      await published
    },
    discard: () => {
      published ??= Promise.resolve()
    },
  }
}
