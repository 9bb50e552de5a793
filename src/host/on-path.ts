import { accessSync, constants } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Host } from './host.ts'

/** Folders of system programs that the PATH of an unprivileged user may leave out. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin']

/** The path of a program on PATH or in the system folders; undefined when there is none. An absolute path is only checked. */
export const onPath = (host: Pick<Host, 'env'>, program: string): string | undefined =>
  isAbsolute(program)
    ? [program].find(isExecutable)
    : [...(host.env['PATH'] ?? '').split(':'), ...systemFolders]
        .filter((folder) => folder !== '')
        .map((folder) => join(folder, program))
        .find(isExecutable)

/** The same machine with these folders in front of PATH. */
export const withPrograms = (host: Host, folders: readonly string[]): Host => {
  const env = { ...host.env, PATH: [...folders, host.env['PATH'] ?? ''].join(':') }
  return { ...host, env, exec: (program, args, options) => host.exec(program, args, { env, ...options }) }
}

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
