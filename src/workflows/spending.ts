/** False once all that may be done is used up: then nothing more is done. */
export type Spend = (units: number) => boolean

/** The same, and whether it was ever refused. */
export const counted = (
  spend: Spend,
): { readonly spend: Spend; readonly refuse: () => void; readonly isSpent: () => boolean } => {
  let refused = 0
  return {
    spend: (units) => {
      const isEnough = spend(units)
      refused += isEnough ? 0 : 1
      return isEnough
    },
    refuse: () => {
      refused += 1
    },
    isSpent: () => refused > 0,
  }
}

export const atMost = (most: number): Spend => {
  let used = 0
  return (units) => {
    used += units
    return used <= most
  }
}
