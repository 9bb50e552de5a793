import { ownText } from './own-text.ts'

/** Keeps the end of what steps print, for the case that one of them fails. */
type StepOutput = {
  /** Takes a part of what a step printed, which may end in the middle of a line. */
  add(step: string, text: string): void
  /** Takes a whole line, without its end. */
  line(step: string, line: string): void
  /** The last lines of one step, oldest first. */
  linesOf(step: string): readonly string[]
}

/** In bytes, over all steps together: a build may print without end. */
const mostKept = 512 * 1024
const longestLine = 2_000

/** Opens an empty one, which passes each line on to `onLine` when its end has come. */
export const stepOutput = (onLine: (line: string) => void = () => {}): StepOutput => {
  const unfinished = new Map<string, string>()
  const kept = lastLines()
  const add = (step: string, text: string): void => {
    const [first = '', ...rest] = text.split('\n')
    const begun = unfinished.get(step) ?? ''
    const pieces = [begun.length > longestLine ? begun : begun + first.slice(0, longestLine + 1), ...rest]
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      onLine(piece)
      kept.add(step, cutAtWord(piece, longestLine))
    }
    if (last === '') unfinished.delete(step)
    else unfinished.set(step, ownText(last, 2 * longestLine))
  }
  // There may be millions of lines, most of them short and whole.
  const line = (step: string, text: string): void => {
    if (text.length > longestLine || unfinished.has(step)) add(step, `${text}\n`)
    else {
      onLine(text)
      kept.add(step, text)
    }
  }
  return {
    add: (step, text) => (isWholeLine(text) ? line(step, text.slice(0, -1)) : add(step, text)),
    line,
    linesOf: (step) => {
      const last = unfinished.get(step) ?? ''
      return last === '' ? kept.linesOf(step) : [...kept.linesOf(step), cutAtWord(last, longestLine)]
    },
  }
}

const isWholeLine = (text: string): boolean =>
  text !== '' && text.length <= longestLine && text.indexOf('\n') === text.length - 1

/**
 * The last lines as bytes in two buffers that take turns. As strings, those of a flood would live long enough to be moved to
 * the old generation of the heap, which is cleaned so late that it grows by hundreds of MiB.
 */
const lastLines = () => {
  const marks = new Map<string, string>()
  let [older, newer] = [makeBlock(), makeBlock()]
  const markOf = (step: string): string => {
    const mark = marks.get(step) ?? `${marks.size} `
    marks.set(step, mark)
    return mark
  }
  return {
    add: (step: string, line: string): void => {
      const entry = `${markOf(step)}${line}\n`
      if (newer.add(entry)) return
      ;[older, newer] = [newer, older]
      newer.clear()
      newer.add(entry)
    },
    linesOf: (step: string): readonly string[] => {
      const mark = marks.get(step)
      if (mark === undefined) return []
      const lines = [older, newer].flatMap((block) => block.read().split('\n').slice(0, -1))
      return lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length))
    },
  }
}

const makeBlock = () => {
  let bytes = Buffer.alloc(0)
  let used = 0
  const grow = (): void => {
    const larger = Buffer.alloc(Math.min(mostKept, Math.max(4_096, 2 * bytes.length)))
    bytes.copy(larger, 0, 0, used)
    bytes = larger
  }
  return {
    /** False when it is full. */
    add: (entry: string): boolean => {
      // A unit of UTF-16 takes at most three bytes.
      const size = 3 * entry.length
      while (used + size > bytes.length && bytes.length < mostKept) grow()
      if (used + size > bytes.length) return false
      used += bytes.write(entry, used)
      return true
    },
    clear: (): void => {
      used = 0
    },
    read: (): string => bytes.toString('utf8', 0, used),
  }
}

/** Never cuts within a word: half of a secret could not be hidden any more. */
export const cutAtWord = (text: string, longest: number): string => {
  if (text.length <= longest) return text
  const end = text.slice(0, longest - 1).search(/\s\S*$/)
  return end <= 0 ? '…' : `${ownText(text, end)} …`
}
