import { goCallOf, runsGo } from '../../dockerfile/go-commands.ts'
import { readRun, type RunStep } from '../../dockerfile/run-steps.ts'
import { parseDockerfile } from '../../dockerfile/syntax/syntax.ts'
import type { StepOutcome } from '../../model.ts'

/** What the steps of a build that did not come from the cache may have done with Go, as their own words say. */
type GoSteps = {
  /** Whether one of them may have compiled a package. */
  readonly mayCompile: boolean
  /** Whether one of them may have downloaded a module. */
  readonly mayDownload: boolean
  /**
   * Whether one of them ran `go mod download`, which prints nothing. `all`: into an empty module cache, so it downloaded
   * everything; `some`: a cache mount may have had a part, or only a part was asked for. Undefined: none did.
   */
  readonly silentDownload: 'all' | 'some' | undefined
}

/** `noCache`: the build began with empty cache mounts. */
export const goStepsOf = (steps: readonly StepOutcome[], noCache: boolean): GoSteps => {
  const runs = steps.flatMap(({ name, hit }) => (hit || !/^RUN\b/i.test(name) ? [] : [runIn(name)]))
  const silent = runs.flatMap((run) => silentDownloadIn(run, noCache) ?? [])
  const whole = silent.every((each) => each === 'all') ? 'all' : 'some'
  return {
    mayCompile: runsGo(runs) !== 'no',
    mayDownload: runs.some(mayDownload),
    silentDownload: silent.length === 0 ? undefined : whole,
  }
}

/** A RUN as an engine prints it. One that cannot be read, as a heredoc, whose text engines leave out, may do anything. */
const runIn = (step: string): RunStep => {
  try {
    const [instruction] = parseDockerfile(step.replaceAll(/\s+/g, ' ')).instructions
    return instruction === undefined ? unreadable : readRun(instruction)
  } catch {
    return unreadable
  }
}

const unreadable: RunStep = {
  line: 1,
  mounts: [],
  network: undefined,
  security: undefined,
  commands: [{ words: ['sh', 'unreadable'], variables: {} }],
}

const mayDownload = (run: RunStep): boolean =>
  runsGo([run]) !== 'no' || run.commands.some((command) => goCallOf(command) !== undefined)

const silentDownloadIn = ({ commands, mounts }: RunStep, noCache: boolean): 'all' | 'some' | undefined => {
  const calls = commands.flatMap((command) => goCallOf(command) ?? [])
  const downloads = calls.filter(({ verb, args }) => verb === 'mod' && args[0] === 'download')
  if (downloads.length === 0) return undefined
  const isWhole = downloads.some(({ args }) => args.slice(1).every((word) => word.startsWith('-')))
  const isEmpty = noCache || mounts.every(({ type }) => type !== 'cache')
  return isWhole && isEmpty ? 'all' : 'some'
}
