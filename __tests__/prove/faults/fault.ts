import type { ChildProcess } from 'node:child_process'
import type { EngineFault } from './fake-engine.ts'
import type { Project, Truth, World } from './world.ts'

/** One fault, how it gets into a run of the real program, and what must come of it. */
export type Fault = {
  readonly name: string
  /** How the program is used; `compare` measures `HEAD~1` against `HEAD` with the stand-in. */
  readonly use: Use
  readonly truth?: Truth
  /** Default: `copy`. */
  readonly project?: Project
  /** What the stand-in does wrong. */
  readonly engine?: readonly EngineFault[]
  /** Which engine measures; default: the stand-in of Podman as root. */
  readonly engines?: string
  /** The engines of this machine instead of the stand-in; such faults are injected one at a time. */
  readonly realEngines?: boolean
  /** Further flags; a flag that is given again replaces an earlier one. */
  readonly flags?: (world: World) => Readonly<Record<string, string>>
  /** Variables; undefined removes one. */
  readonly env?: (world: World) => Readonly<Record<string, string | undefined>>
  /** Words in front of the program, such as `sh -c 'ulimit -n 32; exec "$@"' sh`. */
  readonly through?: readonly string[]
  /** The folder where it is started; default: the project. */
  readonly cwd?: (world: World) => string
  /** Before the program starts. */
  readonly prepare?: (world: World) => Promise<void>
  /** While it runs. */
  readonly during?: (world: World, child: ChildProcess) => Promise<void>
  /** What the post step gets besides what the main step saved. */
  readonly post?: (world: World) => Readonly<Record<string, string>>
  /** Paths in place of the runner's files for outputs, state and summary. */
  readonly runnerFiles?: Readonly<Record<string, string>>
  /** After it ended, before what is left is looked for: a kill is followed by the next run. */
  readonly next?: 'run' | 'post'
  readonly expected: Expected
}

type Use =
  | { readonly kind: 'compare' }
  /** Any words after the program. */
  | { readonly kind: 'words'; readonly words: (world: World) => readonly string[] }
  /** The main step of a workflow on a pull request, then its post step, with these inputs. */
  | { readonly kind: 'workflow'; readonly inputs: (world: World) => Readonly<Record<string, string>> }

export type Expected = {
  /** The exit statuses that are right for this fault, or the signals that may end the program. */
  readonly status: readonly (number | NodeJS.Signals)[]
  /** What must be in what it prints: what happened, where, and what to do. */
  readonly says?: readonly RegExp[]
  /** `none`: the place of the report is what is broken, so a message is all that can be given. */
  readonly report?: 'none'
  /** What programs of others leave in the home folder. */
  readonly leaves?: RegExp
  /** Guards against hanging, on a busy machine too; default 180. */
  readonly limitS?: number
  /** Whatever else must hold; returns what does not. */
  readonly also?: (world: World, ended: Ended) => Promise<readonly string[]>
}

/** How a run of the program ended. */
export type Ended = {
  readonly status: number | NodeJS.Signals
  readonly output: string
  readonly tookMs: number
  /** How many builds of the stand-in had ended well by then. */
  readonly built: number
}

/** What a fault did that it must not do, by kind. */
export type Problem = {
  readonly kind: 'status' | 'lost report' | 'wrong verdict' | 'leftover' | 'message' | 'limit' | 'other'
  readonly text: string
}

/** All faults of one kind. */
export type FaultKind = { readonly kind: string; readonly faults: readonly Fault[] }

export const compare: Use = { kind: 'compare' }

/** Starts the program from a shell that changed something first. */
export const afterShell = (commands: string): readonly string[] => [
  '/bin/sh',
  '-c',
  `${commands}; exec "$@"`,
  'sh',
]
