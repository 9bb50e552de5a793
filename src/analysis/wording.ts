/** A ratio as a percentage without its sign, at most one decimal: 0.123 is `12.3 %`. */
export const percent = (ratio: number): string => `${Number(Math.abs(ratio * 100).toFixed(1))} %`

/** A duration without its sign: whole milliseconds below one second, else seconds with one decimal. */
export const duration = (ms: number): string => {
  const whole = Math.round(Math.abs(ms))
  return whole < 1000 ? `${whole} ms` : `${(whole / 1000).toFixed(1)} s`
}

/** A change with its direction. "Less time", not "faster": in half the time is 100 % faster. */
export const change = (slowdown: number): string => {
  const size = percent(slowdown)
  if (size === percent(0)) return 'equally fast'
  return slowdown > 0 ? `${size} slower` : `${size} less time`
}
