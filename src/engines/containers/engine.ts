import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { containersPhases } from '../build/phase-sources.ts'
import type { Detection, Engine } from '../engine.ts'
import { installPackages } from '../install/packages.ts'
import { ensureUnprivilegedUser } from '../install/unprivileged-user.ts'
import type { EngineTraits } from '../traits.ts'
import { assertNoService } from './podman-remote.ts'
import { startContainers } from './running.ts'
import type { ContainersKind } from './session.ts'

type Traits = Pick<EngineTraits, 'title' | 'usual' | 'needsRoot' | 'packages'> & {
  readonly kind: ContainersKind
  readonly docs: Pick<EngineTraits['docs'], 'builds' | 'cacheSpace'>
}

/**
 * An engine over containers/storage: Podman or Buildah, with storage of the run's own. One that does not need root runs
 * as an unprivileged user when this process is root.
 */
export const containersEngine = ({ kind, docs, ...traits }: Traits): Engine => {
  const { name, program } = kind
  const { needsRoot, packages } = traits
  const remedy = `run go-container-bench as root (sudo), or use an engine that works without root, such as podman`
  const withoutRight = ({ uid }: Host): boolean => needsRoot && uid !== 0
  return {
    ...traits,
    name,
    daemon: undefined,
    storage: { kind: 'containers', engine: kind },
    needs: {
      program,
      builder: 'buildah',
      userNamespace: needsRoot ? undefined : program,
      dockerDaemon: undefined,
    },
    phases: containersPhases,
    docs: { ...docs, whenNotRunning: undefined, source: undefined },
    isUsers: undefined,
    atVersion: undefined,
    detect: async (host) => {
      if (program === 'podman') assertNoService(host)
      if (withoutRight(host)) return { kind: 'missing', reason: 'this process is not root', remedy }
      return detectPrograms(host, traits, program)
    },
    install: async (host) => {
      if (withoutRight(host)) throw new Error(`Cannot use ${name}: this process is not root; ${remedy}`)
      await installPackages(host, name, packages)
    },
    start: async (host, folder, origin) => {
      const user = !needsRoot && host.uid === 0 ? await ensureUnprivilegedUser(host) : undefined
      return startContainers(host, folder, { kind, user, origin })
    },
  }
}

/** Podman and Buildah need an OCI runtime, and without root the helpers that map ids. */
const detectPrograms = (
  host: Host,
  { needsRoot, packages }: Pick<Traits, 'needsRoot' | 'packages'>,
  program: string,
): Detection => {
  const isAbsent = (name: string): boolean => onPath(host, name) === undefined
  const missing = [program, ...(needsRoot ? [] : ['newuidmap', 'newgidmap'])].filter(isAbsent)
  if (['crun', 'runc'].every(isAbsent)) missing.push('an OCI runtime (crun or runc)')
  if (missing.length === 0) return { kind: 'found', what: onPath(host, program) ?? program, answers: true }
  return {
    kind: 'missing',
    reason: `not installed: ${missing.join(', ')}`,
    remedy: `install it (Debian, Ubuntu: apt-get install ${packages.join(' ')})`,
  }
}
