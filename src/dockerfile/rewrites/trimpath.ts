import { type GoCall, goCallOf, programOf } from '../go-commands.ts'
import { readRun } from '../run-steps.ts'
import type { Command } from '../shell/commands.ts'
import { jsonWords } from '../syntax/syntax.ts'
import { editLines, linesOf } from './line-edits.ts'
import {
  changedDockerfile,
  notApplicable,
  type Proposal,
  type Rewrite,
  type RewriteFacts,
} from './rewrite.ts'
import { ownSteps, type Step } from './steps.ts'

/** Builds without the paths of the sources in the binary. */
export const trimpath: Rewrite = {
  name: 'trimpath',
  text: 'Builds with -trimpath.',
  scenarios: ['cold'],
  changesBinary: {
    text: 'With -trimpath, the binary names source files by their package, not by their path; so does a stack trace.',
    shows: 'trimpath',
  },
  propose: (facts) => propose(facts),
}

const propose = ({ text, dockerfile, sources }: RewriteFacts): Proposal => {
  const steps = ownSteps(dockerfile).filter((step) => callsIn(step).length > 0)
  const [first] = steps
  if (first === undefined)
    return notApplicable('no RUN instruction of the Dockerfile starts go build or go install')
  if (steps.every((step) => step.variables.get('GOFLAGS')?.includes('-trimpath') === true))
    return notApplicable('GOFLAGS has -trimpath already')
  const [caller] = sources.callerFiles
  if (caller !== undefined)
    return notApplicable(
      `${caller} asks for the path of a source file (runtime.Caller), which would be another`,
    )
  const lines = linesOf(text)
  const split = steps.flatMap((step) => linesBeforeFolder(step, lines)).at(0)
  if (split !== undefined)
    return notApplicable(
      `the flags of go build in line ${split} go on in the next, where the first may be -C`,
    )
  const instead = new Map<number, readonly string[]>()
  let added = 0
  for (const { instruction } of steps) {
    const isJson = jsonWords(instruction.args) !== undefined
    for (let line = instruction.line; line <= instruction.endLine; line += 1) {
      const before = lines[line - 1] ?? ''
      const after = withFlag(before, isJson)
      added += (after.length - before.length) / (isJson ? ', "-trimpath"' : ' -trimpath').length
      if (after !== before) instead.set(line, [after])
    }
  }
  const calls = steps.flatMap(callsIn)
  const wanted = calls.filter(
    ({ args, variables }) =>
      !args.some((word) => /^--?trimpath/.test(word)) && !/-trimpath\b/.test(variables['GOFLAGS'] ?? ''),
  )
  if (wanted.length === 0) return notApplicable('go build has -trimpath already')
  return added === wanted.length
    ? changedDockerfile(editLines(text, { instead }), first.instruction.line)
    : notApplicable('where go build is written is not certain')
}

/** Calls of go that compile packages of the project, not tools with a version of their own. */
const callsIn = ({ instruction }: Step): readonly GoCall[] =>
  instruction.name === 'RUN'
    ? readRun(instruction)
        .commands.filter((command) => isGo(command))
        .flatMap((command) => goCallOf(command) ?? [])
        .filter(
          ({ verb, args }) =>
            (verb === 'build' || verb === 'install') && !args.some((word) => /^[^-].*@/.test(word)),
        )
    : []

/** xx-go hands what it is given on to go. */
const isGo = (command: Command): boolean => /^(?:xx-)?go$/.test(programOf(command))

/** The lines of a step in which nothing follows `go build`, or its `-C`: the next may have the folder, which comes first. */
const linesBeforeFolder = (step: Step, lines: readonly string[]): readonly number[] => {
  const { line: start, endLine } = step.instruction
  return callsIn(step).some(({ folder }) => folder !== undefined)
    ? lines
        .slice(start - 1, endLine)
        .flatMap((line, at) =>
          /\b(?:build|install)"?,?\s*(?:"?--?C"?,?\s*)?[\\\x60]\s*$/.test(line) ? [start + at] : [],
        )
    : []
}

/** A comment between continued lines stays, and so does `-C`, which Go accepts only as the first flag. */
const withFlag = (line: string, isJson: boolean): string => {
  if (/^\s*#/.test(line)) return line
  return isJson
    ? line.replaceAll(
        /("(?:xx-)?go",\s*"(?:build|install)"(?:,\s*"--?C(?:=[^"]*"|",\s*"[^"]*"))?)(?!,\s*"-(?:trimpath|-?C[="]))/g,
        '$1, "-trimpath"',
      )
    : line.replaceAll(
        /(?<![\w./-])((?:\/usr\/local\/go\/bin\/|xx-)?go\s+(?:-C\s+\S+\s+)?(?:build|install)(?:\s+--?C(?:=|\s+)\S+)?)(?=\s|$)(?!\s+--?C[=\s])(?!\s[^&;|]{0,300}(?:-trimpath|@))/g,
        '$1 -trimpath',
      )
}
