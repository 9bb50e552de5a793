import { isCounted } from '../../analysis/attempts.ts'
import { disturbanceKinds } from '../../analysis/disturbances.ts'
import type { DisturbanceKind, Measurement, Report } from '../../model.ts'
import { count, durationRange, list } from '../numbers.ts'

/**
 * How many of the builds in the samples were disturbed, and by what; undefined when none was. Plain text. `where`: where
 * the reader finds which.
 */
export const disturbanceNote = (
  report: Pick<Report, 'builds'>,
  where = 'under "Samples and their evidence"',
): string | undefined => {
  const found = disturbedBy(report)
  return found === undefined ? undefined : `${found} They are marked ${where}, and all of them count.`
}

/** Its first sentence. */
export const disturbedBy = ({ builds }: Pick<Report, 'builds'>): string | undefined => {
  const counted = builds.filter(isCounted)
  const disturbed = counted.filter(({ disturbances }) => disturbances !== undefined)
  if (disturbed.length === 0) return undefined
  const kinds = disturbanceKinds.flatMap((kind) => {
    const found = disturbed.filter((build) => kindsOf(build).includes(kind)).length
    return found === 0 ? [] : [`${words[kind]} (${found})`]
  })
  const rounds = new Set(disturbed.map(({ benchmark, round }) => `${benchmark} ${round}`)).size
  return `Disturbed: ${disturbed.length} of ${count(counted.length, 'build')}, in ${count(rounds, 'round')}: ${list(kinds)}.`
}

/** The mark of one build behind its time, as in ` [cpu, disk]`; empty when nothing disturbed it. */
export const disturbanceMark = (build: Measurement): string => {
  const kinds = kindsOf(build)
  return kinds.length === 0 ? '' : ` [${kinds.join(', ')}]`
}

/** What cannot be told about the builds of a benchmark, as clauses of plain text, each once. */
export const unknownDisturbances = (builds: readonly Measurement[]): readonly string[] => [
  ...new Set(builds.flatMap(({ unknown }) => unknown?.['disturbances'] ?? [])),
]

/** How long the control workload took before the rounds, as one line of plain text; undefined where it was not run. */
export const controlLine = ({ builds }: Pick<Report, 'builds'>): string | undefined => {
  const rounds = new Map(builds.map((build) => [`${build.benchmark} ${build.round}`, build.counters]))
  const rangeOf = (name: string): string | undefined => {
    const times = [...rounds.values()].flatMap((counters) => counters[name] ?? [])
    return times.length === 0 ? undefined : durationRange(Math.min(...times), Math.max(...times))
  }
  const [cpu, disk] = [rangeOf('controlCpuMs'), rangeOf('controlDiskMs')]
  if (cpu === undefined) return undefined
  const written = disk === undefined ? '' : `, and writing in ${disk}`
  return `Control workload, the same before every round: computing in ${cpu}${written}.`
}

const kindsOf = ({ disturbances = [] }: Measurement): readonly DisturbanceKind[] =>
  disturbances.map(({ kind }) => kind)

const words: Readonly<Record<DisturbanceKind, string>> = {
  steal: 'steal: the hypervisor withheld processor time',
  cpu: 'cpu: others used the processors',
  disk: 'disk: others used the disks',
  memory: 'memory: others held it',
  quota: 'quota: a limit of processor time was used up',
}
