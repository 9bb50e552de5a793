/** One instruction of a Dockerfile, with its continuation lines joined and without comments. */
export type Instruction = {
  /** In upper case. */
  readonly name: string
  /** First and last line in the file, counted from 1; a heredoc belongs to its instruction. */
  readonly line: number
  readonly endLine: number
  /** As in `--from=build`; they come before the arguments. */
  readonly flags: readonly string[]
  readonly args: string
  readonly heredocs: readonly Heredoc[]
}

export type Heredoc = { readonly name: string; readonly content: string }

export type DockerfileSyntax = {
  readonly instructions: readonly Instruction[]
  /** The image that a `# syntax=` line names. */
  readonly syntaxImage: string | undefined
  readonly escape: '\\' | '`'
}

type Line = { readonly text: string; readonly number: number }

/**
 * Splits a Dockerfile into instructions by the rules of BuildKit's own parser (moby/buildkit,
 * frontend/dockerfile/parser). Throws when a heredoc has no end, naming its line.
 */
export const parseDockerfile = (text: string): DockerfileSyntax => {
  const lines = text
    .replaceAll(/^\uFEFF|\n$/g, '')
    .split('\n')
    .map((line, index) => ({ text: line, number: index + 1 }))
  const directives = directivesOf(lines)
  const escape = directives.get('escape') === '`' ? '`' : '\\'
  // BuildKit also accepts the syntax line after a shebang; other directives it does not.
  const shebang = lines[0]?.text.startsWith('#!') === true
  const syntax = (shebang ? directivesOf(lines.slice(1)) : directives).get('syntax')
  const syntaxImage = syntax?.split(' ')[0]
  const instructions = instructionsOf(lines, escape)
  return { instructions, escape, syntaxImage }
}

/** Directives come before everything else: the first other line ends them. */
const directivesOf = (lines: readonly Line[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { text } of lines) {
    const [, name = '', value = ''] = /^\s*#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/.exec(text) ?? []
    if (!['syntax', 'escape', 'check'].includes(name.toLowerCase())) break
    found.set(name.toLowerCase(), value)
  }
  return found
}

const instructionsOf = (lines: readonly Line[], escape: string): readonly Instruction[] => {
  const found: Instruction[] = []
  for (let at = 0; at < lines.length;) {
    const { text, next } = joinedLine(lines, at, escape)
    const line = at + 1
    at = next
    if (text.trim() === '') continue
    const { heredocs, next: behind } = heredocsBehind(lines, at, text)
    at = behind
    found.push({ ...split(text), line, endLine: at, heredocs })
  }
  return found
}

const isComment = (text: string): boolean => /^\s*#/.test(text)

/** A logical line: comments and empty lines inside a continuation are dropped, as BuildKit does. */
const joinedLine = (lines: readonly Line[], from: number, escape: string): { text: string; next: number } => {
  // An escaped escape character does not continue the line.
  const continued = escape === '`' ? /(?:([^`])|^)`[ \t]*$/ : /(?:([^\\])|^)\\[ \t]*$/
  let text = ''
  let at = from
  for (; at < lines.length; at += 1) {
    const raw = (lines[at]?.text ?? '').replace(/\r+$/, '')
    if (at > from && (isComment(raw) || raw.trim() === '')) continue
    const part = isComment(raw) ? '' : raw.slice(at === from ? raw.length - raw.trimStart().length : 0)
    text += part.replace(continued, '$1')
    if (!continued.test(part)) break
  }
  return { text, next: Math.min(at + 1, lines.length) }
}

const quotedWord = /(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/g

const heredocsBehind = (
  lines: readonly Line[],
  from: number,
  text: string,
): { heredocs: readonly Heredoc[]; next: number } => {
  const holder = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s(.*)$/is.exec(text)?.[1]
  if (holder === undefined || !holder.includes('<<') || jsonWords(withoutFlags(holder)) !== undefined) {
    return { heredocs: [], next: from }
  }
  const heredocs: Heredoc[] = []
  let next = from
  for (const word of holder.match(quotedWord) ?? []) {
    const [, , dash = '', label = ''] = /^(\d*)<<(-?)([^<]+)$/.exec(word) ?? []
    if (label === '') continue
    const name = label.replaceAll(/['"]|\\(.)/g, '$1')
    const end = lines.findIndex(({ text: each, number }) => number > next && terminates(each, name, dash))
    if (end === -1)
      throw new Error(`Line ${from} of the Dockerfile starts the heredoc ${name}, which has no end`)
    heredocs.push({
      name,
      content: lines
        .slice(next, end)
        .map((each) => each.text)
        .join('\n'),
    })
    next = end + 1
  }
  return { heredocs, next }
}

const terminates = (text: string, name: string, dash: string): boolean => {
  const line = text.replace(/\r+$/, '')
  return (dash === '-' ? line.replace(/^\t+/, '') : line) === name
}

const flagWord = /^\s*(--(?:[^\s'"\\]|\\.|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")*)(?=\s|$)/s

const split = (text: string): Pick<Instruction, 'name' | 'flags' | 'args'> => {
  const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text.trim()) ?? []
  const flags: string[] = []
  let args = rest
  for (let found = flagWord.exec(args); found !== null; found = flagWord.exec(args)) {
    args = args.slice(found[0].length)
    const flag = (found[1] ?? '').replaceAll(/['"]|\\(.)/gs, '$1')
    if (flag === '--') break
    flags.push(flag)
  }
  return { name: name.toUpperCase(), flags, args: args.trim() }
}

const withoutFlags = (rest: string): string => split(`X ${rest}`).args

/** The words of an instruction in JSON form, as in `["go", "build"]`; undefined in any other form. */
export const jsonWords = (args: string): readonly string[] | undefined => {
  if (!args.trimStart().startsWith('[')) return undefined
  try {
    const parsed: unknown = JSON.parse(args)
    return Array.isArray(parsed) && parsed.every((each) => typeof each === 'string') ? parsed : undefined
  } catch {
    // Not JSON: to BuildKit this is a shell command that happens to start with a bracket.
    return undefined
  }
}

/** The value of a flag: `build` for `--from=build`, empty for `--link`, undefined without the flag. */
export const flagOf = ({ flags }: Instruction, name: string): string | undefined =>
  flagsOf(flags, name).at(-1)

/** All values of a flag that may be repeated. */
export const flagsOf = (flags: readonly string[], name: string): readonly string[] =>
  flags
    .filter((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`))
    .map((flag) => flag.slice(name.length + 3))
