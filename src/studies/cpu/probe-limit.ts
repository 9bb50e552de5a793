import { availableParallelism } from 'node:os'
import type { Bench } from '../bench.ts'
import { openProbedBuild } from '../probed-build.ts'
import { type CpuProbe, readCpuProbe } from './cpu-probe.ts'
import { limitedEngine, underLimit } from './limited-engine.ts'
import type { StudyLimit } from './limits.ts'

/** What was found, by engine and limit: it does not change within a run. */
const found = new WeakMap<Bench, Map<string, Promise<CpuProbe>>>()

/** What a step of this engine gets of the processors under this limit, and what Go knows of it. */
export const probeLimit = (bench: Bench, engine: string, limit: StudyLimit): Promise<CpuProbe> => {
  const own = found.get(bench) ?? new Map<string, Promise<CpuProbe>>()
  found.set(bench, own)
  const key = `${engine} ${limit.name}`
  const probe = own.get(key) ?? probeOnce(bench, engine, limit)
  own.set(key, probe)
  return probe
}

/** Long enough for ten periods of a quota. */
const busyMs = 1_000

const probeOnce = async (bench: Bench, engine: string, limit: StudyLimit): Promise<CpuProbe> => {
  const running = await limitedEngine(bench, engine)
  const threads = String(Math.max(2, availableParallelism()))
  const probed = await openProbedBuild(bench, running, {
    folder: `cpu-${engine}-${limit.name}`,
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
    goVersion: undefined,
  })
  const text = await underLimit(bench, limit, () => probed.read(limit.name, 'cpu.json'))
  return readCpuProbe(text)
}
