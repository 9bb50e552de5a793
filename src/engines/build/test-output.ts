import type { LineKind } from './line-kinds.ts'
import type { PlainLine } from './plain-line.ts'

/**
 * The kinds of lines, where those that tests print in passing no longer count: a test may log that memory ran out or that
 * a server did not answer, and pass, since that is what it checks.
 */
export const withoutTestOutput = (
  lines: readonly PlainLine[],
  kinds: readonly LineKind[],
): readonly LineKind[] => {
  const printed = new Set(packagesOf(lines).flatMap((tested) => printedByTests(lines, kinds, tested)))
  return kinds.map((kind, at) => (printed.has(at) && kind !== 'noise' ? 'other' : kind))
}

/** The lines about one package, from the first to the one with its result. */
type TestedPackage = { readonly first: number; readonly last: number }

/** The last one is of a test binary without the go command, or of what came after all tests. */
const packagesOf = (lines: readonly PlainLine[]): readonly TestedPackage[] => {
  const ends = lines.flatMap((line, at) => (packageResult.test(line.text) ? [at] : []))
  return [...ends, lines.length - 1].map((last, index) => ({ first: (ends[index - 1] ?? -1) + 1, last }))
}

const packageResult = /^(?:ok|FAIL) \S+ (?:[\d(]|\[no tests)|^\? \S+ \[no test files\]/

const printedByTests = (
  lines: readonly PlainLine[],
  kinds: readonly LineKind[],
  { first, last }: TestedPackage,
): readonly number[] => {
  const range = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  const textAt = (at: number): string => lines[at]?.text ?? ''
  const start = range.find((at) => textAt(at).startsWith('=== RUN '))
  const hasFailedTest = range.some((at) => failedTest.test(textAt(at)))
  const isAfterAll = !packageResult.test(textAt(last))
  const isRest = (at: number): boolean =>
    !failedTest.test(textAt(at)) && !isKilled(textAt(at), textAt(at + 1))
  if (textAt(last).startsWith('ok ')) return start === undefined ? [] : range.filter((at) => at >= start)
  if (!hasFailedTest || isAfterAll) return range.filter(isInPassedTest(range, textAt))
  if (start !== undefined) return range.filter((at) => at >= start && isRest(at))
  // Without -v, the first lines may be of the compiler or of another command.
  return range.filter((at) => isRest(at) && (kinds[at] !== 'located' || isLogged(textAt(at))))
}

const failedTest = /^(?:---|===) FAIL: |^panic: /

/** The go command says so right before the result, in place of what the tests did not print any more. */
const isKilled = (text: string, next: string): boolean =>
  text === 'signal: killed' && packageResult.test(next)

/** As package log does with the flag Lshortfile; compilers know the column too. */
const isLogged = (text: string): boolean => /^\S+\.go:\d+: /.test(text)

/** Of all lines between the start of a test and its good end. */
const isInPassedTest = (
  range: readonly number[],
  textAt: (at: number) => string,
): ((at: number) => boolean) => {
  const inside = new Set<number>()
  let begin: number | undefined
  for (const at of range) {
    if (begin === undefined && textAt(at).startsWith('=== RUN ')) begin = at
    if (begin === undefined || !/^--- (?:PASS|SKIP): /.test(textAt(at))) continue
    for (let each = begin; each <= at; each += 1) inside.add(each)
    begin = undefined
  }
  return (at) => inside.has(at)
}
