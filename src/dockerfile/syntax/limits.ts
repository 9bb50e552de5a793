/** What a Dockerfile may have. A real one stays far below; without limits, a hostile one takes all time or memory. */
export const limits = {
  textBytes: 1_000_000,
  instructions: 5_000,
  /** That all RUN instructions of the needed stages start, as their text shows. */
  commands: 30_000,
  /** Words of all COPY and ADD together, and mounts of all RUN together. */
  copied: 20_000,
  mounts: 10_000,
  /** That ENV and ARG set, once for each time. */
  variables: 20_000,
  /** BuildKit's own limit (bufio.MaxScanTokenSize). */
  lineBytes: 65_535,
  /** Of one value after its variables are replaced. */
  valueLength: 65_536,
  /** Of all values of a Dockerfile together. */
  totalLength: 20_000_000,
  /** Substitutions within substitutions, as in `${A:-${B:-c}}`. */
  nesting: 50,
  /** Substitutions with a pattern, as in `${A#pattern}`. */
  patterns: 500,
  /** Length of a pattern times the length of the value that it is matched with. */
  patternSteps: 50_000,
} as const

const encoder = new TextEncoder()

/** Throws for a text or a line that is too long, and for too many patterns. */
export const refuseTooLong = (text: string): void => {
  if (text.length > limits.textBytes || encoder.encode(text).length > limits.textBytes)
    throw new Error(`The Dockerfile is larger than ${limits.textBytes} bytes`)
  if ((text.match(/\$\{\w+[#%/]/g) ?? []).length > limits.patterns)
    throw new Error(`The Dockerfile has more than ${limits.patterns} substitutions with a pattern`)
  let line = 0
  for (const each of text.split('\n')) {
    line += 1
    if (each.length * 3 > limits.lineBytes && encoder.encode(each).length > limits.lineBytes)
      throw new Error(`Line ${line} of the Dockerfile is longer than ${limits.lineBytes} bytes`)
  }
}
