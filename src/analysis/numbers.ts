/** A ratio as a percentage, with at most one decimal: 0.1 is `10%`, 0.123 is `12.3%`. */
export const percent = (ratio: number): string => percentWith(ratio)

/**
 * The same beside a limit that is printed too, with as many decimals as show on which side of it the ratio is: 0.1003 beside
 * 0.1 is `10.03%`. The limit has to be printed by `limitPercent`.
 */
export const percentBeside = (ratio: number, limit: number | undefined): string =>
  percentWith(ratio, limit === undefined ? undefined : decimalsBeside(ratio, limit))

/** A limit, with as many decimals as each of these ratios has that are printed beside it: 0.1226 beside 0.1227 is `12.26%`. */
export const limitPercent = (limit: number, ...ratios: readonly number[]): string =>
  percentWith(limit, Math.max(1, ...ratios.map((ratio) => decimalsBeside(ratio, limit) ?? 1)))

const percentWith = (ratio: number, decimals = 1): string =>
  `${withoutMinusZero(Number(hundredfold(ratio).toFixed(decimals)))}%`

/** Without the last digits, which are those of the arithmetic: 0.1 * 3 is 30%, too. */
const hundredfold = (ratio: number): number => Number((ratio * 100).toFixed(9))

/** How many decimals show which of two percentages is larger; undefined: more than five, or none is. */
const decimalsBeside = (ratio: number, limit: number): number | undefined => {
  const [own = 0, bound = 0] = [ratio, limit].map(hundredfold)
  return [1, 2, 3, 4, 5].find(
    (decimals) =>
      Math.sign(Number(own.toFixed(decimals)) - Number(bound.toFixed(decimals))) === Math.sign(own - bound),
  )
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

/** The same beside a limit that is printed too: where both read alike and are not, with as many decimals as tell them apart. */
export const durationBeside = (ms: number, limitMs: number): string => {
  if (ms === limitMs || duration(ms) !== duration(limitMs)) return duration(ms)
  const [unit, size] = Math.round(limitMs) < 1000 ? (['ms', 1] as const) : (['s', 1000] as const)
  const texts = [1, 2, 3, 4, 5, 6].map((decimals) => Number((ms / size).toFixed(decimals)))
  const shown = texts.find((value) => value !== limitMs / size)
  return shown === undefined ? duration(ms) : `${shown} ${unit}`
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
