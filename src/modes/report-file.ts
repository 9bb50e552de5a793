import { readFile, stat } from 'node:fs/promises'
import { messageOf } from '../host/error-text.ts'
import { InputError } from '../inputs/error.ts'

/** Larger than any report of a run: 1,000 builds take about 1 MB. */
const largestBytes = 20_000_000

/** The text of a report. Throws an InputError for what is not a file, or is too large. */
export const textOf = async (file: string): Promise<string> => {
  const found = await stat(file).catch((error: unknown) => messageOf(error))
  const advice = 'Give the path of the report.json that a run wrote.'
  if (typeof found === 'string') throw unreadable(file, [found], advice)
  if (!found.isFile()) throw unreadable(file, ['is not a file'], advice)
  if (found.size > largestBytes)
    throw unreadable(file, [`has ${found.size} bytes; at most ${largestBytes} are read`], advice)
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw unreadable(file, [messageOf(error)], advice)
  }
}

/** That a report cannot be read, each of its problems in a line, and what to do next. */
export const unreadable = (file: string, problems: readonly string[], advice: string): InputError =>
  new InputError([[`${file} cannot be read:`, ...problems.map((each) => `  ${each}`), advice].join('\n  ')])
