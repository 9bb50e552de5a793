import { heredocsIn, type HeredocStart } from './heredocs.ts'
import { limits } from './limits.ts'
import { joinedLine, readLines, type Source, syntaxImageOf } from './lines.ts'
import { atOnce, type Parts as Work } from './parts.ts'
import { messageOf } from '../refuse.ts'
import { splitFlags, trim } from './words.ts'

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

type Heredoc = {
  readonly name: string
  /** Without the line end of its last line. */
  readonly content: string
  /** Whether a COPY replaces variables in it. */
  readonly isExpanded: boolean
}

export type DockerfileSyntax = {
  readonly instructions: readonly Instruction[]
  /** The image that a `# syntax=` line names. */
  readonly syntaxImage: string | undefined
  readonly escape: '\\' | '`'
}

/**
 * Splits a Dockerfile into instructions by the rules of BuildKit's own parser (moby/buildkit,
 * frontend/dockerfile/parser). Throws, with the line, when a heredoc has no end, a directive is wrong, or a limit is
 * passed. Whether the instructions are valid is another question (`instruction-rules.ts`).
 */
export const parseDockerfile = (text: string): DockerfileSyntax => atOnce(parsing(text))

/** The same in parts. */
export const parsing = function* (text: string): Work<DockerfileSyntax> {
  const source = readLines(text)
  const instructions: Instruction[] = []
  for (let at = 0; at < source.lines.length;) {
    const from = at + 1
    if (source.lines[at] === '') {
      at = from
      continue
    }
    yield
    const { text: line, next } = joinedLine(source, at)
    at = next
    if (line === '' && source.lines[from - 1]?.trim() !== source.escape) continue
    const parts = partsOf(line, source.escape)
    const { heredocs, next: behind } = heredocsBehind(source, at, { ...parts, line })
    at = behind
    instructions.push({
      name: parts.name,
      line: from,
      endLine: at,
      flags: parts.flags,
      args: parts.args,
      heredocs,
    })
    if (instructions.length > limits.instructions)
      throw new Error(`The Dockerfile has more than ${limits.instructions} instructions`)
  }
  return { instructions, escape: source.escape, syntaxImage: syntaxImageOf(text) }
}

type Parts = Pick<Instruction, 'name' | 'flags' | 'args'>

/** Splits one logical line into the name of its instruction, the flags, and the other arguments. */
export const partsOf = (line: string, escape: string): Parts => {
  const [, name = '', rest = ''] = /^([^\t\v\f\r ]*)[\t\v\f\r ]*(.*)$/s.exec(trim(line)) ?? []
  const { flags, args } = splitFlags(rest, escape)
  return { name: name.toUpperCase(), flags, args }
}

/** The instruction behind an ONBUILD; any other instruction itself. */
export const triggerOf = <T extends Parts>(instruction: T, escape: string): T =>
  instruction.name === 'ONBUILD' ? { ...instruction, ...partsOf(instruction.args, escape) } : instruction

type Found = { readonly heredocs: readonly Heredoc[]; readonly next: number }

const heredocsBehind = (
  { lines, escape }: Source,
  from: number,
  instruction: Parts & { readonly line: string },
): Found => {
  const { name, args } = triggerOf(instruction, escape)
  if (!/^(?:RUN|COPY|ADD)$/.test(name) || jsonWords(args) !== undefined) return { heredocs: [], next: from }
  const heredocs: Heredoc[] = []
  let next = from
  for (const { name: word, isChomped, isExpanded } of startsIn(instruction.line, from)) {
    const start = next
    while (next < lines.length && withoutTabs(lines[next] ?? '', isChomped) !== word) next += 1
    if (next === lines.length)
      throw new Error(`Line ${from} of the Dockerfile starts the heredoc ${word}, which has no end`)
    heredocs.push({ name: word, content: lines.slice(start, next).join('\n'), isExpanded })
    next += 1
  }
  return { heredocs, next }
}

const startsIn = (line: string, number: number): readonly HeredocStart[] => {
  try {
    return heredocsIn(line)
  } catch (error) {
    throw new Error(`Line ${number} of the Dockerfile: ${messageOf(error)}`, { cause: error })
  }
}

const withoutTabs = (line: string, isChomped: boolean): string =>
  isChomped ? line.replace(/^\t+/, '') : line

/** The words of an instruction in JSON form, as in `["go", "build"]`; undefined in any other form. */
export const jsonWords = (args: string): readonly string[] | undefined => {
  const parsed = jsonList(args)
  return parsed?.every((each) => typeof each === 'string') === true ? parsed : undefined
}

/** Any JSON list. BuildKit refuses one with anything but strings. */
export const jsonList = (args: string): readonly unknown[] | undefined => {
  if (!args.startsWith('[')) return undefined
  try {
    const parsed: unknown = JSON.parse(args)
    return Array.isArray(parsed) ? parsed : undefined
  } catch {
    // Not JSON: to BuildKit this is a shell command that happens to start with a bracket.
    return undefined
  }
}

/** The value of a flag: `build` for `--from=build`, empty for `--link`, undefined without the flag. */
export const flagOf = ({ flags }: Pick<Instruction, 'flags'>, name: string): string | undefined =>
  flagsOf(flags, name).at(-1)

/** All values of a flag that may be repeated. */
export const flagsOf = (flags: readonly string[], name: string): readonly string[] =>
  flags
    .filter((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`))
    .map((flag) => flag.slice(name.length + 3))

/** An instruction as engines print it, before they fill in its variables: on one line, without heredocs. */
export const stepText = ({ name, flags, args }: Instruction): string =>
  [name, ...flags, args].join(' ').replaceAll(/\s+/g, ' ').trim()
