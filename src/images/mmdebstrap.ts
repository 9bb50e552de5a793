import { rootPrefix } from '../engines/install/rights.ts'
import { installPackages } from '../engines/install/packages.ts'
import { hint } from '../host/hint.ts'
import type { Host } from '../host/host.ts'
import { onPath } from '../host/on-path.ts'
import { succeed } from '../host/process/exec.ts'

/** Whether something may be installed, by its name: asks the user, or follows the `install` input. */
export type MayInstall = (what: string) => Promise<boolean>

/** Packages of a release of Debian. */
export type DebianPackages = {
  /** The code name of the release, as in `bookworm`. */
  readonly suite: string
  /**
   * `extract`: only the files of these packages and of what they depend on, nothing installed. `essential`: also what
   * every Debian has. `minbase`: also apt and what is required, as in the images of Debian itself.
   */
  readonly variant: 'extract' | 'essential' | 'minbase'
  readonly packages: readonly string[]
}

const program = 'mmdebstrap'
/** Ubuntu has the keys of Debian in a package of their own. */
const packages = [program, 'debian-archive-keyring']
const timeoutMs = 1_200_000

/** Installs mmdebstrap unless the machine has it, after saying so. Throws with the command when it may not. */
export const ensureMmdebstrap = async (host: Host, mayInstall: MayInstall): Promise<void> => {
  if (onPath(host, program) !== undefined) return
  if (await mayInstall(program)) return installPackages(host, program, packages)
  throw new Error(
    `${program}, which makes base images from packages of Debian, is not installed: install it ` +
      `(Debian, Ubuntu: apt-get install ${packages.join(' ')}), or allow it with ${hint(host.env, 'install', 'always')}`,
  )
}

/**
 * Writes a tar archive with packages of a Debian release and what they depend on. Nothing of the machine changes: it works
 * in a folder of its own, with a mount namespace of its own. `temp` is that folder, used only with root's rights: without
 * them, other users of the namespace have to reach it.
 */
export const makePackagesTar = async (
  host: Host,
  { suite, variant, packages: wanted }: DebianPackages,
  { tar, temp }: { readonly tar: string; readonly temp: string },
): Promise<void> => {
  const prefix = await rootPrefix(host)
  const variables = ['SOURCE_DATE_EPOCH=1600000000', ...(prefix === undefined ? [] : [`TMPDIR=${temp}`])]
  const command = [
    program,
    `--mode=${prefix === undefined ? 'unshare' : 'root'}`,
    `--variant=${variant}`,
    '--format=tar',
    '--quiet',
    ...(wanted.length === 0 ? [] : [`--include=${wanted.join(',')}`]),
    suite,
    tar,
  ]
  host.log(`Making a base image from packages of Debian ${suite}: ${command.join(' ')}`)
  const [first = 'env', ...rest] = [...(prefix ?? []), 'env', ...variables, ...command]
  const result = await host.exec(first, rest, { timeoutMs })
  try {
    succeed(result)
  } catch (cause) {
    host.signal.throwIfAborted()
    const advice = `check that this machine reaches an archive of Debian that still has ${suite}`
    throw new Error(`The packages of Debian ${suite} could not be unpacked; ${advice}`, { cause })
  }
}
