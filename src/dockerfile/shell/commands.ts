import { readScript } from './tree.ts'
import { type Script, type SimpleCommand, type Statement, type Word, wordText } from './script.ts'

/** One program that a shell script starts. */
export type Command = {
  /** Set for this program only, as in `CGO_ENABLED=0 go build`. */
  readonly variables: Readonly<Record<string, string>>
  /** Its name and arguments, unquoted; variables stay as written. Never empty. */
  readonly words: readonly string[]
}

/**
 * The programs a shell script starts, in the order of the text: after `&&` and `|`, in `$(…)`, and in `sh -c '…'`.
 * Only the text is read, so the values of variables and the branches taken are unknown.
 */
export const commandsOf = (script: string): readonly Command[] => commandsIn(readScript(script))

/** The same, of a script that was read already. */
export const commandsIn = (script: Script, depth = 0): readonly Command[] =>
  callsIn(script).flatMap(({ words, assignments, inputs }) => {
    const { variables, words: program } = withoutWrappers(words.map(wordText))
    const own = assignments.map(({ name, value }) => [name, wordText(value)] as const)
    if (program.length === 0) return []
    const inner = scriptOf(program, inputs)
    if (inner !== undefined && depth < deepest) return commandsIn(readScript(inner), depth + 1)
    return [{ variables: { ...Object.fromEntries(own), ...variables }, words: program }]
  })

/** Scripts in scripts: more than anyone writes. */
const deepest = 10

/** Every call in the order of the text, those in `$(…)` before the one that uses their output. */
export const callsIn = (script: Script): readonly SimpleCommand[] => script.flatMap(callsOf)

const callsOf = (statement: Statement): readonly SimpleCommand[] => {
  switch (statement.kind) {
    case 'command': {
      const { assignments, words, inputs, targets } = statement
      const used = [...assignments.map(({ value }) => value), ...words, ...targets, ...inputs]
      return [...used.flatMap(callsInWord), statement]
    }
    case 'loop':
      return [
        ...statement.values.flatMap(callsInWord),
        ...callsIn(statement.condition),
        ...callsIn(statement.body),
      ]
    case 'if':
      return statement.branches.flatMap(({ condition, body }) => [...callsIn(condition), ...callsIn(body)])
    case 'case':
      return [
        ...callsInWord(statement.subject),
        ...statement.branches.flatMap(({ patterns, body }) => [
          ...patterns.flatMap(callsInWord),
          ...callsIn(body),
        ]),
      ]
    case 'and-or':
      return statement.links.flatMap(({ body }) => callsIn(body))
    case 'pipeline':
      return statement.parts.flatMap(callsIn)
    case 'redirected':
      return [...callsIn(statement.body), ...statement.used.flatMap(callsInWord)]
    case 'group':
    case 'function':
    case 'not':
    case 'background':
      return callsIn(statement.body)
  }
}

const callsInWord = (word: Word): readonly SimpleCommand[] =>
  word.flatMap((part) => {
    if (part.kind === 'output') return callsIn(part.script)
    return part.kind === 'variable' ? callsInWord(part.word) : []
  })

/** A program without those that only start it, such as `env A=1`, and the variables that they set. */
export const withoutWrappers = (
  words: readonly string[],
): { readonly variables: Readonly<Record<string, string>>; readonly words: readonly string[] } => {
  const variables: Record<string, string> = {}
  let at = 0
  for (;;) {
    const wrapper = wrappers[(words[at] ?? '').replace(/^.*\//, '')]
    if (wrapper === undefined) return { variables, words: words.slice(at) }
    at += 1
    for (; at < words.length; at += 1) {
      const word = words[at] ?? ''
      const [, name, value = ''] = assignment.exec(word) ?? []
      if (name !== undefined) variables[name] = value
      else if (wrapper.valueFlags?.test(word) === true) at += 1
      else if (!word.startsWith('-')) break
    }
    at += wrapper.operands
  }
}

const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/

type Wrapper = {
  /** Flags whose value is a word of its own. */
  readonly valueFlags: RegExp | undefined
  /** Words before the program. */
  readonly operands: number
}

const plain: Wrapper = { valueFlags: undefined, operands: 0 }

/** Programs that start the program named after them. */
const wrappers: Readonly<Record<string, Wrapper>> = {
  env: { valueFlags: /^-[uC]$|^--(?:unset|chdir)$/, operands: 0 },
  exec: { valueFlags: /^-a$/, operands: 0 },
  command: plain,
  builtin: plain,
  sudo: { valueFlags: /^-[ugCDhpRrTt]$/, operands: 0 },
  doas: { valueFlags: /^-[uC]$/, operands: 0 },
  time: { valueFlags: /^-[of]$/, operands: 0 },
  nice: { valueFlags: /^-n$/, operands: 0 },
  ionice: { valueFlags: /^-[cn]$/, operands: 0 },
  nohup: plain,
  timeout: { valueFlags: /^-[ks]$/, operands: 1 },
  xargs: { valueFlags: /^-[IiLnPdEs]$/, operands: 0 },
  'su-exec': { valueFlags: undefined, operands: 1 },
  gosu: { valueFlags: undefined, operands: 1 },
  stdbuf: { valueFlags: /^-[ioe]$/, operands: 0 },
  linux32: plain,
  setsid: plain,
}

/** The script that a shell is given: in `sh -c SCRIPT`, also with other flags, or on its standard input. */
export const scriptOf = (
  [program = '', ...args]: readonly string[],
  inputs: readonly Word[],
): string | undefined => {
  if (program === 'eval') return args.join(' ')
  if (!/^(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(program)) return undefined
  const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg))
  if (at !== -1) return args.slice(at + 1).find((arg) => !/^[-+]/.test(arg))
  const [input] = inputs
  return input !== undefined && args.every((arg) => /^[-+]/.test(arg)) ? wordText(input) : undefined
}
