import { textAt } from '../../host/json.ts'

/**
 * What `docker info` says of a daemon in a virtual machine of a desktop product, in the order of asking: Rancher
 * Desktop's machine is one of Lima's as well.
 */
const signs: readonly (readonly [vm: string, path: string, sign: RegExp])[] = [
  ['Docker Desktop', 'OperatingSystem', /^Docker Desktop/],
  ['Docker Desktop', 'Name', /^docker-desktop$/],
  ['Docker Desktop', 'KernelVersion', /linuxkit/],
  ['OrbStack', 'OperatingSystem', /^OrbStack/],
  ['OrbStack', 'Name', /^orbstack$/],
  ['OrbStack', 'KernelVersion', /orbstack/],
  ['Rancher Desktop', 'OperatingSystem', /^Rancher Desktop/],
  ['Rancher Desktop', 'Name', /rancher-desktop/],
  ['Colima', 'Name', /^colima(-|$)/],
  ['Lima', 'Name', /^lima-/],
]

/** The product in whose virtual machine this daemon runs, by its own `docker info`; undefined: in none of them. */
export const dockerVm = (info: unknown): string | undefined =>
  signs.find(([, field, sign]) => sign.test(textAt(info, field) ?? ''))?.[0]
