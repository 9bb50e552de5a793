import type { FailedStep } from './steps.ts'

export const logTailBytes = 4_096
/** A report shows this many. */
const shownLines = 20
/** What the engine prints after the output of the failed step. */
const mostOfEngine = 4

/**
 * The end of a failed build's log. Where other things that the engine prints would hide the output of the failed step,
 * as an excerpt of the Dockerfile or steps that ran beside it, the end of that output is put before the engine's last lines.
 */
export const logTailOf = ({ output, engine }: FailedStep, log: string): string => {
  const tail = log.slice(-logTailBytes)
  const printed = output.filter((line) => line.trim() !== '').slice(mostOfEngine - shownLines)
  const shown = tail.trimEnd().split('\n').slice(-shownLines).join('\n')
  if (printed.slice(-3).every((line) => shown.includes(line))) return tail
  const last = engine.filter((line) => line.trim() !== '').slice(-mostOfEngine)
  return lastBytes([...printed, ...last].map((line) => `${line}\n`))
}

/** As many of the last lines as fit. */
const lastBytes = (lines: readonly string[]): string => {
  let size = 0
  const start = lines.findLastIndex((line) => (size += Buffer.byteLength(line)) > logTailBytes)
  const kept = lines.slice(start + 1).join('')
  return kept === '' ? (lines.at(-1) ?? '').slice(-logTailBytes) : kept
}
