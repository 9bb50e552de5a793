import type { Cost } from '../model.ts'

type Item = Exclude<keyof Cost, 'otherMs'>

/** Where the run's time goes. Every item excludes the others, and `otherMs` closes the sum. */
export type CostLedger = {
  /** Adds a time that was measured elsewhere. */
  add(item: Item, ms: number): void
  /** Runs something and charges its wall time to the item, less what it charged itself. */
  charge<T>(item: Item, work: () => Promise<T>): Promise<T>
  /** All of it until now. */
  total(): Cost
  /** Wall time since the run began. */
  elapsedMs(): number
}

export const openCostLedger = (): CostLedger => {
  const startMs = performance.now()
  const spent = { timedMs: 0, primingMs: 0, warmUpMs: 0, resetMs: 0, settleMs: 0, setupMs: 0, explainMs: 0 }
  const sum = (): number => Object.values(spent).reduce((left, right) => left + right, 0)
  return {
    add: (item, ms) => void (spent[item] += ms),
    charge: async (item, work) => {
      const [fromMs, chargedBefore] = [performance.now(), sum()]
      try {
        return await work()
      } finally {
        spent[item] += performance.now() - fromMs - (sum() - chargedBefore)
      }
    },
    total: () => ({ ...spent, otherMs: performance.now() - startMs - sum() }),
    elapsedMs: () => performance.now() - startMs,
  }
}
