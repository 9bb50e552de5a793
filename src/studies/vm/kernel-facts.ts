import { readFile } from 'node:fs/promises'
import { release } from 'node:os'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

/** How a kernel has something: in itself, as a module, or not at all. */
type KernelPart = 'built in' | 'module' | 'absent'

/** What a transparent proxy redirects traffic with. */
const transparentProxy = 'CONFIG_NETFILTER_XT_TARGET_TPROXY'

/** Reads one setting of the configuration of a kernel. */
export const partIn = (config: string, setting: string): KernelPart => {
  const value = new RegExp(`^${setting}=(.)`, 'm').exec(config)?.[1]
  if (value === 'y') return 'built in'
  return value === 'm' ? 'module' : 'absent'
}

type KernelFacts = {
  readonly release: string
  /** WSL 2 has a kernel of Microsoft's, which says so in its name. */
  readonly isWsl: boolean
  /** Undefined: the configuration of the kernel cannot be read. */
  readonly transparentProxy: KernelPart | undefined
}

/** What chapter 3.1 of the article says that WSL 2 does not have, looked up for the kernel that runs here. */
export const readKernelFacts = async (): Promise<KernelFacts> => {
  const config = await readConfig()
  return {
    release: release(),
    isWsl: /microsoft/i.test(release()),
    transparentProxy: config === undefined ? undefined : partIn(config, transparentProxy),
  }
}

const readConfig = async (): Promise<string | undefined> => {
  const running = await readFile('/proc/config.gz')
    .then((compressed) => promisify(gunzip)(compressed))
    .catch(() => undefined)
  if (running !== undefined) return running.toString('utf8')
  return readFile(`/boot/config-${release()}`, 'utf8').catch(() => undefined)
}
