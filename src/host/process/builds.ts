import type { Exec, ExecOptions, Host } from '../host.ts'
import { pinnedCommand } from './affinity.ts'

/** How the builds of a run are started. */
type BuildStart = {
  /** The processors of the client and of all that it starts, by number; undefined: as for any other program. */
  readonly processors: readonly number[] | undefined
  /** Looks at a build that is about to be stopped at its time limit; must not throw. */
  readonly onTimeLimit: (late: LateBuild) => Promise<void>
}

/** A build at its time limit. */
export type LateBuild = {
  /** The process of the client. */
  readonly pid: number
  /** Lines that the build prints from the first call on; not more than can be of use. */
  readonly output: () => readonly string[]
}

/** Of a late build: it may print gigabytes before it is stopped. */
const [mostLines, mostCharacters] = [20_000, 8_000_000] as const

/** The same machine, except for how builds are started. */
export const withBuilds = (host: Host, { processors, onTimeLimit }: BuildStart): Host => {
  const exec: Exec = (program, args, options: ExecOptions = {}) => {
    if (options.isBuild !== true) return host.exec(program, args, options)
    const [first, others] =
      processors === undefined ? [program, args] : pinnedCommand(processors, program, args)
    let late: string[] | undefined
    let left: number = mostCharacters
    const keep = (text: string): void => {
      if (late === undefined || late.length >= mostLines || text.length > left) return
      late.push(text)
      left -= text.length
    }
    return host.exec(first, others, {
      ...options,
      onLine: (line) => {
        options.onLine?.(line)
        keep(line.text)
      },
      onTimeLimit: (pid) => onTimeLimit({ pid, output: () => (late ??= []) }),
    })
  }
  return { ...host, exec }
}
