import { readdirSync, readFileSync } from 'node:fs'
import type { TestHost } from '../../support/test-host.ts'

/** What a phase is called in the lines of a build, and who works in it. */
const begins = {
  // The client reads the files and sends them.
  context: { line: /load build context/, isOfDaemon: false },
  export: {
    line: /\b(?:exporting to|exporting layers)\b|^(?:\[\d+\/\d+\] )?COMMIT\b/,
    isOfDaemon: true,
  },
} as const

export type FrozenPlace = keyof typeof begins

/** Stops a build for a while as soon as a line of it says that a phase has begun. */
type Freezer = {
  /** The next build stops at this place; undefined: it does not. */
  readonly arm: (place: FrozenPlace | undefined) => void
  /** Whether the build that was to stop did. */
  readonly isFired: () => boolean
  readonly host: (host: TestHost) => TestHost
}

/** Without a daemon, the client itself is stopped. */
export const freezer = (daemon: string | undefined, ms: number): Freezer => {
  let armed: FrozenPlace | undefined
  const onLine = (text: string, before: ReadonlySet<number>): void => {
    if (armed === undefined || !begins[armed].line.test(text)) return
    const { isOfDaemon } = begins[armed]
    armed = undefined
    const pids = isOfDaemon && daemon !== undefined ? named(daemon) : newSince(before)
    send(pids, 'SIGSTOP')
    setTimeout(() => send(pids, 'SIGCONT'), ms)
  }
  return {
    arm: (place) => {
      armed = place
    },
    isFired: () => armed === undefined,
    host: (host) => ({
      ...host,
      exec: (program, args, options) => {
        const before = new Set(descendants().map(({ pid }) => pid))
        const own = options?.onLine
        return host.exec(program, args, {
          ...options,
          ...(own !== undefined && {
            onLine: (line) => {
              onLine(line.text, before)
              own(line)
            },
          }),
        })
      },
    }),
  }
}

type Process = { readonly pid: number; readonly parent: number; readonly name: string }

const processes = (): readonly Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const text = statOf(name)
      const [, pid, comm, parent] = /^(\d+) \((.*)\) \S (\d+) /s.exec(text) ?? []
      return comm === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), name: comm }]
    })

const statOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

/** Everything that this process started, directly or not, and that still has its parent. */
const descendants = (): readonly Process[] => {
  const all = processes()
  const below = (parent: number): readonly Process[] =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.pid)])
  return below(process.pid)
}

const newSince = (before: ReadonlySet<number>): readonly number[] =>
  descendants().flatMap(({ pid }) => (before.has(pid) ? [] : [pid]))

/** The one that was started last: the engines of a proof are used one after another. */
const named = (program: string): readonly number[] =>
  processes()
    .filter(({ name }) => name === program)
    .map(({ pid }) => pid)
    .slice(-1)

const send = (pids: readonly number[], signal: 'SIGSTOP' | 'SIGCONT'): void => {
  for (const pid of pids)
    try {
      process.kill(pid, signal)
    } catch {
      // It has ended.
    }
}
