import type { Report } from '../../model.ts'

// One order serves every object of the report; names that are not here (counters, versions, reasons) follow
// alphabetically.
const order = `
  schemaVersion toolVersion id benchmark revision round startedAt durationMs complete
  samplesMs medianMs range slowdown low high slowdownMs lowMs highMs pairs detectable cause
  kind holds reason message logTail verdict environment engines schedule seed order benchmarks builds
  name versions engine project scenario strategy goVersion evidenceLevel gated head base comparison
  phases startup frontend base context cache-match copy download compile link step-overhead export unattributed
  evidence state outcome binarySha256 hit steps packagesNeeded packagesCompiled compiled
  counters failure excluded
  os kernel architecture cpuModel cpuCount memoryBytes freeDiskBytes cgroup nodeVersion runnerImage
  vm storageDriver nativeDiff imageStore rootless networkDriver runtime builder backingFileSystem origin notes
  cost timedMs primingMs warmUpMs resetMs settleMs setupMs otherMs warnings`
  .trim()
  .split(/\s+/u)
const ranks: ReadonlyMap<string, number> = new Map(order.map((name, rank) => [name, rank]))

// `unknown` stands beside the fields it speaks of, after them.
const rankOf = (name: string): number => (name === 'unknown' ? Infinity : (ranks.get(name) ?? order.length))

const byRank = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => {
  const [rankA, rankB] = [rankOf(a), rankOf(b)]
  if (rankA !== rankB) return rankA < rankB ? -1 : 1
  return a < b ? -1 : 1
}

const inOrder = (_name: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).toSorted(byRank))

const refuseUnspeakable = (value: unknown, place: string): void => {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(
      `${place} is ${value}, which JSON cannot hold; leave the field out and say why under "unknown"`,
    )
  }
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) refuseUnspeakable(inner, `${place}.${name}`)
}

/**
 * The report as text: two spaces, keys always in the same order, a line break at the end.
 * Throws a TypeError that names the field when a number is NaN or infinite.
 */
export const toJson = (report: Report): string => {
  refuseUnspeakable(report, 'report')
  return `${JSON.stringify(report, inOrder, 2)}\n`
}
