const spaces = [' ', '\t', '\n']

/** Puts marks in the place of white space within quotes, so that no word is split there. */
export const heldIn = (text: string): string =>
  text.replaceAll(/\s/g, (space) => String.fromCodePoint(0xe000 + Math.max(spaces.indexOf(space), 0)))

/** The text with its white space again. */
export const withSpaces = (text: string): string =>
  text.replaceAll(/[\uE000-\uE002]/g, (mark) => spaces[(mark.codePointAt(0) ?? 0xe000) - 0xe000] ?? ' ')
