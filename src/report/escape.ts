import { nothing } from './numbers.ts'

/**
 * Texts that come from outside (benchmark ids, image and step names, messages of engines) are shown, never
 * obeyed. A zero-width space is the only thing that stops GitHub's own filters (mentions, references, links):
 * they run on the rendered text, after entities and backslashes are gone.
 */
const stop = '\u200b'

// CSI sequences (colours, cursor), OSC sequences (titles, links), then any other two-character one.
const escapeCharacter = String.fromCodePoint(0x1b)
const bell = String.fromCodePoint(0x07)
const terminalSequence = new RegExp(
  `${escapeCharacter}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}${escapeCharacter}]*(?:${bell}|${escapeCharacter}\\\\)?|[@-Z])`,
  'gu',
)

/** One line of plain text: no terminal sequences, no control, line-break or invisible characters. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(terminalSequence, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/**
 * Keeps a line of a job's log from being obeyed. The runner trims all white space that .NET knows, which includes U+0085,
 * before it looks for `::`, and finds `##[` anywhere in a line (actions/runner, ActionCommand.cs).
 */
export const notCommand = (line: string): string =>
  (/^[\s\p{Z}\u0085]*::/u.test(line) ? `\\${line}` : line).replaceAll('##[', '## [')

/** Where a terminal or the runner may begin a new line. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/u

/** Text of any number of lines, as everything that is printed or logged goes out: nothing in it is obeyed by anyone. */
export const printable = (lines: string): string =>
  lines
    .replaceAll(terminalSequence, '')
    .split(lineEnd)
    .map((line) => notCommand(line.replaceAll(/[^\P{Cc}\t]/gu, ' ').replaceAll(/\p{Cf}/gu, '')))
    .join('\n')

/** One line of plain text for a terminal or a job's log. */
export const logLine = (text: string): string => notCommand(oneLine(text))

// Entities rather than backslashes for these: a table splits its cells before it reads backslashes,
// and `\\|` ends a cell in some parsers.
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
  '\\': '&#92;',
  $: '&#36;',
}

const withEntities = (text: string): string =>
  text.replaceAll(/[&<>|`\\$]/gu, (character) => entities[character] ?? character)

// As few as possible, for the raw text is read as well. An underscore between letters or digits and a tilde
// between spaces never start anything; a bracket only does where a target, a label or a note follows.
const inline = /\*|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=\S)~|~(?=\S)|^\[|\[(?=\^)|\](?=[([:])/gu
/** What begins a heading, a list or an underline at the start of a block. */
const blockStart = /^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|[-=]+\s*$)/u
const numberedStart = /^(\d{1,9})(?=[.)](?:\s|$))/u

const withBackslashes = (text: string): string =>
  text.replaceAll(inline, '\\$&').replace(blockStart, '\\').replace(numberedStart, '$1\\')

const withoutReferences = (text: string): string =>
  text
    .replaceAll('@', `@${stop}`)
    .replaceAll(/#(?=\d)/gu, `#${stop}`)
    .replaceAll(/(?<![A-Za-z0-9])gh-(?=\d)/giu, `$&${stop}`)
    .replaceAll('://', `:${stop}//`)
    .replaceAll(/www(?=\.)/giu, `$&${stop}`)
    .replaceAll(/:(?=(?:[0-9]*[a-z_+-][a-z0-9_+-]*|100|1234):)/giu, `:${stop}`)

/**
 * Markdown that renders as exactly this text, on one line, in a paragraph, a list or a table's cell; `~` for
 * an empty one, because an empty list item below a line of text would make a heading of it.
 */
export const text = (raw: string): string => {
  const line = oneLine(raw)
  // References before entities, for `&#124;` would read as one.
  return line === '' ? nothing : withBackslashes(withEntities(withoutReferences(line)))
}

// Not as arguments of one call: a report from outside may have more runs than a call can take.
const longestRun = (of: string): number =>
  (of.match(/`+/gu) ?? []).reduce((longest, backticks) => Math.max(longest, backticks.length), 0)

/** A code span with exactly this text. Not for a table's cell, which a `|` inside would split. */
export const code = (raw: string): string => {
  const content = oneLine(raw)
  if (content === '') return nothing
  const fence = '`'.repeat(longestRun(content) + 1)
  const space = content.startsWith('`') || content.endsWith('`') ? ' ' : ''
  return `${fence}${space}${content}${space}${fence}`
}

/**
 * A fenced block with these lines, whatever backticks are in them; `indent` places it inside a list, and `keepsEnds` keeps the
 * blanks at the end of a line.
 */
export const codeBlock = (lines: readonly string[], indent = '', keepsEnds = false): readonly string[] => {
  const shown = lines.map((line) =>
    line.replaceAll(terminalSequence, '').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/gu, ' '),
  )
  const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1))
  return [`${fence}text`, ...shown, fence].map((line) =>
    keepsEnds ? `${indent}${line}` : `${indent}${line}`.trimEnd(),
  )
}

const markupEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Most texts: nothing in them needs a second look, and there are hundreds of thousands of them on a large page. */
const isHarmless = /^[\x20-\x21\x23-\x25\x28-\x3b=?-~]*$/

/**
 * Text for the content and for quoted attributes of HTML and XML alike: it ends neither, no control, bidirectional or
 * invisible character is left in it, and none that XML forbids.
 */
export const markupText = (raw: string): string =>
  isHarmless.test(raw)
    ? raw
    : raw
        .replaceAll(terminalSequence, '')
        .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replaceAll(/\p{Cf}/gu, '')
        .replaceAll(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
        .replaceAll(/[&<>"']/gu, (character) => markupEntities[character] ?? character)
