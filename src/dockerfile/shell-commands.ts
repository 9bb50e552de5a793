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
export const commandsOf = (script: string): readonly Command[] => {
  const found: Command[] = []
  let words: string[] = []
  const finish = (): void => {
    found.push(...programsOf(words))
    words = []
  }
  for (const [, end, word] of script.matchAll(token)) {
    if (end !== undefined) finish()
    if (word === undefined) continue
    for (const inner of substitutionsIn(word)) found.push(...commandsOf(inner))
    words.push(word)
  }
  finish()
  return found
}

const substitutionsIn = (word: string): readonly string[] =>
  [...word.replaceAll(/'[^']*'/g, '').matchAll(/\$\(([^()]*(?:\([^()]*\)[^()]*)*)\)|`([^`]*)`/g)].map(
    ([, dollar, back]) => dollar ?? back ?? '',
  )

const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/

const programsOf = (raw: readonly string[]): readonly Command[] => {
  const variables: Record<string, string> = {}
  const words = raw.map(unquoted)
  let at = 0
  for (; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const [, name, value = ''] = assignment.exec(word) ?? []
    if (name !== undefined) variables[name] = value
    else if (!grammar.has(word) && !wrappers.has(word) && !(at > 0 && isFlagOfWrapper(words[at - 1], word)))
      break
  }
  const command = words.slice(at)
  const [program] = command
  if (program === undefined) return []
  const inner = shellScript(command)
  return inner === undefined ? [{ variables, words: command }] : commandsOf(inner)
}

const isFlagOfWrapper = (before: string | undefined, word: string): boolean =>
  before !== undefined && wrappers.has(before) && word.startsWith('-')

/** The script in `sh -c SCRIPT`, also with other flags before or beside the `c`. */
const shellScript = ([program = '', ...args]: readonly string[]): string | undefined => {
  if (!/^(?:\S*\/)?(?:ba|da|a)?sh$/.test(program)) return undefined
  const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg))
  return at === -1 ? undefined : args[at + 1]
}

const unquoted = (word: string): string =>
  word.replaceAll(
    /'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])/g,
    (...found: readonly (string | undefined)[]) => {
      const [, singles, doubles, escaped] = found
      return singles ?? doubles?.replaceAll(/\\(["\\$`])/g, '$1') ?? (escaped === '\n' ? '' : escaped) ?? ''
    },
  )

const single = String.raw`'[^']*'`
const substitution = String.raw`\$\((?:[^()]|\([^()]*\))*\)`
const double = String.raw`"(?:\\[\s\S]|${substitution}|[^"\\])*"`
const wordPart = `${String.raw`${single}|${double}|\\[\s\S]|${substitution}|\$\{[^}]*\}|`}\`[^\`]*\`${String.raw`|[^\s'"\\;&|()<>]`}`
/** In this order: a comment, a redirection with its target, what ends a command, a word. */
const token = new RegExp(
  String.raw`(?<=^|\s)#[^\n]*|(?:\d*(?:>>|>&|>\||<<<|<>|[<>])|&>>?)\s*(?:${wordPart})*|(&&|\|[|&]?|;+|&|\n|[()])|((?:${wordPart})+)`,
  'g',
)

/** Words of the shell's own grammar that may precede a command. */
const grammar = new Set([
  'if',
  'then',
  'else',
  'elif',
  'do',
  'while',
  'until',
  '!',
  '{',
  '}',
  'fi',
  'done',
  'esac',
])
/** Programs that start the program named after them. */
const wrappers = new Set(['env', 'exec', 'command', 'sudo', 'time', 'nice', 'nohup'])
