/**
 * Docker's capabilities for a container, without the one that creates devices: outside a container no rule protects the
 * devices of the machine. None of them allows a program to mount, to unmount or to look into other processes.
 */
const capabilities = [
  ...['chown', 'dac_override', 'fowner', 'fsetid', 'kill', 'setgid', 'setuid', 'setpcap'],
  ...['net_bind_service', 'net_raw', 'sys_chroot', 'audit_write', 'setfcap'],
]

/** Arguments of setpriv(1): neither the program nor anything that it starts, sudo included, ever has another capability. */
export const containerCapabilities: readonly string[] = [
  ...['--bounding-set', ['-all', ...capabilities.map((name) => `+${name}`)].join(',')],
  ...['--inh-caps', '-all'],
]
