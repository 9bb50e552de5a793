/** A step or an instruction in the form in which both can be compared: engines print them on one line, reports cut long ones. */
export const stepKey = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().replace(cutMark, '')

const cutMark = / …$/

/**
 * How surely an engine prints an instruction as a step. `alike`: letter by letter, or in another form of the same words;
 * `filled`: if its variables are filled in, as BuildKit does, which also takes backslashes away and adds the beginning of
 * a heredoc. Undefined: it does not. An instruction of which only variables are left to compare fits any step of its name.
 */
export const printedAs = (instruction: string, step: string): 'alike' | 'filled' | undefined => {
  const [written, printed] = [plain(instruction), plain(step)]
  if (written === printed || isBeginning(written, printed)) return 'alike'
  // BuildKit ends the word that it prints in capitals at a space only.
  const ofTab = /^\w+\t\S+/.exec(step.trim())?.[0].replace(/\s+/, ' ')
  if (ofTab !== undefined)
    return printedAs(instruction, withCase(ofTab, written) + printed.slice(ofTab.length))
  return isFilled(written, printed) ? 'filled' : undefined
}

/** Whether a part of a build's time belongs to a step, by its name: those of parts are cut sooner. */
export const isPartOf = (step: string, part: string): boolean =>
  part === step || (cutMark.test(part) && step.startsWith(part.replace(cutMark, '')))

/** Whether one of the texts was cut, and is the beginning of the other one. */
const isBeginning = (written: string, printed: string): boolean =>
  (cutMark.test(written) && printed.startsWith(written.replace(cutMark, ''))) ||
  (cutMark.test(printed) && written.startsWith(printed.replace(cutMark, '')))

/** On one line, with its name in capitals; of COPY and ADD, whose JSON BuildKit prints without quotes, the words only. */
const plain = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const named = line.replace(/^\w+/, (name) => name.toUpperCase())
  return /^(?:COPY|ADD) /.test(named)
    ? named
        .replaceAll(/["',[\]]/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
    : named
}

/** The beginning of `written` if it is `capitals` apart from case, else `capitals`. */
const withCase = (capitals: string, written: string): string => {
  const beginning = written.slice(0, capitals.length)
  return beginning.toUpperCase() === capitals.toUpperCase() ? beginning : capitals
}

/** `$NAME`, `${NAME}` with another one in it at most, and what a backslash stands before. */
const replaced = /\$\{(?:[^{}]|\{[^{}]*\})*\}|\$\w+|\\./g

const isFilled = (written: string, printed: string): boolean => {
  const isCut = cutMark.test(written)
  const isShort = cutMark.test(printed)
  const text = written.replace(cutMark, '')
  const parts = [...text.split(replaced), ...(/<<-?\s*["']?\w/.test(text) ? [''] : [])]
  const [first = '', ...others] = parts
  if (others.length === 0 || !printed.startsWith(first)) return false
  const last = isCut ? '' : (others.pop() ?? '')
  let at = first.length
  for (const part of others) {
    const found = printed.indexOf(part, at)
    if (found === -1) return isShort
    at = found + part.length
  }
  return isCut || isShort || (printed.endsWith(last) && printed.length - last.length >= at)
}
