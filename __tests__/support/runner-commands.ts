/** What .NET's `Char.IsWhiteSpace` knows, by its documentation; JavaScript's `\s` differs in U+0085 and U+FEFF. */
export const whiteSpace: ReadonlySet<string> = new Set(
  [
    ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680],
    ...Array.from({ length: 11 }, (_, at) => 0x2000 + at),
    ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ].map((code) => String.fromCodePoint(code)),
)

const trimStart = (line: string): string => {
  let at = 0
  while (whiteSpace.has(line.charAt(at))) at += 1
  return line.slice(at)
}

/**
 * The lines of a step's output that the runner would read as a command: it reads lines as .NET does, trims them and looks
 * for `::`; the older form, `##[`, it finds anywhere (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
export const commandsIn = (output: string): readonly string[] =>
  output.split(/\r\n|\r|\n/).filter((line) => trimStart(line).startsWith('::') || line.includes('##['))

/** Characters that a terminal obeys, or that reorder or hide what it shows; tabs and line feeds are not among them. */
export const controlsIn = (output: string): readonly string[] =>
  [...output].filter(
    (character) => /[^\P{C}\t\n]|[\p{Zl}\p{Zp}]/u.test(character) && !/\p{Co}|\p{Cn}|\p{Cs}/u.test(character),
  )
