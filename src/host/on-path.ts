import { accessSync, constants } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Host } from './host.ts'

/** Where system programs are that an unprivileged PATH may leave out. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin']

/** The path of a program, looked for on PATH and in the system's folders; an absolute one is looked for there alone. */
export const onPath = (host: Host, program: string): string | undefined =>
  isAbsolute(program)
    ? [program].find(isExecutable)
    : [...(host.env['PATH'] ?? '').split(':'), ...systemFolders]
        .filter((folder) => folder !== '')
        .map((folder) => join(folder, program))
        .find(isExecutable)

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
