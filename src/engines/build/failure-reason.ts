import { absentProgram } from './absent-program.ts'
import { engineError } from './engine-error.ts'
import { type LineKind, kindOf } from './line-kinds.ts'
import { type PlainLine, plainLine } from './plain-line.ts'
import { fitted, quoteAround } from './reason-text.ts'
import type { FailedStep } from './steps.ts'
import { withoutTestOutput } from './test-output.ts'

type FailureReason = {
  /** One line of at most 300 characters: the words of the tool that failed, as far as it printed any. */
  readonly text: string
  /** Of the step's own program, where the engine reports it. */
  readonly exitStatus: number | undefined
}

/**
 * Why a build failed, in the words of whatever failed: what the engine itself could not do, such as to find the source
 * of a COPY, or the line of the failed step's output that names the cause. What the image of the step lacks is said behind.
 */
export const failureReason = (failed: FailedStep, clientStatus: number): FailureReason => {
  const found = inWordsOfTools(failed, clientStatus)
  const advice = absentProgram(found.text)
  return advice === undefined ? found : { ...found, text: fitted([found.text], ` (${advice})`) }
}

const inWordsOfTools = (failed: FailedStep, clientStatus: number): FailureReason => {
  const step = failed.step === undefined ? undefined : shortStep(failed.step)
  const error = engineError(failed.engine)
  const lines = failed.output.map((line) => plainLine(line))
  if (error !== undefined && !error.isEndOfProgram && !isOfProgram(step, lines, error.text))
    return { text: ofEngine(error.text, step), exitStatus: undefined }
  const exitStatus = error?.exitStatus
  const status = exitStatus ?? clientStatus
  const killed = error?.killed === true || status === 137
  const earlier = lines.length > 0 ? [] : failed.earlier.map((line) => plainLine(line)).filter(isTelling)
  const text =
    ofOutput(lines, status, killed) ?? ofOutput(earlier, status, killed) ?? ofSilence(lines, { step, killed })
  return { text, exitStatus }
}

/** Whether an error of a RUN that an engine reports in unknown words can only be that its program failed. */
const isOfProgram = (step: string | undefined, lines: readonly PlainLine[], error: string): boolean =>
  step?.startsWith('RUN ') === true &&
  lines.some(isTelling) &&
  !['resource', 'outside'].includes(kindOf({ text: error, indented: false }))

const ofEngine = (error: string, step: string | undefined): string => {
  const image = /^(?:FROM|load metadata for) (\S+)/.exec(step ?? '')?.[1]
  const isNamed = step === undefined || (image !== undefined && error.includes(image))
  return fitted([error], isNamed ? '' : ` (${step})`)
}

const shortStep = (step: string): string =>
  fitted([plainLine(step).text.replace(/^\[[^\]]*\] /, '')], '', 120)

const memory = 'the kernel kills programs when memory runs out'

/** Undefined when there is no line that could be the cause. */
const ofOutput = (lines: readonly PlainLine[], exitStatus: number, killed: boolean): string | undefined => {
  const kinds = withoutTestOutput(lines, lines.map(kindOf))
  const at = byExitStatus(lines, exitStatus) ?? mostTelling(lines, kinds)
  if (at === undefined) return undefined
  if (killed && kinds[at] !== 'resource') return undefined
  const quoted = quoteAround(lines, kinds, at)
  return kinds[at] === 'resource' && /kill|\b137$/i.test(quoted) ? fitted([quoted], ` (${memory})`) : quoted
}

const isTelling = (line: PlainLine): boolean =>
  ['resource', 'outside', 'located', 'error'].includes(kindOf(line))

/** When nothing in the output is an error. */
const ofSilence = (
  lines: readonly PlainLine[],
  { step, killed }: { readonly step: string | undefined; readonly killed: boolean },
): string => {
  const kinds = lines.map(kindOf)
  const last = (
    lines.findLast((_, at) => kinds[at] === 'other') ?? lines.findLast((_, at) => kinds[at] !== 'noise')
  )?.text
  const program = step ?? 'the failed step'
  if (!killed && lines.some(({ text }) => clipped.test(text)))
    return fitted([
      `${program} failed; it printed faster than BuildKit logs, so the end of its output is missing`,
    ])
  if (killed)
    return fitted([`${program} was killed: ${memory}`], last === undefined ? '' : `; its last line: ${last}`)
  return last === undefined ? `${program} failed and printed nothing` : fitted([last])
}

/** BuildKit leaves out what a step prints too fast, and says so. */
const clipped = /^\[output clipped, log limit /

/** Some programs have a status for one kind of error: shells for what they cannot start, curl for each of its own. */
const byExitStatus = (lines: readonly PlainLine[], status: number): number | undefined => {
  const pattern = ofStatus(status)
  const at = pattern === undefined ? -1 : lines.findLastIndex(({ text }) => pattern.test(text))
  return at === -1 ? undefined : at
}

const ofStatus = (status: number): RegExp | undefined => {
  if (status === 126) return /permission denied|exec format error|cannot execute|is a directory/i
  if (status === 127)
    return /: not found$|command not found|No such file or directory|executable file not found/i
  return status > 1 && status < 100 ? new RegExp(`^curl: \\(${status}\\) `) : undefined
}

/** The index of the line that says best what went wrong. */
const mostTelling = (lines: readonly PlainLine[], kinds: readonly LineKind[]): number | undefined => {
  const first = (kind: LineKind): number => kinds.indexOf(kind)
  if (first('resource') !== -1) return first('resource')
  const outside = first('outside')
  // What did not answer was not needed when the build went on to compile.
  const later = kinds.findIndex((kind, at) => kind === 'located' && at > outside)
  if (outside !== -1 && later === -1) return outside
  if (first('located') !== -1) return outside === -1 ? first('located') : later
  for (const kind of ['error', 'likely'] as const)
    if (kinds.includes(kind)) return startOfLast(lines, kinds, kind)
  return undefined
}

/** Tools print an error and then what follows from it, so the first line of the last group is the cause. */
const startOfLast = (lines: readonly PlainLine[], kinds: readonly LineKind[], kind: LineKind): number => {
  let start = kinds.lastIndexOf(kind)
  for (let at = start - 1; at >= 0 && start - at <= longestGap; at -= 1) {
    if (kinds[at] === 'other' && lines[at]?.indented === false) return start
    if (kinds[at] === kind) start = at
  }
  return start
}

/** Lines between two errors of one group. */
const longestGap = 10
