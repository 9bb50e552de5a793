import { availableParallelism } from 'node:os'
import type { Bench } from '../bench.ts'
import { openProbedBuild } from '../parts/probed-build.ts'
import { type CpuProbe, readCpuProbe } from './cpu-probe.ts'
import { limitedEngine, underLimit } from './limited-engine.ts'
import type { StudyLimit } from './limits.ts'

/** Where a limit is tried. */
export type LimitedStep = {
  readonly engine: string
  readonly limit: StudyLimit
  /** Of the image that the builds have, as in `1.26.8`; undefined: nobody knows it, and the one of this machine is taken. */
  readonly goVersion: string | undefined
}

/** What was found, by engine, limit and Go: it does not change within a run. */
const found = new WeakMap<Bench, Map<string, Promise<CpuProbe>>>()

/** What a step of this engine gets of the processors under this limit, and what Go knows of it. */
export const probeLimit = (bench: Bench, step: LimitedStep): Promise<CpuProbe> => {
  const own = found.get(bench) ?? new Map<string, Promise<CpuProbe>>()
  found.set(bench, own)
  const key = nameOf(step)
  const probe = own.get(key) ?? probeOnce(bench, step)
  own.set(key, probe)
  return probe
}

const nameOf = ({ engine, limit, goVersion }: LimitedStep): string =>
  [engine, limit.name, ...(goVersion === undefined ? [] : [`go${goVersion}`])].join('-')

/** Long enough for ten periods of a quota. */
const busyMs = 1_000

const probeOnce = async (bench: Bench, step: LimitedStep): Promise<CpuProbe> => {
  const { engine, limit, goVersion } = step
  const running = await limitedEngine(bench, engine)
  const threads = String(Math.max(2, availableParallelism()))
  const probed = await openProbedBuild(bench, running, {
    folder: `cpu-${nameOf(step)}`,
    probe: 'cpu-limits',
    source: undefined,
    dockerfile: [
      'FROM scratch AS limits',
      'COPY probe /probe',
      'ARG ROUND',
      `RUN ${JSON.stringify(['/probe', '/cpu.json', threads, String(busyMs)])}`,
      'FROM scratch AS evidence',
      'COPY --from=limits /cpu.json /',
      '',
    ].join('\n'),
    buildArgs: {},
    goVersion,
  })
  const text = await underLimit(bench, limit, () => probed.read(limit.name, 'cpu.json'))
  return readCpuProbe(text)
}
