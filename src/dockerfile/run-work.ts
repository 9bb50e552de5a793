import { goCallOf, programOf, runsGo } from './go-commands.ts'
import { readRun, scriptOfRun } from './run-steps.ts'
import { type Command, commandsIn } from './shell/commands.ts'
import type { Script, Statement } from './shell/script.ts'
import type { Instruction } from './syntax/syntax.ts'

/**
 * What a RUN does apart from what Go writes into an action graph. `go`: nothing that takes time; `both`: more, and it may
 * also compile Go; `other`: something else. `files` are paths of files that differ.
 */
export const workOf = (run: Instruction, files: readonly string[] = []): 'go' | 'both' | 'other' => {
  const step = readRun(run)
  const isGo = step.commands.length > 0 && step.commands.every(isRecorded) && !losesGraphs(run)
  if (isGo && !looksElsewhere(textOf(run)) && !namesOneOf(run, files)) return 'go'
  return runsGo([step]) === 'no' ? 'other' : 'both'
}

/** How many go commands of it write an action graph, at least, as far as its text shows. */
export const recordedIn = (run: Instruction): number => fewestIn(scriptOfRun(run))

const fewestIn = (script: Script): number => script.reduce((sum, each) => sum + fewestOf(each), 0)

/** Of several branches one runs: the one with the fewest, of those that have any. */
const fewestOf = (statement: Statement): number => {
  switch (statement.kind) {
    case 'and-or':
      return fewestIn(statement.links.flatMap(({ body }) => body))
    case 'group':
      return fewestIn(statement.body)
    case 'if':
      return fewestIn(statement.branches.flatMap(({ condition }) => condition)) + leastOf(statement.branches)
    case 'case':
      return leastOf(statement.branches)
    case 'command':
    case 'loop':
    case 'redirected':
    case 'pipeline':
    case 'not':
    case 'background':
    case 'function':
      return compilingIn(commandsIn([statement]))
  }
}

const leastOf = (branches: readonly { readonly body: Script }[]): number => {
  const counts = branches.map(({ body }) => fewestIn(body)).filter((count) => count > 0)
  return counts.length === 0 ? 0 : Math.min(...counts)
}

const compilingIn = (commands: readonly Command[]): number =>
  commands.filter((command) => compiling.has(goCallOf(command)?.verb ?? '')).length

const compiling = new Set(['build', 'install'])

const textOf = ({ args, heredocs }: Instruction): string =>
  [args, ...heredocs.map(({ content }) => content)].join('\n')

/** Whether programs, the go command among them, may be found in a folder that comes before those of the image. */
const looksElsewhere = (text: string): boolean =>
  /(?:^|[\s;&|(])PATH=(?!["']?(?:\$\{?PATH\b|\/usr\/local\/go\/bin:))/.test(text)

/**
 * Whether go may start without the script that stands for it on PATH, and then not once only: all such commands of a RUN write
 * into one file, of which the last graph stays, and those with flags of their own write none.
 */
const losesGraphs = (run: Instruction): boolean => {
  const calls = readRun(run).commands.filter((command) => goCallOf(command) !== undefined)
  const text = textOf(run)
  const isDirect = setsPath.test(text) || calls.some(({ words: [path = ''] }) => path.includes('/'))
  return isDirect && (compilingIn(readRun(run).commands) > 1 || repeats.test(text))
}

const setsPath = /(?:^|[\s;&|(])PATH=(?!["']?\$\{?PATH\b)/
const repeats = /(?:^|[\s;&|(])(?:for|while|until|xargs)\s|GOFLAGS=/

/**
 * Whether its text names a file that differs, or a program reads files that are not named: `go build $(cat flags)` has flags
 * of which no graph tells. Go's own files are arguments of go.
 */
const namesOneOf = (run: Instruction, files: readonly string[]): boolean => {
  const text = textOf(run)
  const named = new Set(text.split(/[^\w.+@-]+/))
  const isOpen = (programs: RegExp): boolean =>
    readRun(run).commands.some((each) => programs.test(programOf(each)) && each.words.some(isOpenWord))
  return (
    files.some((path) => !path.endsWith('.go') && named.has(path.replace(/^.*\//s, ''))) ||
    (files.length > 0 && (readsUnnamed.test(text) || isOpen(/^cat$/))) ||
    (files.length > 0 && reads.test(text) && isOpen(/^(?:mv|ln)$/))
  )
}

/** `$(< $FILE)` of bash is the same as `$(cat $FILE)`. */
const readsUnnamed = /\$\(\s*<[^)]*[*?[$`]/

/** Also under another name: `mv config/*.flags flags && go build $(cat flags)`. */
const reads = /\$\(\s*<|(?:^|[\s;&|(`/])cat\s/

const isOpenWord = (word: string): boolean => /[*?[$`]/.test(word)

/** With such a flag, other programs take part in each compilation, or other files. */
const otherTools = /^--?(?:toolexec|overlay|pkgdir)(?:=|$)/

const isRecorded = (command: Command): boolean => {
  const { words, variables } = command
  const flags = [...words, ...(variables['GOFLAGS'] ?? '').split(/\s+/)]
  if (flags.some((word) => otherTools.test(word))) return false
  const call = goCallOf(command)
  if (call === undefined) return isShort(command)
  // Other programs by that name, as tinygo, write no graph.
  if (programOf(command) !== 'go' || !ownGo.test(words[0] ?? '')) return false
  if (compiling.has(call.verb)) return true
  return call.verb === 'mod' ? /^(?:download|verify)$/.test(call.args[0] ?? '') : shortVerbs.has(call.verb)
}

/** The go command by its name, or in a folder in which Go itself has it: at any other path, a project may have its own. */
const ownGo = /^(?:go|\/(?:[\w.-]+\/)*go[\w.-]*\/bin\/go|\/usr\/bin\/go|\$(?:GOROOT|\{GOROOT\})\/bin\/go)$/

const shortVerbs = new Set(['env', 'version'])

/**
 * Programs whose time does not depend on the files of a project, unless there are more of them or larger ones: then what steps
 * take apart from compilers counts anyway.
 */
const isShort = (command: Command): boolean => {
  const program = programOf(command)
  if (!/^(?:(?:\/usr)?\/bin\/)?[^/]+$/.test(command.words[0] ?? '')) return false
  return program === 'git' ? asksGit.has(command.words[1] ?? '') : short.has(program)
}

const asksGit = new Set(['describe', 'rev-parse'])

const short = new Set([
  ...['cd', 'set', 'export', 'echo', 'printf', 'true', ':', 'umask', 'test', '[', 'pwd', 'date', 'uname'],
  ...['mkdir', 'touch', 'ln', 'mv', 'rm', 'chmod', 'ls', 'cat', 'basename', 'dirname'],
  ...['id', 'whoami', 'nproc', 'which'],
])
