/** Storage drivers that an engine with storage of the run's own can be given. */
export const storageDrivers = ['overlay', 'fuse-overlayfs', 'vfs'] as const

export type StorageDriver = (typeof storageDrivers)[number]

/** What is set up differently around an engine; everything else is as a run chooses it. */
export type EngineVariant =
  | { readonly kind: 'storage'; readonly driver: StorageDriver }
  /** Root in a container is another user of the machine: the users of a build are sub-ids of it. */
  | { readonly kind: 'userns-remap' }
  /** The user who builds has the same number in a container. */
  | { readonly kind: 'keep-id' }
  /** Nothing differs but that it has storage and a daemon of its own: its processes are put under a limit. */
  | { readonly kind: 'limited' }
  /** Every step has a folder of the machine at `target`. */
  | { readonly kind: 'volume'; readonly setting: VolumeSetting; readonly target: string }

/**
 * `root`: the folder is root's; `owned`: it is the engine's user's; `relabelled`: root's, with `:z`; `host-users`: root's, with
 * `--userns host`.
 */
export type VolumeSetting = 'root' | 'owned' | 'relabelled' | 'host-users'

/** The name that an engine has with a variant, as in `podman+vfs`. */
export const variantName = (engine: string, variant: EngineVariant): string =>
  `${engine}+${suffixOf(variant)}`

const suffixOf = (variant: EngineVariant): string => {
  if (variant.kind === 'storage') return variant.driver
  return variant.kind === 'volume' ? `volume-${variant.setting}` : variant.kind
}

/** The storage driver that a variant asks for; undefined: what the run chooses. */
export const storageOf = (variant: EngineVariant | undefined): StorageDriver | undefined =>
  variant?.kind === 'storage' ? variant.driver : undefined
