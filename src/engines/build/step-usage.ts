/**
 * The times in a file of `--rusage-logfile`, in ms: a line for each step, in order, its commit included. `1m6.024s(elapsed)`
 * is wall time as Go prints it (buildah, pkg/rusage; imagebuildah/stage_executor.go).
 */
export const elapsedIn = (text: string): readonly number[] =>
  text.split('\n').flatMap((line) => {
    const [, duration] = /((?:[\d.]+(?:h|ms|m|s|µs|us|ns))+)\(elapsed\)/.exec(line) ?? []
    return duration === undefined ? [] : [millisecondsOf(duration)]
  })

const millisecondsOf = (duration: string): number =>
  [...duration.matchAll(/([\d.]+)(h|ms|m|s|µs|us|ns)/g)].reduce(
    (sum, [, amount, unit = '']) => sum + Number(amount) * (units[unit] ?? 0),
    0,
  )

const units: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1_000,
  ms: 1,
  µs: 0.001,
  us: 0.001,
  ns: 0.000_001,
}
