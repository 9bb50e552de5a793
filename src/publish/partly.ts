import type { Report } from '../model.ts'
import { publishPartly } from './publish.ts'
import type { PublishContext } from './publishing.ts'

/** What a run that does not come to its end still has to tell. */
export type InterruptedReport = {
  /** Takes the report so far. */
  keep(report: Report): void
  /** Publishes the last one, once and in the little time that a cancelled job has; never throws. */
  tell(): Promise<void>
  /** Says that the whole report is published by others. */
  finish(): void
}

/** Keeps the newest report of a run for the case that it is the last; without `publishing` it tells nobody. */
export const makeUnfinished = (publishing: PublishContext | undefined): InterruptedReport => {
  let last: Report | undefined
  let told: Promise<void> | undefined
  return {
    keep: (report) => {
      last = report
    },
    tell: async () => {
      if (last !== undefined && publishing !== undefined) told ??= publishPartly(last, publishing)
      await told
    },
    finish: () => {
      told ??= Promise.resolve()
    },
  }
}
