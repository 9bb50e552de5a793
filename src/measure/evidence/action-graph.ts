/** What one `go build` did, from its `-debug-actiongraph` file. Times of day are ISO 8601, UTC. */
export type ActionGraph = {
  /** Import paths of the packages in the binary, sorted; without `unsafe`, which is never compiled. */
  readonly needed: readonly string[]
  /** Those for which a compiler ran in this build, sorted. */
  readonly compiled: readonly string[]
  /** When the first action started: package loading is over by then. */
  readonly firstStart: string
  /** When the last package was done. */
  readonly packagesDone: string
  /** When the linker began; absent like `linkMs`. */
  readonly linkStart?: string
  /** When the last action ended. */
  readonly lastDone: string
  /** From the first start to the end of the last package, cache lookups included. */
  readonly compileMs: number
  /** Absent when the linker did not run, because the binary was there and up to date. */
  readonly linkMs?: number
}

/** One step of a go command. */
export type Action = {
  /** Its number in this graph. */
  readonly id: number
  /** Numbers of the actions that it waits for. */
  readonly needs: readonly number[]
  readonly mode: string
  readonly package: string
  /** Whether it ran a program; an action that was answered by the build cache runs none. */
  readonly ran: boolean
  /** Whether one of the programs was a compiler for another language than Go, or cgo. */
  readonly runsC: boolean
  /** Go's digest of all that goes into it: files, flags, tools, and the packages that it imports. Empty: not written. */
  readonly inputs: string
  /** Milliseconds since the epoch, like `done`. */
  readonly start: number
  readonly done: number
}

/**
 * Reads an action graph as Go 1.21 to 1.26 write it (undocumented; cmd/go/internal/work/action.go). Since
 * Go 1.25 each package has a second action, `build check cache`, which only looks for it. Throws when the
 * text is no finished action graph.
 */
export const readActionGraph = (text: string): ActionGraph => {
  const actions = readActions(text)
  const builds = actions.filter(({ mode }) => mode === 'build')
  const ran = actions.filter((action) => action.start > 0 && action.done > 0)
  if (builds.length === 0 || ran.length === 0) {
    throw new Error('The action graph has no finished build of a package: did go build end early?')
  }
  const firstStart = Math.min(...ran.map(({ start }) => start))
  const packagesDone = Math.max(...ran.filter(({ mode }) => mode === 'build').map(({ done }) => done))
  const links = actions.filter(({ mode, ran: linked }) => mode === 'link' && linked)
  return {
    needed: packagesOf(builds),
    compiled: packagesOf(builds.filter((build) => build.ran)),
    firstStart: new Date(firstStart).toISOString(),
    lastDone: new Date(Math.max(...ran.map(({ done }) => done))).toISOString(),
    packagesDone: new Date(packagesDone).toISOString(),
    compileMs: packagesDone - firstStart,
    ...(links.length > 0 && {
      linkStart: new Date(Math.min(...links.map(({ start }) => start))).toISOString(),
      linkMs: wall(links),
    }),
  }
}

/** Several programs of one build may be linked at the same time. */
const wall = (actions: readonly Action[]): number =>
  Math.max(...actions.map(({ done }) => done)) - Math.min(...actions.map(({ start }) => start))

/** A package can have several actions, so it is counted by its path. */
const packagesOf = (actions: readonly Action[]): readonly string[] =>
  [...new Set(actions.map((action) => action.package))].toSorted()

/** All actions of a graph, in the order of the file. Throws when the text is not an action graph. */
export const readActions = (text: string): readonly Action[] => {
  let actions: unknown
  try {
    actions = JSON.parse(text)
  } catch (cause) {
    throw new Error('The action graph is not JSON: go build was probably stopped while writing it', { cause })
  }
  if (!Array.isArray(actions)) throw new Error('The action graph is not a list of actions')
  return actions.map(readAction)
}

const readAction = (value: unknown): Action => {
  if (typeof value !== 'object' || value === null || !('Mode' in value) || typeof value.Mode !== 'string') {
    throw new Error('The action graph has an action without Mode: this version of Go writes another format')
  }
  return {
    id: 'ID' in value && typeof value.ID === 'number' ? value.ID : -1,
    needs: 'Deps' in value && Array.isArray(value.Deps) ? value.Deps.filter(isNumber) : [],
    mode: value.Mode,
    package: 'Package' in value && typeof value.Package === 'string' ? value.Package : '',
    ran: 'Cmd' in value && value.Cmd !== null,
    runsC: 'Cmd' in value && Array.isArray(value.Cmd) && value.Cmd.some(startsC),
    inputs: 'ActionID' in value && typeof value.ActionID === 'string' ? value.ActionID : '',
    start: 'TimeStart' in value ? epochMs(value.TimeStart) : 0,
    done: 'TimeDone' in value ? epochMs(value.TimeDone) : 0,
  }
}

/** Commands as Go prints them; the linker of Go names a C compiler only as one of its flags. */
const startsC = (command: unknown): boolean =>
  typeof command === 'string' &&
  /(?:^|[\s/"'])(?:cgo|swig|gfortran|(?:[\w.-]+-)?(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+))(?:-[\d.]+)?["']?\s/.test(
    command.slice(0, longestCommand).replaceAll(/\s-extld[=\s]\S+/g, ' '),
  )

/** The program stands at the beginning, behind a folder and variables at most. */
const longestCommand = 2_000

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** Go's zero time (year 1) marks an action that never ran; it and anything unreadable give 0. */
const epochMs = (time: unknown): number => {
  const parsed = typeof time === 'string' ? Date.parse(time) : Number.NaN
  return parsed > 0 ? parsed : 0
}
