/** One decimal; what is not quite nothing or not quite all keeps two. */
export const percent = (share: number): string => {
  const value = share * 100
  const extreme = (value > 0 && value < 0.95) || (value > 99.05 && value < 100)
  return `${Number(value.toFixed(extreme ? 2 : 1))}`
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
