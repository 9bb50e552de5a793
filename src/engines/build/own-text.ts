/**
 * The beginning of a text, as a text of its own. A part that is cut out of a longer text keeps all of that in memory, and a
 * build may print as many lines of a megabyte as it likes.
 */
export const ownText = (text: string, longest: number): string =>
  Buffer.from(text.slice(0, longest)).toString()

/** What is looked at of a line on which an engine names a step; longer names are cut to less than this. */
const longestStepLine = 8_192

/** The line itself, or what is looked at of it. */
export const stepLineOf = (text: string): string =>
  text.length <= longestStepLine ? text : ownText(text, longestStepLine)
