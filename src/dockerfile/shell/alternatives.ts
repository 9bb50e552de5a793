import type { Script } from './script.ts'
import type { Shell } from './state.ts'
import type { Step } from './step.ts'
import { textOf, unknown } from './values.ts'

/**
 * The ways of which a script takes one, as the branches of an `if`. With `joinsWays`, each begins with what holds before, and
 * what they leave different is unknown afterwards; otherwise each begins with what the one before left.
 */
type Ways = {
  /** Where a way is walked that begins with this script. */
  readonly begin: (body: Script) => Step
  /** `orNone`: the script may take none of them. */
  readonly end: (orNone: boolean) => void
}

export const waysFrom = (at: Step): Ways =>
  at.options.joinsWays === true ? joining(at) : { begin: () => at, end: () => undefined }

const joining = (at: Step): Ways => {
  const { shell, options, isInLoop } = at
  const taken: { readonly shell: Shell; readonly ends: boolean }[] = []
  return {
    begin: (body) => {
      const own = shell.copy()
      taken.push({ shell: own, ends: exits(body, isInLoop) })
      return { ...at, shell: own }
    },
    end: (orNone) => {
      // What ended the shell has no say in what follows.
      const going = taken.flatMap((way) => (way.ends ? [] : [way.shell]))
      const all = orNone ? [shell.copy(), ...going] : going
      const size = all.reduce((sum, each) => sum + each.variables().size, 0)
      for (const way of taken) keepFound(shell, way.shell)
      if (all.length > 0 && options.effort.spend(size)) join(shell, all)
    },
  }
}

/** What one way defines or leaves holds afterwards, as far as is known. */
const keepFound = (shell: Shell, found: Shell): void => {
  const { left, functions, options } = found
  shell.returned.push(...found.returned)
  shell.broken.push(...found.broken)
  shell.continued.push(...found.continued)
  for (const each of left) shell.left.add(each)
  for (const [name, body] of functions) shell.functions.set(name, body)
  for (const each of options) shell.options.add(each)
  for (const each of found.exported) shell.exported.add(each)
}

/** Keeps the state in which a `return` leaves its function; a failure is taken to end the script. */
export const keepReturn = ([program, status = '']: readonly string[], { shell, options }: Step): void => {
  const isKept = program === 'return' && options.joinsWays === true && !/^[1-9]/.test(status)
  if (isKept && options.effort.spend(shell.variables().size)) shell.returned.push(shell.copy())
}

/**
 * Keeps the state in which `break` leaves the loop that is open, or `continue` its turn. Where that is sure, nothing that follows
 * is walked.
 */
export const keepTurn = (
  [program = '', count = '1']: readonly string[],
  { shell, options, isRun }: Step,
): void => {
  const isBreak = program === 'break'
  if (options.joinsWays !== true || (!isBreak && program !== 'continue')) return
  if (!options.effort.spend(shell.variables().size)) return
  const loops = Number(count) || 1
  // A turn of an outer loop that ends is taken for that loop.
  if (isBreak || loops > 1) shell.broken.push({ shell: shell.copy(), loops })
  else shell.continued.push(shell.copy())
  if (isRun && loops === 1) shell.left.add(isBreak ? 'turns' : 'turn')
}

/** Walks the turns of a loop: what holds behind it is what all of its ends have in common. */
export const withTurns = (at: Step, walkTurns: () => void): void => {
  const { shell } = at
  const [outer, wasLeft] = [shell.broken.splice(0), shell.left.has('loop')]
  walkTurns()
  const broken = shell.broken.splice(0, Infinity, ...outer)
  const further = broken.filter(({ loops }) => loops > 1)
  const own = broken.filter(({ loops }) => loops === 1).map((each) => each.shell)
  joinEnds(at, own, shell.left.delete('turns'))
  shell.broken.push(...further.map((each) => ({ ...each, loops: each.loops - 1 })))
  if (!wasLeft && further.length === 0) shell.left.delete('loop')
}

/** Ends a turn of a loop in the same way. Returns whether there may be another. */
export const endTurn = (at: Step): boolean => {
  const { shell } = at
  const isSure = shell.left.delete('turn')
  const ends = shell.continued.splice(0)
  joinEnds(at, ends, isSure)
  if (isSure && ends.length === 1 && shell.broken.length === 0) shell.left.delete('loop')
  return !shell.left.has('turns')
}

/** `isLast`: its present state is the last of these. */
const joinEnds = ({ shell, options }: Step, early: readonly Shell[], isLast: boolean): void => {
  if (early.length === 0) return
  const ends = isLast ? early : [...early, shell.copy()]
  if (options.effort.spend(ends.length * shell.variables().size)) join(shell, ends)
}

/** Walks the body of a function: what holds behind it is what all of its ends have in common. */
export const withReturns = ({ shell, options }: Step, walkBody: () => void): void => {
  const outer = shell.returned.splice(0)
  walkBody()
  const ends = shell.returned.splice(0, Infinity, ...outer)
  const size = (ends.length + 1) * shell.variables().size
  if (ends.length > 0 && options.effort.spend(size)) join(shell, [...ends, shell.copy()])
}

const join = (shell: Shell, ends: readonly Shell[]): void => {
  const all = ends.map((each) => each.variables())
  const names = new Set([...shell.variables().keys(), ...all.flatMap((each) => [...each.keys()])])
  for (const name of names) {
    const values = new Set(all.map((each) => each.get(name)))
    // Of arguments, the last way counts: how many there are cannot be unknown.
    const isSame = values.size === 1 || !/^[A-Za-z_]/.test(name)
    shell.set(name, isSame ? all.at(-1)?.get(name) : unknown)
  }
  const folders = new Set(ends.map((each) => each.known().folder))
  const [folder = '/'] = folders
  if (folders.size > 1) shell.enter(`/${unknown}`)
  else if (folder !== shell.known().folder) shell.enter(folder)
}

const exits = (body: Script, isInLoop: boolean): boolean =>
  body.some((statement) => {
    if (statement.kind === 'group') return !statement.isolated && exits(statement.body, isInLoop)
    const ending = isInLoop ? /^(?:exit|return|break|continue)$/ : /^(?:exit|return)$/
    return statement.kind === 'command' && ending.test(programOf(statement.words[0]))
  })

/** Whether a script only looks at something, so that what follows it by `&&` is often not run. */
export const isTest = (body: Script): boolean => {
  const [only, ...others] = body
  if (only === undefined || others.length > 0) return false
  if (only.kind === 'not' || only.kind === 'redirected') return isTest(only.body)
  return only.kind === 'command' && tests.has(programOf(only.words[0]))
}

const tests = new Set(['[', '[[', 'test', 'grep', 'command', 'which', 'type', 'hash'])

const programOf = (word: Parameters<typeof textOf>[0] | undefined): string =>
  textOf(word ?? [], { folder: '/', value: () => unknown })
