import type { Bench } from '../bench.ts'
import { lostAround, LostSample } from '../run/lost-sample.ts'
import { openProbedBuild, type ProbedBuild } from '../parts/probed-build.ts'
import type { Cell, Taken } from '../study.ts'
import { inLayer, inMount } from './advice.ts'
import { columnsOf, type FileProbe, readFileProbe, seenIn, timesIn, totalMs } from './file-times.ts'
import type { ProbeParts } from './probe-parts.ts'

/** The folders that the probe `cache-files` measures: one in a layer, and one in a cache mount, where it fills an empty one. */
const layerFolder = '/cache'
const mountFolder = '/mount'

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
        take: async (round) => takeFrom(await probeIn(probed, round), folder),
        columns: async (_builds, seen) => columnsOf(seen),
      }
    },
  }))
}

/** Fills a layer, and measures it in a later step: files of an earlier layer are what a driver has to look for. */
const fileProbeDockerfile = [
  'ARG BASE_IMAGE',
  'FROM ${BASE_IMAGE} AS files',
  'COPY probe /probe',
  `RUN ${JSON.stringify(['/probe', 'fill', layerFolder])}`,
  'ARG ROUND',
  `RUN --mount=type=cache,target=${mountFolder} \\`,
  `    ${JSON.stringify(['/probe', 'measure', '/tmp/files.json', layerFolder, mountFolder])}`,
  'FROM scratch AS evidence',
  'COPY --from=files /tmp/files.json /',
  '',
].join('\n')

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

const takeFrom = (probe: FileProbe, folder: string): Taken => {
  const times = timesIn(probe, folder)
  return times === undefined
    ? { kind: 'failed', message: `the probe did not measure ${folder}`, builds: [] }
    : { kind: 'time', durationMs: totalMs(times), builds: [], seen: seenIn(times) }
}
