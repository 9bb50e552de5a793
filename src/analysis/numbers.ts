/** A ratio as a percentage, with at most one decimal: 0.1 is `10%`, 0.123 is `12.3%`. */
export const percent = (ratio: number): string => `${withoutMinusZero(Number((ratio * 100).toFixed(1)))}%`

/**
 * The same beside a limit that is printed too, with as many decimals as show on which side of it the ratio is: 0.1003 beside
 * 0.1 is `10.03%`.
 */
export const percentBeside = (ratio: number, limit: number | undefined): string => {
  if (limit === undefined || percent(ratio) !== percent(limit)) return percent(ratio)
  const [own = 0, bound = 0] = [ratio, limit].map((each) => Number((each * 100).toFixed(9)))
  const sides = [2, 3, 4, 5].map((decimals) => Number(own.toFixed(decimals)))
  const shown = sides.find((value) => Math.sign(value - bound) === Math.sign(own - bound))
  return shown === undefined ? percent(ratio) : `${shown}%`
}

/** How many times one value is another, with two digits: `2.3×`, `12×`. */
export const factor = (ratio: number): string => `${Number(ratio.toPrecision(2))}×`

/**
 * From twice the time on, a factor is easier to read than a percentage: 0.4 is `40%`, 1.9 is `2.9×`. `limit` is printed
 * beside it.
 */
export const slowdownSize = (slowdown: number, limit?: number): string =>
  slowdown >= 1 ? factor(1 + slowdown) : percentBeside(slowdown, limit)

/** Milliseconds in the unit a reader would choose, with about three digits: `310 ms`, `2.61 s`, `3 min 12 s`. */
export const duration = (ms: number): string => {
  const rounded = Math.round(ms)
  if (rounded < 0) return `-${duration(-ms)}`
  if (rounded < 1000) return `${withoutMinusZero(rounded)} ms`
  if (ms < 9_995) return `${(ms / 1000).toFixed(2)} s`
  if (ms < 99_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 3600) return twoUnits(seconds, ['min', 's'])
  return twoUnits(Math.round(seconds / 60), ['h', 'min'])
}

/** A difference of two durations, with its sign: `+1.20 s`. */
export const signedDuration = (ms: number): string => (Math.round(ms) > 0 ? `+${duration(ms)}` : duration(ms))

/** `3 min 12 s`; the smaller unit is left out when there is nothing of it. */
const twoUnits = (amount: number, [large, small]: readonly [string, string]): string => {
  const rest = amount % 60
  const whole = `${Math.floor(amount / 60)} ${large}`
  return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, '0')} ${small}`
}

const withoutMinusZero = (value: number): number => (value === 0 ? 0 : value)
