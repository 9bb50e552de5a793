import { readableText } from '../readable.ts'
import { byParent, type ProcessRow, processTable } from './process-table.ts'

/**
 * What a process is for a build: the client that the run started, or a program of it; a daemon, or a program of it; or
 * something that a step of the Dockerfile runs in a container.
 */
type BuildRole = 'client' | 'daemon' | 'step'

export type BuildProcess = ProcessRow & {
  /** As the kernel has it, at most 15 characters. */
  readonly program: string
  readonly role: BuildRole
  /** The text of /proc/PID/status. */
  readonly status: string
}

export type ProcessQuery = {
  /** The process that started the build and, before it, perhaps daemons: this one. */
  readonly self: number
  /** The name of the control group that daemons of the run put their containers into. */
  readonly group: string
  /** The children of `self` that were there before the build: daemons. */
  readonly before: ReadonlySet<number>
  /** Whether daemons that the run did not start belong to the build, with what they started since the client did. */
  readonly withForeign: boolean
}

/** Programs that build for clients. */
const daemons = /^(?:dockerd|containerd|buildkitd)$/

/** The processes that work for the build that goes on now. Empty on systems without /proc. */
export const buildProcesses = (query: ProcessQuery): readonly BuildProcess[] => {
  const table = processTable() ?? []
  const children = byParent(table)
  const own = (children.get(query.self) ?? []).map((row) => ({
    row,
    root: query.before.has(row.pid) ? ('daemon' as const) : ('client' as const),
  }))
  const sinceTicks = Math.min(...own.flatMap(({ row, root }) => (root === 'client' ? row.startTicks : [])))
  const grouped = table
    .filter(({ pid }) => isInGroup(pid, query))
    .map((row) => ({ row, root: 'daemon' as const }))
  const foreign = table
    .filter(({ pid }) => query.withForeign && daemons.test(nameOf(pid)))
    .map((row) => ({ row, root: 'foreign' as const }))
  const found = new Map<number, BuildProcess>()
  const [ownDepth, seen] = [depthIn(statusOf(query.self)), [...own, ...grouped, ...foreign]]
  // Grows while it is read, so this reaches every generation.
  for (const { row, root } of seen) {
    if (found.has(row.pid)) continue
    const status = statusOf(row.pid)
    const program = programIn(status)
    if (program === undefined) continue
    const isDaemon = daemons.test(program)
    // What a daemon of somebody else did before is not of this build.
    if (root === 'foreign' && !isDaemon && row.startTicks < sinceTicks) continue
    const parent = found.get(row.parent)
    const role = isDaemon ? 'daemon' : roleOf({ root, depth: depthIn(status), ownDepth, parent })
    found.set(row.pid, { ...row, program, role, status })
    for (const child of children.get(row.pid) ?? []) seen.push({ row: child, root })
  }
  return [...found.values()]
}

/** The children of a process. */
export const childrenOf = (pid: number): ReadonlySet<number> =>
  new Set((processTable() ?? []).filter(({ parent }) => parent === pid).map((row) => row.pid))

/** These processes and all below them. */
export const treeBelow = (pids: readonly number[]): readonly number[] => {
  const children = byParent(processTable() ?? [])
  const all = [...pids]
  // Grows while it is read, so this reaches every generation.
  for (const pid of all) all.push(...(children.get(pid) ?? []).map((row) => row.pid))
  return all
}

type Place = {
  readonly root: 'client' | 'daemon' | 'foreign'
  /** How many process namespaces it is in. */
  readonly depth: number
  readonly ownDepth: number
  readonly parent: BuildProcess | undefined
}

/** Containers have process namespaces of their own. A rootless daemon has one too, but there the daemon is inside. */
const roleOf = ({ root, depth, ownDepth, parent }: Place): BuildRole => {
  if (parent?.role === 'step') return 'step'
  if (root === 'client') return depth > ownDepth ? 'step' : 'client'
  if (parent === undefined) return depth > ownDepth ? 'step' : 'daemon'
  const isUnderDaemon = daemons.test(parent.program) || parent.program.startsWith('runc')
  return isUnderDaemon && depth > depthIn(parent.status) ? 'step' : 'daemon'
}

const isInGroup = (pid: number, { group, self }: ProcessQuery): boolean =>
  pid !== self && readableText(`/proc/${pid}/cgroup`).includes(`/${group}/`)

const nameOf = (pid: number): string => readableText(`/proc/${pid}/comm`).trim()

const statusOf = (pid: number): string => readableText(`/proc/${pid}/status`)

const programIn = (status: string): string | undefined => /^Name:\s*(.+)$/m.exec(status)?.[1]

/** `NSpid` has one number for each namespace, see proc_pid_status(5). */
const depthIn = (status: string): number =>
  (/^NSpid:\s*(.+)$/m.exec(status)?.[1] ?? '').trim().split(/\s+/).length
