import type { Evidence, Measurement, Report } from '../model.ts'
import { megabytes } from './numbers.ts'

/**
 * The report without steps, timelines and logs of its builds and without what explain builds found: durations and states,
 * from which verdicts are computed, stay. A warning says so. `bytes` is the size of the whole report, `most` that of the
 * largest one that is read.
 */
export const reducedReport = (report: Report, bytes: number, most: number): Report => {
  const { explanations: _, ...others } = report
  return {
    ...others,
    builds: report.builds.map(reducedBuild),
    warnings: [...report.warnings, warningOf(bytes, most)],
  }
}

const warningOf = (bytes: number, most: number): string =>
  `A reduced report: the whole one has ${megabytes(bytes)}, and at most ${megabytes(most)} are read. Left out are the steps, the timelines and the logs of builds, and what their packages were; causes that rest on them are missing.`

const reason = 'left out of the reduced report'

const reducedBuild = ({ timeline, failure, evidence, ...build }: Measurement): Measurement => ({
  ...build,
  ...(timeline !== undefined && { unknown: { ...build.unknown, timeline: reason } }),
  ...(failure !== undefined && { failure: { ...failure, logTail: '' } }),
  ...(evidence !== undefined && { evidence: reducedEvidence(evidence) }),
})

const reducedEvidence = ({ outcome, ...evidence }: Evidence): Evidence => {
  const { compiled, layerCache: _, ...others } = outcome
  return {
    ...evidence,
    outcome: {
      ...others,
      steps: [],
      unknown: {
        ...others.unknown,
        steps: reason,
        ...(compiled !== undefined && { compiled: reason }),
        layerCache: reason,
      },
    },
  }
}
