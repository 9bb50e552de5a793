/** One line of a step's output as a person sees it in a terminal. */
export type PlainLine = {
  /** Without terminal sequences, control characters and surrounding spaces. */
  readonly text: string
  /** Whether it belongs to the line before it. */
  readonly indented: boolean
}

const longestLine = 2_000

/** Of a progress bar that overwrites itself, only the last state is left; of an engine's log entry, only its message. */
export const plainLine = (raw: string, longest = longestLine): PlainLine => {
  const visible = raw.slice(0, longest).replaceAll(terminalSequence, '')
  const shown = visible.split('\r').findLast((part) => part.trim() !== '') ?? ''
  const text = shown.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD\s]+/gu, ' ').trim()
  return { text: messageOf(text), indented: /^[ \t]/.test(shown) }
}

const escapeCharacter = String.fromCodePoint(0x1b)
const bell = String.fromCodePoint(0x07)

// Colours and cursor movements, then titles and links, then any other sequence of two characters.
const terminalSequence = new RegExp(
  `${escapeCharacter}(?:\\[[0-?]*[ -/]*[@-~]?|\\][^${bell}${escapeCharacter}]*(?:${bell}|${escapeCharacter}\\\\)?|.)?`,
  'g',
)

/** `time="…" level=error msg="…"`, as runc and crun log and Podman passes on. */
const messageOf = (text: string): string => {
  const [, quoted] = /^time="[^"]*" level=(?:error|fatal) msg="((?:[^"\\]|\\.)*)"/.exec(text) ?? []
  return quoted === undefined ? text : quoted.replaceAll(/\\(.)/g, '$1')
}
