import type { Report } from '../../src/model.ts'
import type { StoredPoint } from '../../src/publish/creep/points.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import { judged, service } from './comment-cases.ts'
import { pairs } from './report-builder.ts'

/** The commits of the project of `comment-cases.ts`. */
export const [headCommit, baseCommit] = ['4d9e0f6b'.repeat(5), '71c2a805'.repeat(5)] as [string, string]

/** A cold build of six pairs whose head takes so many times as long as its base. */
export const coldRun = (factor: number): Report => {
  const of = service('cold')
  const times = Array.from({ length: 6 }, (_, at) => 20_000 + 40 * at)
  return judged({
    benchmarks: [of],
    measurements: pairs(
      of,
      times.map((ms) => [ms, Math.round(ms * factor)] as const),
    ),
  })
}

/** The same, on a machine that was disturbed during the builds of the head. */
export const disturbedRun = (factor: number): Report => {
  const report = coldRun(factor)
  const builds = report.builds.map((each) => ({
    ...each,
    counters: { machineBusyMs: 30_000, machineStealMs: each.revision === 'head' ? 9_000 : 0 },
  }))
  return judgeReport({ ...report, builds })
}

/** What a run of the default branch could have stored about it. */
export const storedPoint = (overrides: Partial<StoredPoint> = {}): StoredPoint => ({
  at: '2026-11-20T08:00:00.000Z',
  commit: headCommit,
  anchor: 'v1.4.0',
  anchorCommit: baseCommit,
  slowdown: 0.09,
  low: 0.07,
  high: 0.11,
  pairs: 7,
  anchorMs: 20_000,
  headMs: 21_800,
  benchmark: 'podman/services~api/cold',
  since: 'v1.4.0',
  environment: '0123456789abcdef',
  dockerfile: '3f'.repeat(32),
  ...overrides,
})
