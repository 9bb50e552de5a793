/** A virtual machine to start. */
export type VirtualMachine = {
  /** `kvm`; tests that only look at what happens in it take `tcg`, which needs no device. */
  readonly accelerator: 'kvm' | 'tcg'
  readonly kernel: string
  readonly initialFiles: string
  readonly cpus: number
  readonly memoryMiB: number
  /** What the guest prints, and what it reports. */
  readonly consoleFile: string
  readonly reportFile: string
  /** A folder that it can mount through 9p. */
  readonly shared: { readonly tag: string; readonly folder: string } | undefined
}

/** The arguments of QEMU: no network, no disk, no screen, and it ends when the guest restarts. */
export const emulatorArguments = (machine: VirtualMachine): readonly string[] => {
  const { accelerator, shared } = machine
  return [
    ...['-accel', accelerator, '-cpu', accelerator === 'kvm' ? 'host' : 'max'],
    ...['-smp', String(machine.cpus), '-m', String(machine.memoryMiB)],
    ...['-kernel', machine.kernel, '-initrd', machine.initialFiles],
    ...['-append', `console=ttyS0 quiet panic=-1 rdinit=/init`],
    ...['-display', 'none', '-no-reboot', '-nic', 'none', '-nodefaults'],
    ...['-serial', `file:${machine.consoleFile}`, '-serial', `file:${machine.reportFile}`],
    ...(shared === undefined
      ? []
      : ['-virtfs', `local,path=${shared.folder},mount_tag=${shared.tag},security_model=none`]),
  ]
}
