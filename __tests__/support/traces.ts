import { readFileSync, readlinkSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { processTable } from '../../src/host/process/process-table.ts'
import { readableNames, readableText } from '../../src/host/readable.ts'

/** What exists on this machine because of a folder. */
type Traces = {
  /** Processes with the folder in their arguments, environment or working folder, or with their / mounted from it. */
  readonly processes: readonly string[]
  readonly mounts: readonly string[]
  /** Names in the folder. */
  readonly entries: readonly string[]
}

export const noTraces: Traces = { processes: [], mounts: [], entries: [] }

/** Searches the whole machine; a folder that does not exist has no entries. */
export const tracesOf = async (folder: string): Promise<Traces> => ({
  processes: processesOf(folder).map(({ pid, command }) => `${pid} ${command}`),
  mounts: readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .filter((line) => line.includes(folder)),
  entries: await readdir(folder).catch(() => []),
})

/** Processes that belong to a folder, except this one. */
export const processesOf = (folder: string): readonly { readonly pid: number; readonly command: string }[] =>
  (processTable() ?? [])
    .filter(({ pid }) => pid !== process.pid)
    .map(({ pid }) => ({
      pid,
      command: readableText(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim(),
      told: [readableText(`/proc/${pid}/environ`), linkOf(`/proc/${pid}/cwd`), rootMountOf(pid)],
    }))
    .filter(({ command, told }) => [command, ...told].some((text) => text.includes(folder)))

/** Of these, Go's compiler in a step: while one runs, a cold build is in its middle. */
export const compilersOf = (folder: string): readonly string[] =>
  processesOf(folder).flatMap(({ command }) => (/^\S*\/compile /.test(command) ? [command] : []))

/** Children of this process, without zombies. */
export const children = (): readonly number[] =>
  (processTable() ?? []).filter(({ parent }) => parent === process.pid).map(({ pid }) => pid)

/** What engines leave in shared folders and in the client's settings: locks, sockets, caches. */
export const sharedFiles = (): readonly string[] => [
  ...pathsIn(process.env['DOCKER_CONFIG'] ?? join(homedir(), '.docker')),
  ...['/opt', '/var/lib', '/var/tmp', '/run', '/dev/shm']
    .flatMap(pathsIn)
    .filter((path) => /podman|libpod|buildah|containers|docker|containerd|\/nri$/.test(path)),
  // Rootless Podman puts its files there when it cannot use its own folder; the others are this program's own.
  ...pathsIn('/tmp').filter((path) =>
    /\/(?:containers-user-|podman-run-|storage-run-|buildah|gcb-|\.partial-|look-)/.test(path),
  ),
]

/** Paths of what is in a folder; none when it cannot be read. */
export const pathsIn = (folder: string): readonly string[] =>
  readableNames(folder).map((name) => `${folder}/${name}`)

/** The mount of a process's /: in a container, layers in the folder of its engine. */
const rootMountOf = (pid: number): string =>
  readableText(`/proc/${pid}/mountinfo`)
    .split('\n')
    .find((line) => line.split(' ')[4] === '/') ?? ''

const linkOf = (path: string): string => {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
