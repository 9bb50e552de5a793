import { isCounted } from '../../analysis/attempts.ts'
import { duration } from '../../analysis/numbers.ts'
import { medianOf } from '../../analysis/statistics.ts'
import type { Engine } from '../../engines/engine.ts'
import { engines } from '../../engines/index.ts'
import { type EngineTraits, maintainedOn } from '../../engines/traits.ts'
import { daemonOf } from '../../measure/pin.ts'
import type { EngineFacts, Measurement, StudyColumn } from '../../model.ts'
import { evidenceLevelOf } from '../../report/assemble.ts'
import { list } from '../../report/numbers.ts'
import { mostAdded } from '../parts/added-memory.ts'
import { known } from '../parts/hits.ts'
import { idleMemory } from './idle-memory.ts'
import type { ColumnValue, ColumnValues } from '../study.ts'
import type { BuildsAbout } from '../parts/timed-build.ts'
import { needColumns, notKnown } from '../needs/columns.ts'
import { unknownCounter } from '../parts/unknown-counter.ts'

/** What the study of engines shows beside times. */
export const engineColumns: readonly StudyColumn[] = [
  { name: 'cpuMs', title: 'CPU time', unit: 'ms' },
  { name: 'evidence', title: 'evidence', unit: 'text' },
  { name: 'binarySha256', title: 'binary', unit: 'text' },
  { name: 'imageBytes', title: 'image', unit: 'bytes' },
  { name: 'firstBuildMs', title: 'first build after start', unit: 'ms' },
  { name: 'root', title: 'needs root', unit: 'text' },
  { name: 'daemon', title: 'needs a daemon', unit: 'text' },
  { name: 'userNamespaces', title: 'needs user namespaces', unit: 'text' },
  { name: 'subIds', title: 'needs sub-ids', unit: 'text' },
  { name: 'fuse', title: 'needs /dev/fuse', unit: 'text' },
  { name: 'privileged', title: 'needs a privileged container', unit: 'text' },
  { name: 'seccomp', title: 'needs seccomp to be off', unit: 'text' },
  { name: 'installMs', title: 'installation', unit: 'ms' },
  { name: 'idleBytes', title: 'idle memory of its daemon', unit: 'bytes' },
  { name: 'addedMemoryBytes', title: 'memory that a build added', unit: 'bytes' },
  { name: 'diskBytes', title: 'less free disk after the warm-up', unit: 'bytes' },
  { name: 'maintained', title: `maintained (${maintainedOn})`, unit: 'text' },
]

/** Facts of an engine stand in the row of its first scenario only; processor time and evidence in all of them. */
export const engineValues = async (
  builds: readonly Measurement[],
  about: BuildsAbout,
  isFirst: boolean,
): Promise<ColumnValues> => {
  const cpuMs = known(
    medianOf(builds.filter(isCounted).flatMap(({ counters }) => counters['buildCpuMs'] ?? [])),
    unknownCounter(builds, 'buildCpuMs'),
  )
  const ofAll = { cpuMs, evidence: evidenceLevelOf(builds) }
  return isFirst ? { ...ofAll, ...(await factsOf(builds, about)) } : ofAll
}

const factsOf = async (builds: readonly Measurement[], about: BuildsAbout): Promise<ColumnValues> => {
  const { engine, bench, siblings, warmUpBytes } = about
  const traits = traitsOf(engine.facts)
  const digests = new Set(builds.filter(isCounted).flatMap(({ evidence }) => evidence?.binarySha256 ?? []))
  return {
    binarySha256: digestText([...digests]),
    imageBytes: imageBytesIn(siblings),
    firstBuildMs: firstBuild(about),
    ...(await needColumns(bench, traits, engine.facts)),
    installMs: installation(engine.facts),
    idleBytes: traits === undefined ? { unknown: notKnown } : idleMemory(traits.daemon, bench),
    addedMemoryBytes: mostAdded(siblings, {
      before: 'buildMemoryBeforeBytes',
      peak: 'buildMemoryPeakBytes',
    }),
    diskBytes: lessFree(warmUpBytes),
  }
}

/** Free space is that of the whole disk, on which others write and remove too: none taken means only that they did. */
export const lessFree = (warmUpBytes: number | undefined): ColumnValue =>
  known(
    warmUpBytes === 0 ? undefined : warmUpBytes,
    warmUpBytes === 0
      ? 'the disk had no less room after the warm-up than before, so others made some'
      : 'the warm-up did not show it',
  )

const traitsOf = ({ name }: EngineFacts): EngineTraits | undefined =>
  Object.values<Engine>(engines).find((each) => each.name === name.split(/[@+]/)[0])

/** How long it took; what another engine of the run had brought is not part of it, so that is said with it. */
export const installation = ({
  origin,
  installMs,
  installedAfter = [],
}: Pick<EngineFacts, 'origin' | 'installMs' | 'installedAfter'>): ColumnValue => {
  const brought = list(installedAfter.map(({ engine, packages }) => `${engine} brought ${list(packages)}`))
  if (installMs !== undefined) return brought === '' ? installMs : `${duration(installMs)}, after ${brought}`
  if (origin === 'installed') return { unknown: 'the installation was not timed' }
  return { unknown: brought === '' ? 'it was there before' : `it was not installed by itself: ${brought}` }
}

/** The image is read once, after a build of the warm-up. */
export const imageBytesIn = (builds: readonly Measurement[]): ColumnValue => {
  const outcomes = builds.flatMap(({ evidence }) => evidence?.outcome ?? [])
  return known(
    outcomes.flatMap(({ imageBytes }) => imageBytes ?? [])[0],
    outcomes.flatMap(({ unknown }) => unknown?.['imageBytes'] ?? [])[0] ?? 'no build showed its image',
  )
}

/** As many hex digits as tell binaries apart. */
const digestLength = 12

const digestText = (digests: readonly string[]): ColumnValue => {
  if (digests.length === 0) return { unknown: 'no build showed its binary' }
  return digests.length === 1 ? (digests[0] ?? '').slice(0, digestLength) : `${digests.length} different`
}

/** The first build of all is part of the warm-up; it pays for whatever its daemon does only once. */
const firstBuild = ({ engine, bench, siblings }: BuildsAbout): ColumnValue => {
  if (daemonOf(engine) === 'not-ours') return { unknown: 'its daemon was running before' }
  const prefix = `${engine.facts.name}/`
  return firstOf(
    bench.builds().filter(({ benchmark }) => benchmark.startsWith(prefix)),
    siblings,
  )
}

/** The time of the first of all builds of an engine, in the order of time, where it is among those of a row. */
export const firstOf = (all: readonly Measurement[], own: readonly Measurement[]): ColumnValue => {
  const [first] = all
  if (first?.round !== 0) return { unknown: 'there was no warm-up' }
  if (!own.includes(first)) return { unknown: 'another project was built first' }
  return first.failure === undefined ? first.durationMs : { unknown: 'the first build failed' }
}
