import { textAt } from '../../host/json.ts'

/**
 * How `docker info` shows that a daemon runs in the virtual machine of a desktop product. The order matters: Rancher
 * Desktop's machine is also one of Lima's.
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

/** The product in whose virtual machine this daemon runs, by its `docker info`; undefined: none of them. */
export const dockerVm = (info: unknown): string | undefined =>
  signs.find(([, field, sign]) => sign.test(textAt(info, field) ?? ''))?.[0]
