/** Keeps the end of what steps print, for the case that one of them fails. */
export type StepOutput = {
  /** Takes a part of what a step printed, which may end in the middle of a line. */
  add(step: string, text: string): void
  /** The last lines of one step, oldest first. */
  linesOf(step: string): readonly string[]
}

type Entry = { readonly step: string; readonly text: string }

/** In characters, over all steps together: a build may print without end. */
const mostKept = 512 * 1024
export const longestLine = 2_000
/** What a line costs besides its characters. */
const perLine = 64

/** Opens an empty one. */
export const stepOutput = (): StepOutput => {
  const unfinished = new Map<string, string>()
  let entries: Entry[] = []
  let size = 0
  const keep = (entry: Entry): void => {
    entries.push(entry)
    size += entry.text.length + perLine
    if (size > 2 * mostKept) [entries, size] = lastOf(entries)
  }
  return {
    add: (step, text) => {
      const [first = '', ...rest] = text.split('\n')
      const begun = unfinished.get(step) ?? ''
      const pieces = [begun.length > longestLine ? begun : begun + first.slice(0, longestLine + 1), ...rest]
      const last = pieces.pop() ?? ''
      for (const piece of pieces) keep({ step, text: cutAtWord(piece, longestLine) })
      unfinished.set(step, last.slice(0, 2 * longestLine))
    },
    linesOf: (step) => {
      const lines = entries.filter((entry) => entry.step === step).map(({ text }) => text)
      const last = unfinished.get(step) ?? ''
      return last === '' ? lines : [...lines, cutAtWord(last, longestLine)]
    },
  }
}

/** Never cuts within a word: half of a secret could not be hidden any more. */
export const cutAtWord = (text: string, longest: number): string => {
  if (text.length <= longest) return text
  const end = text.slice(0, longest - 1).search(/\s\S*$/)
  return end <= 0 ? '…' : `${text.slice(0, end)} …`
}

/** The last entries that fit, and their size. */
const lastOf = (entries: readonly Entry[]): [entries: Entry[], size: number] => {
  let [from, size] = [entries.length, 0]
  while (from > 0 && size < mostKept) size += (entries[--from]?.text.length ?? 0) + perLine
  return [entries.slice(from), size]
}
