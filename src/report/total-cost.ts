import type { Cost, Report } from '../model.ts'

/** What several reports cost together. */
export const totalCost = (reports: readonly Pick<Report, 'cost'>[]): Cost => {
  const sum = (of: (cost: Cost) => number): number => reports.reduce((total, { cost }) => total + of(cost), 0)
  return {
    timedMs: sum(({ timedMs }) => timedMs),
    primingMs: sum(({ primingMs }) => primingMs),
    warmUpMs: sum(({ warmUpMs }) => warmUpMs),
    resetMs: sum(({ resetMs }) => resetMs),
    settleMs: sum(({ settleMs }) => settleMs),
    setupMs: sum(({ setupMs }) => setupMs),
    explainMs: sum(({ explainMs = 0 }) => explainMs),
    otherMs: sum(({ otherMs }) => otherMs),
  }
}
