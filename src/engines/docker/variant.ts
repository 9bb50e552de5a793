import type { Engine } from '../engine.ts'
import { type EngineVariant, variantName } from '../variant.ts'
import type { DaemonKind } from './daemon-kind.ts'
import { daemonVariant } from './daemon-variant.ts'
import { detectDocker } from './detect.ts'
import { startDocker } from './running.ts'

/** Docker with a daemon of the run's own that is set up differently; one that already answers is left alone. */
export const dockerVariant = (engine: Engine, kind: DaemonKind, variant: EngineVariant): Engine => {
  const name = variantName(engine.name, variant)
  const daemon = daemonVariant(kind, variant)
  return {
    ...engine,
    name,
    usual: false,
    needs: { ...engine.needs, dockerDaemon: undefined },
    isUsers: undefined,
    atVersion: undefined,
    detect: (host) => detectDocker(host, { daemon }),
    start: (host, folder, origin) => startDocker(host, folder, { name, origin, daemon }),
  }
}
