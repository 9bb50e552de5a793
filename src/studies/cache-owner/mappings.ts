import type { EngineVariant, VolumeSetting } from '../../engines/variant.ts'
import { buildCache } from '../parts/go-build-dockerfile.ts'

/** How the users of a container and the owner of a cache mount are set up. */
export type Mapping = {
  /** The value of the study. */
  readonly name: string
  /** What is set, as one writes it. */
  readonly settings: string
  /** As in USER; undefined: root. */
  readonly user: string | undefined
  /** More options of the cache mounts. */
  readonly mountOptions: readonly string[]
  /** Whether root fills the same mount before. */
  readonly filledByRoot: boolean
  /** Whether the caches are in cache mounts. */
  readonly hasMounts: boolean
  /** Undefined: the engine as it is. */
  readonly variant: EngineVariant | undefined
}

/** A number that no base image knows. */
const user = '1001'
const owned = [`uid=${user}`, `gid=${user}`]

/** The mapping in which root makes the mount and uses it. */
export const rootMapping = 'root'
/** The one that gives the mount the owner that the Dockerfile asks for. */
export const ownedMapping = 'user-owned'

const mapping = (name: string, settings: string, given: Partial<Mapping> = {}): Mapping => ({
  name,
  settings,
  user: undefined,
  mountOptions: [],
  filledByRoot: false,
  hasMounts: true,
  variant: undefined,
  ...given,
})

/** A folder of the machine in the place of a cache mount, which is root's unless the setting says something else. */
const volume = (name: string, settings: string, setting: VolumeSetting): Mapping =>
  mapping(name, settings, { hasMounts: false, variant: { kind: 'volume', setting, target: buildCache } })

/** In the order of the rows; the values of the study are their names. */
export const mappings: readonly Mapping[] = [
  mapping(rootMapping, 'no USER'),
  mapping('user', `USER ${user}`, { user }),
  mapping('user-mode', `USER ${user}, mode=0777`, { user, mountOptions: ['mode=0777'] }),
  mapping(ownedMapping, `USER ${user}, ${owned.join(',')}`, { user, mountOptions: owned }),
  mapping('user-after-root', `USER ${user}, ${owned.join(',')}, filled by root before`, {
    user,
    mountOptions: owned,
    filledByRoot: true,
  }),
  mapping('keep-id', '--userns keep-id', { variant: { kind: 'keep-id' } }),
  mapping('userns-remap', 'dockerd --userns-remap', { variant: { kind: 'userns-remap' } }),
  mapping('userns-remap-owned', `dockerd --userns-remap, USER ${user}, ${owned.join(',')}`, {
    user,
    mountOptions: owned,
    variant: { kind: 'userns-remap' },
  }),
  volume('volume', '--volume, a folder of root', 'root'),
  volume('volume-z', '--volume with :z, a folder of root', 'relabelled'),
  volume('volume-userns-host', '--volume and --userns host, a folder of root', 'host-users'),
  volume('volume-owned', "--volume, a folder of the engine's user", 'owned'),
]
