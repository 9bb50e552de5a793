import type { EngineFacts, Environment, Unknown } from '../../model.ts'
import { text } from '../escape.ts'
import { gibibytes, nothing } from '../numbers.ts'
import { engineLabel } from './labels.ts'

/** The machine, one fact a line, as markdown. */
export const environmentLines = (environment: Environment): readonly string[] =>
  environmentTexts(environment).map((fact) => `- ${text(fact)}`)

/** The same as plain text. */
export const environmentTexts = (environment: Environment): readonly string[] => {
  const facts: readonly Fact[] = [
    ['system:', 'os', environment.os],
    ['kernel:', 'kernel', `${environment.kernel}, ${environment.architecture}`],
    ['processor model:', 'cpuModel', environment.cpuModel],
    ['processors:', 'cpuCount', String(environment.cpuCount)],
    ['quota of processors:', 'cpuQuota', optional(environment.cpuQuota, String)],
    ['frequency governor:', 'cpuGovernor', environment.cpuGovernor],
    ['load before the run:', 'loadAverage1', optional(environment.loadAverage1, String)],
    ['waited for a processor:', 'cpuPressure10s', optional(environment.cpuPressure10s, waited)],
    ['memory:', 'memoryBytes', gibibytes(environment.memoryBytes)],
    ['free disk:', 'freeDiskBytes', optional(environment.freeDiskBytes, gibibytes)],
    ['cgroup:', 'cgroup', environment.cgroup],
    ['Node.js:', 'nodeVersion', environment.nodeVersion],
    ['runner image:', 'runnerImage', environment.runnerImage],
  ]
  return shown(facts, environment.unknown)
}

/** The engines as they ran, one a line, with the notes on each below it, as markdown. */
export const engineLines = (engines: readonly EngineFacts[]): readonly string[] =>
  engines.flatMap((engine) => [
    `- ${text(engineText(engines, engine))}`,
    ...engine.notes.map((note) => `  - ${text(note)}`),
  ])

/** One engine as it ran, without its notes, as plain text. */
export const engineText = (engines: readonly EngineFacts[], engine: EngineFacts): string => {
  const versions = Object.entries(engine.versions)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, version]) => `${name} ${version}`)
  const origin = engine.origin === 'installed' ? 'installed by this run' : 'found on this machine'
  const all = [...versions, ...shown(factsOf(engine), engine.unknown), origin]
  return `${engineLabel(engines, engine.name)}: ${all.join(', ')}`
}

type Fact = readonly [title: string, field: string, value: string | undefined]

const factsOf = (engine: EngineFacts): readonly Fact[] => [
  ['virtual machine', 'vm', engine.vm],
  ['storage driver', 'storageDriver', engine.storageDriver],
  ['native diff', 'nativeDiff', optional(engine.nativeDiff, yesOrNo)],
  ['image store', 'imageStore', engine.imageStore],
  ['on', 'backingFileSystem', engine.backingFileSystem],
  ['network', 'networkDriver', engine.networkDriver],
  ['rootless', 'rootless', optional(engine.rootless, yesOrNo)],
  ['runtime', 'runtime', engine.runtime],
  ['builder', 'builder', engine.builder],
]

const shown = (facts: readonly Fact[], unknown: Unknown | undefined): readonly string[] =>
  facts.flatMap(([title, field, value]) => {
    const reason = unknown?.[field]
    if (value !== undefined) return [`${title} ${value}`]
    return reason === undefined ? [] : [`${title} ${nothing} (${reason})`]
  })

const waited = (share: number): string => `some process, in ${share}% of the 10 s before the run`

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no')

const optional = <T>(value: T | undefined, show: (value: T) => string): string | undefined =>
  value === undefined ? undefined : show(value)
