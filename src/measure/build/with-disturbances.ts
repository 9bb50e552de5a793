import { disturbancesOf, neededCounters, unknownKinds } from '../../analysis/disturbances.ts'
import type { BuildResult } from '../../engines/engine.ts'
import type { Measurement, Unknown } from '../../model.ts'

type Fields = Pick<Measurement, 'counters' | 'disturbances' | 'phases' | 'timeline' | 'unknown'>

/** The counters of a build, what disturbed it by them, and why the rest is unknown, beside how its time is split. */
export const withDisturbances = (
  { counters, durationMs, unknown: ofCounters }: Pick<BuildResult, 'counters' | 'durationMs' | 'unknown'>,
  split: Pick<Fields, 'phases' | 'timeline' | 'unknown'>,
): Fields => {
  const disturbances = disturbancesOf({ counters, durationMs })
  const unknown = {
    ...split.unknown,
    ...Object.fromEntries(Object.entries(ofCounters).map(([name, why]) => [`counters.${name}`, why])),
    ...whatIsUnknown({ counters, durationMs }, ofCounters),
  }
  return {
    counters,
    ...split,
    ...(disturbances.length > 0 && { disturbances }),
    ...(Object.keys(unknown).length > 0 && { unknown }),
  }
}

/** One clause for each kind that cannot be told. */
const whatIsUnknown = (build: Pick<BuildResult, 'counters' | 'durationMs'>, reasons: Unknown): Unknown => {
  const clauses = unknownKinds(build).map((kind) => {
    const missing = neededCounters[kind].find((name) => build.counters[name] === undefined)
    return `${kind}: ${reasons[missing ?? ''] ?? 'it was not counted'}`
  })
  return clauses.length === 0 ? {} : { disturbances: clauses.join('; ') }
}
