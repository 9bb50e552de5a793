import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { containersPhases } from '../build/phase-sources.ts'
import type { Detection } from '../detection.ts'
import type { Engine } from '../engine.ts'
import { absentPackages } from '../install/needed-packages.ts'
import { installPackages } from '../install/packages.ts'
import { ensureUnprivilegedUser } from '../install/unprivileged-user.ts'
import type { EngineTraits } from '../traits.ts'
import { type EngineVariant, variantName } from '../variant.ts'
import { assertNoService } from './podman-remote.ts'
import { noAttestationsIn, noSuchCache } from './unsupported.ts'
import { startContainers } from './running.ts'
import type { ContainersKind } from './session.ts'

type Traits = Pick<EngineTraits, 'title' | 'usual' | 'needsRoot' | 'packages' | 'docs'> & {
  readonly kind: Omit<ContainersKind, 'variant'>
}

/**
 * An engine over containers/storage: Podman or Buildah, with storage of the run's own. One that does not need root runs
 * as an unprivileged user when this process is root.
 */
export const containersEngine = (traits: Traits): Engine => engineWith(traits, undefined)

const engineWith = ({ kind: plain, ...traits }: Traits, variant: EngineVariant | undefined): Engine => {
  const kind = variantOf(plain, variant)
  const { name, program } = kind
  const { needsRoot, packages } = traits
  const remedy = `run go-container-bench as root (sudo), or use an engine that works without root, such as podman`
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
    noRemoteCache: async (_, form) => noSuchCache(name, form),
    noAttestations: async () => noAttestationsIn(name),
    variant: (wanted) => engineWith({ kind: plain, ...traits, usual: false }, wanted),
    detect: async (host) => {
      if (program === 'podman') assertNoService(host)
      if (needsRoot && host.uid !== 0)
        return { kind: 'missing', reason: 'this process is not root', remedy, needsRoot }
      return detectPrograms(host, traits, program)
    },
    install: (host) => installPackages(host, name, packages),
    start: async (host, folder, origin) => {
      const user = !needsRoot && host.uid === 0 ? await ensureUnprivilegedUser(host) : undefined
      return startContainers(host, folder, { kind, user, origin })
    },
  }
}

const variantOf = (kind: Traits['kind'], variant: EngineVariant | undefined): ContainersKind => {
  if (variant === undefined) return { ...kind, variant }
  return { ...kind, variant, name: variantName(kind.name, variant), folder: variantFolder(kind, variant) }
}

/** Two letters, like the folder of the engine itself; none of them is the second letter of another engine's. */
const variantFolder = ({ folder }: Traits['kind'], variant: EngineVariant): string =>
  `${folder.slice(1)}${letterOf(variant)}`

const letterOf = (variant: EngineVariant): string => {
  if (variant.kind === 'volume')
    return { root: 'a', owned: 'b', relabelled: 'c', 'host-users': 'd' }[variant.setting]
  return (variant.kind === 'storage' ? variant.driver : variant.kind).slice(0, 1)
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
    remedy: `install it (Debian, Ubuntu: apt-get install ${absentPackages(host, packages).join(' ')})`,
  }
}
