import { percentileOf } from '../../analysis/statistics.ts'
import type { Bench } from '../bench.ts'
import { known } from '../parts/hits.ts'
import { lostAround, LostSample } from '../run/lost-sample.ts'
import { openProbedBuild, type ProbedBuild } from '../parts/probed-build.ts'
import type { Cell, ColumnValues, Taken } from '../study.ts'
import { inLayer, inMount } from './advice.ts'
import { fileProbeDockerfile, layerFolder, mountFolder } from './dockerfile.ts'
import { type FileProbe, pooled, readFileProbe, totalMs } from './file-times.ts'
import type { ProbeParts } from './probe-parts.ts'

/** The time that a fixed number of operations take on files in a layer, and in a cache mount: one build of the probe does both. */
export const fileCells = (parts: ProbeParts): readonly Cell[] => {
  const probes = new Map<number, Promise<FileProbe>>()
  let opened: Promise<ProbedBuild> | undefined
  const probeIn = (probed: ProbedBuild, round: number): Promise<FileProbe> => {
    const probe = probes.get(round) ?? probeOnce(probed, `round-${round}`)
    probes.set(round, probe)
    return probe
  }
  return [
    { scenario: inLayer, folder: layerFolder },
    { scenario: inMount, folder: mountFolder },
  ].map(({ scenario, folder }) => ({
    value: parts.driver,
    engine: parts.engine,
    project: 'cache files',
    scenario,
    group: `${parts.engine} cache files`,
    benchmarks: [],
    roughMs: 5_000,
    open: async (bench) => {
      opened ??= openFiles(bench, parts)
      const probed = await opened
      // Fills the layer and the mount, which no sample may do.
      await probeIn(probed, 0)
      return {
        take: async (round) => takeFrom(() => probeIn(probed, round), folder),
        columns: async () => columnsOf(await settled(probes), folder),
      }
    },
  }))
}

const openFiles = async (bench: Bench, parts: ProbeParts): Promise<ProbedBuild> => {
  const engine = await parts.engineOf(bench)
  const { recipe } = await bench.checkout(engine, parts.project)
  return openProbedBuild(bench, engine, {
    folder: `files-${engine.facts.name}`,
    probe: 'cache-files',
    source: undefined,
    dockerfile: fileProbeDockerfile,
    buildArgs: recipe.buildArgs,
    goVersion: parts.project.goVersion,
  })
}

const probeOnce = async (probed: ProbedBuild, round: string): Promise<FileProbe> => {
  const { failure } = await probed.build(round)
  if (failure !== undefined) throw new LostSample(lostAround(failure))
  const probe = readFileProbe(await probed.read(round, 'files.json'))
  if (probe.round === round) return probe
  const message = `the step with the probe came from the cache of ${probe.round}`
  throw new LostSample({ kind: 'state-lost', message, builds: [] })
}

const takeFrom = async (measure: () => Promise<FileProbe>, folder: string): Promise<Taken> => {
  const times = pooled([await measure()], folder)
  return times === undefined
    ? { kind: 'failed', message: `the probe did not measure ${folder}`, builds: [] }
    : { kind: 'time', durationMs: totalMs(times), builds: [] }
}

/** Those of all rounds of this process but the one that filled the folders. */
const settled = async (probes: ReadonlyMap<number, Promise<FileProbe>>): Promise<readonly FileProbe[]> => {
  const ends = await Promise.allSettled([...probes].flatMap(([round, probe]) => (round > 0 ? [probe] : [])))
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []))
}

const nothingMeasured = 'the probe measured nothing'

const columnsOf = (probes: readonly FileProbe[], folder: string): ColumnValues => {
  const times = pooled(probes, folder)
  if (times === undefined) return {}
  return {
    readP50Us: known(percentileOf(times.readUs, 0.5), nothingMeasured),
    readP95Us: known(percentileOf(times.readUs, 0.95), nothingMeasured),
    writeP50Us: known(percentileOf(times.writeUs, 0.5), nothingMeasured),
    writeP95Us: known(percentileOf(times.writeUs, 0.95), nothingMeasured),
    operations: times.readUs.length + times.writeUs.length + times.lstatUs.length,
  }
}
