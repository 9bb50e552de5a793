import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { cpus } from 'node:os'
import { basename, join } from 'node:path'
import { duration } from '../../analysis/numbers.ts'
import type { Host } from '../../host/host.ts'
import { CommandError } from '../../host/process/exec.ts'
import { treeEntries } from '../../images/tree-entries.ts'
import type { TarEntry } from '../../images/tar.ts'
import { writeCpio } from './cpio.ts'
import { emulatorArguments, type VirtualMachine } from './emulator.ts'
import { type GuestPlan, type GuestReport, readGuestReport } from './guest.ts'
import { modulesOf } from './kernel-modules.ts'
import type { GuestKernel } from './machine.ts'

/** What every start of the machine has in common. */
export type GuestParts = {
  readonly host: Host
  /** A folder of the study, absolute. */
  readonly dir: string
  readonly qemu: string
  readonly kernel: GuestKernel
  readonly accelerator: VirtualMachine['accelerator']
  /** The compiled `probes/guest`. */
  readonly program: TarEntry
  /** At `usr/local/go`. */
  readonly toolchain: readonly TarEntry[]
  /** The sources on this machine, absolute. */
  readonly source: string
  /** Whether the guest mounts them; else it has a copy. */
  readonly shares: boolean
  /** How long starting and building may take. */
  readonly timeoutMs: number
}

const memoryMiB = 2560
const sourceInGuest = 'src'
const tag = 'source'

/** Starts the machine, has it build, and reads its report. Throws with its last words when it does not get that far. */
export const runGuest = async (parts: GuestParts, plan: GuestPlan): Promise<GuestReport> => {
  const { host, dir, qemu, kernel, accelerator, source, shares, timeoutMs } = parts
  const initialFiles = join(dir, 'initial.cpio')
  const [consoleFile, reportFile] = [join(dir, 'console.log'), join(dir, 'report.json')] as const
  await writeCpio(initialFiles, await filesOf(parts, plan))
  const machine: VirtualMachine = {
    accelerator,
    kernel: kernel.path,
    initialFiles,
    cpus: cpus().length,
    memoryMiB,
    consoleFile,
    reportFile,
    shared: shares ? { tag, folder: source } : undefined,
  }
  try {
    const result = await host.exec(qemu, emulatorArguments(machine), {
      timeoutMs,
      isBuild: true,
    })
    host.signal.throwIfAborted()
    const report = await readFile(reportFile, 'utf8').catch(() => '')
    if (report.trim() !== '') return readGuestReport(report)
    if (result.end.kind === 'timed-out') throw new CommandError(result)
    const said = (await readFile(consoleFile, 'utf8').catch(() => '')).trim().split('\n').at(-1) ?? ''
    const why = [result.tail.trim().split('\n').at(-1), said].filter(
      (line) => line !== undefined && line !== '',
    )
    throw new Error(`the machine did not start: ${why.join('; ') || 'it said nothing'}`)
  } finally {
    for (const file of [initialFiles, consoleFile, reportFile]) await rm(file, { force: true })
  }
}

type EmptyGuest = Omit<GuestParts, 'source' | 'toolchain' | 'shares' | 'timeoutMs'>

/** How long a machine may take until its first program runs: seconds where KVM works, also in a machine within another. */
const startMs = 60_000

/**
 * Starts the machine with nothing to build. There are machines whose /dev/kvm opens, but which never get an ordinary kernel to its
 * first program; a build would only find out at its timeout. Throws with what is known.
 */
export const checkStart = async (parts: EmptyGuest, timeoutMs = startMs): Promise<void> => {
  const source = join(parts.dir, 'nothing')
  await mkdir(source, { recursive: true })
  try {
    await runGuest({ ...parts, source, toolchain: [], shares: false, timeoutMs }, nothingToBuild)
  } catch (error) {
    if (!(error instanceof CommandError) || error.result.end.kind !== 'timed-out') throw error
    throw new Error(
      `the machine did not start within ${duration(timeoutMs)}: /dev/kvm can be opened here, but does not run the kernel ${parts.kernel.path}`,
      { cause: error },
    )
  }
}

/** What came of the first start holds for all cells: each could take a minute until it is known to fail. */
export const startOnce = (): typeof checkStart => {
  let first: Promise<void> | undefined
  return (machine) => (first ??= checkStart(machine))
}

const nothingToBuild: GuestPlan = {
  goroot: '',
  source: '',
  tag: '',
  modules: [],
  main: '',
  work: '',
  editFile: '',
  editText: '',
}

/** The bus on which QEMU offers the folder is no dependency of the modules that use it, and a module of its own in Debian's kernel. */
const modulesFor9p = ['virtio_pci', '9pnet_virtio', '9p']

const filesOf = async (parts: GuestParts, plan: GuestPlan): Promise<readonly TarEntry[]> => {
  const { kernel, program, toolchain, source, shares } = parts
  const modules = shares ? await modulesOf(kernel.release, modulesFor9p) : []
  const inside: GuestPlan = {
    ...plan,
    source: `/${sourceInGuest}`,
    tag: shares ? tag : '',
    modules: modules.map((path) => `/modules/${basename(path)}`),
  }
  const sources = shares ? [] : await treeEntries(source)
  return [
    program,
    ...toolchain,
    ...sources.map((entry) => ({ ...entry, path: `${sourceInGuest}/${entry.path}` })),
    ...(await Promise.all(modules.map((path) => fileEntry(`modules/${basename(path)}`, path)))),
    { path: 'plan.json', content: { kind: 'text', text: JSON.stringify(inside) } },
    { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
  ]
}

/** A file of this machine at another place in the guest. */
export const fileEntry = async (path: string, source: string, executable = false): Promise<TarEntry> => {
  const { size } = await stat(source)
  return { path, content: { kind: 'file', source, sizeBytes: size, executable } }
}
