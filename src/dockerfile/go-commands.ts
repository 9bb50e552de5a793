import type { RunStep } from './run-steps.ts'
import type { Command } from './shell/commands.ts'

/** Whether a build compiles Go, as far as its text shows. */
export type RunsGo = 'yes' | 'no' | 'unknown'

/** A call of the go command or of a wrapper around it. */
export type GoCall = {
  readonly verb: string
  /** The words after the verb, unquoted; variables stay as written. */
  readonly args: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  /** The folder in `go -C DIR`. */
  readonly folder: string | undefined
}

/** `yes` if one step certainly compiles Go; `unknown` if one might. */
export const runsGo = (steps: readonly RunStep[]): RunsGo => {
  const answers = new Set(steps.flatMap(({ commands }) => commands.map(compilesGo)))
  if (answers.has('yes')) return 'yes'
  return answers.has('unknown') ? 'unknown' : 'no'
}

/** The last part of a program's path. */
export const programName = (path: string): string => path.replace(/^.*\//, '')

export const programOf = ({ words }: Command): string => programName(words[0] ?? '')

/** Reads a command as a call of go; undefined when it is another program. */
export const goCallOf = (command: Command): GoCall | undefined => {
  if (!goPrograms.test(programOf(command))) return undefined
  const { variables } = command
  const [, ...words] = command.words
  // Flags in front of the verb: `go -C dir build`, `garble -tiny build`.
  const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '-C')
  if (at === -1) return undefined
  const [verb = '', ...args] = words.slice(at)
  const folder = folderOf([...words.slice(0, at), ...args])
  return { verb, args, variables, folder }
}

const folderOf = (words: readonly string[]): string | undefined => {
  const at = words.findIndex((word) => /^--?C(?:=|$)/.test(word))
  const word = words[at]
  return word?.includes('=') === true ? word.slice(word.indexOf('=') + 1) : words[at === -1 ? -1 : at + 1]
}

/** Whether a program compiles Go; `unknown` when a file or a variable decides what it does. */
export const compilesGo = (command: Command): RunsGo => {
  const call = goCallOf(command)
  if (call !== undefined) {
    if (compiling.has(call.verb)) return 'yes'
    return call.verb === 'generate' || call.verb === 'tool' ? 'unknown' : 'no'
  }
  const program = programOf(command)
  const tool = goTools[program]
  if (tool !== undefined)
    return [...command.words.slice(1), ''].some((word) => tool.test(word)) ? 'yes' : 'no'
  return isIndirect(command) ? 'unknown' : 'no'
}

/** Whether something else decides what a program does: a build driver, a script, a name in a variable. */
export const isIndirect = (command: Command): boolean => {
  const program = programOf(command)
  const [path = ''] = command.words
  if (drivers.has(program) || /[$`]/.test(path) || /\.(?:sh|bash|py|pl|rb)$/.test(program)) return true
  if (interpreters.has(program)) return command.words.length > 1 || program === '.'
  return /^\.{1,2}\//.test(path)
}

const goPrograms = /^(?:go(?:\d[\w.]*|tip)?|xx-go|tinygo|garble|richgo|gobin)$/
const compiling = new Set(['build', 'install', 'test', 'run', 'vet'])
/** Programs that run the go command, with the words for which they compile. */
const goTools: Readonly<Record<string, RegExp>> = {
  ko: /^(?:build|publish|resolve|apply|create|run)$/,
  goreleaser: /^(?:build|release)$/,
  gox: /^/,
  gotestsum: /^(?!tool$)/,
  xgo: /^/,
  xcaddy: /^(?:build|run)$/,
  xk6: /^(?:build|run)$/,
  gomobile: /^(?:build|bind|init)$/,
  ginkgo: /^(?!version|help)/,
  wails: /^(?:build|dev)$/,
  packr2: /^(?:build|install)$/,
  dlv: /^(?:debug|test|build)$/,
  'golangci-lint': /^run$/,
  staticcheck: /^/,
}
/** Programs that do what a file says, which is not read here. */
const drivers = new Set([
  'make',
  'gmake',
  'task',
  'mage',
  'just',
  'bazel',
  'bazelisk',
  'ninja',
  'earthly',
  'buck2',
  'please',
])
const interpreters = new Set([
  'sh',
  'bash',
  'ash',
  'dash',
  'python',
  'python3',
  'perl',
  'ruby',
  '.',
  'source',
  'eval',
])
