import type { Engine } from '../../../engines/engine.ts'
import { engines, type EngineName } from '../../../engines/index.ts'
import type { Host } from '../../../host/host.ts'
import { isOlder } from '../../../host/version-order.ts'
import type { Inputs } from '../../../inputs/inputs.ts'
import type { EngineFacts } from '../../../model.ts'
import type { IgnoreRules } from './ignore-rules.ts'

/**
 * The rules of all engines that may build in this run. Which version of an engine will run is not known before it starts,
 * so the rules of all its versions count, except where the version is given.
 */
export const rulesOfRun = async (
  host: Host,
  { engines: wanted }: Pick<Inputs, 'engines'>,
): Promise<readonly IgnoreRules[]> => {
  if (wanted === 'all') return everyRule
  const names = wanted === 'auto' ? await usualEngines(host) : wanted
  return [...new Set(names.flatMap(rulesOf))]
}

const rulesOf = (name: string): readonly IgnoreRules[] => {
  const [engine = '', version] = name.split('@')
  if (!isEngine(engine)) return everyRule
  switch (engines[engine].storage.kind) {
    case 'containers':
      return ['buildah', 'podman-4']
    case 'kaniko':
      return ['kaniko']
    case 'docker':
    case 'builder':
    case 'buildkitd':
      return version !== undefined && Number.parseInt(version, 10) >= 23
        ? ['buildkit']
        : ['buildkit', 'docker-20']
  }
}

/** The rules of an engine that runs, whose version is known then; of the newest version where it is not. */
export const rulesOfRunning = ({ name, versions }: Pick<EngineFacts, 'name' | 'versions'>): IgnoreRules => {
  const [rules = 'buildkit', ofOldVersions] = rulesOf(name.split('@')[0] ?? '')
  if (ofOldVersions === undefined) return rules
  const [version, since] =
    rules === 'buildah' ? [versions['buildah'], '1.29.0'] : [versions['server'], '23.0.0']
  return version !== undefined && isOlder(version, since) ? ofOldVersions : rules
}

export const everyRule: readonly IgnoreRules[] = ['buildkit', 'docker-20', 'buildah', 'podman-4', 'kaniko']

const isEngine = (name: string): name is EngineName => name in engines

/**
 * As a comparison chooses its engine: whatever `docker build` goes through; otherwise what answers, or Podman, which is
 * installed when nothing does.
 */
const usualEngines = async (host: Host): Promise<readonly string[]> => {
  const answering: Engine[] = []
  for (const engine of Object.values<Engine>(engines)) {
    if (await isUsers(engine, host)) return [engine.name]
    if (engine.usual && (await answers(engine, host))) answering.push(engine)
  }
  const withDocker = answering.find(({ needs }) => needs.dockerDaemon !== undefined)
  return withDocker === undefined ? [...answering.map(({ name }) => name), 'podman'] : [withDocker.name]
}

const answers = async (engine: Engine, host: Host): Promise<boolean> => {
  const detection = await engine.detect(host).catch(() => undefined)
  return detection?.kind === 'found' && detection.answers
}

const isUsers = async (engine: Engine, host: Host): Promise<boolean> =>
  (await engine.isUsers?.(host).catch(() => false)) ?? false
