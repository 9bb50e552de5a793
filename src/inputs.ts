import type { FailOn } from './analysis/exit-status.ts'
import { inputDefinitions, type InputName } from './input-definitions.ts'
import { textOf, type Given, type PerBenchmark, type Reading } from './input-reader.ts'
import { howToJudge, howToMeasure, howToPublish, whatToBuild, whereToWrite } from './input-sections.ts'
import type { Strategy } from './model.ts'

/** The names that inputs may use; lists outside this file say which there are. */
export type Vocabulary = {
  readonly engines: readonly string[]
  /** Those of them that are there in versions of one's choice. */
  readonly versioned: readonly string[]
  readonly scenarios: readonly string[]
  readonly fixtures: readonly string[]
  readonly strategies: readonly Strategy[]
}

/** How a user's Dockerfile is built, besides what is in the repository. */
export type BuildOptions = {
  /** Relative to the repository. */
  readonly file: string | undefined
  readonly target: string | undefined
  readonly buildArgs: Readonly<Record<string, string>>
  readonly buildContexts: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly secretFiles: Readonly<Record<string, string>>
  readonly ssh: readonly string[]
  readonly network: string | undefined
  readonly platform: string | undefined
}

/** What a slowdown must be to count. */
export type Thresholds = {
  readonly fail: PerBenchmark
  readonly warn: PerBenchmark
  readonly minDeltaMs: PerBenchmark
}

/** What the user asked for, checked; `auto` is left where only the machine can tell. */
export type Inputs = {
  readonly mode: 'run' | 'doctor'
  /** Whether `doctor` prints JSON. */
  readonly json: boolean
  /** Relative to the repository. */
  readonly context: string
  readonly build: BuildOptions
  readonly prepare: string | undefined
  readonly edit: string
  readonly fixtures: readonly string[]
  readonly strategies: readonly Strategy[]
  readonly baseImage: string
  /** Whether `base-image` was asked for, and is not just the default. */
  readonly baseImageGiven: boolean
  /** `NAME` or `NAME@VERSION`. */
  readonly engines: 'auto' | 'all' | readonly string[]
  /** Base address of Docker's static archives, without a slash at its end. */
  readonly engineMirror: string
  readonly install: 'auto' | 'never' | 'always'
  readonly scenarios: 'auto' | readonly string[]
  readonly baseline: string
  readonly gate: 'auto' | readonly string[]
  readonly rounds: 'auto' | number
  readonly timeBudgetMs: number
  readonly buildTimeoutMs: number
  readonly thresholds: Thresholds
  readonly failOn: FailOn
  readonly outputDir: string
  /** Absent: the runner's tool cache or the user's cache folder. */
  readonly cacheDir?: string
  readonly summary: boolean
  readonly comment: 'on-change' | 'always' | 'never'
  /** Absent: made from what is known about the job. */
  readonly commentKey?: string
  /** Absent: `go-container-bench-KEY`. */
  readonly artifactName?: string
  /** 0: as long as the repository's setting says. */
  readonly retentionDays: number
  readonly seed: string
  readonly cleanup: boolean
  readonly yes: boolean
}

/** Everything that is wrong with the inputs, one line each. */
export class InputError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    const title = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`
    super(`${title} wrong:\n${problems.map((each) => `  ${each}`).join('\n')}`)
    this.name = 'InputError'
    this.problems = problems
  }
}

/**
 * Does all of these, and throws one InputError with what each of them finds wrong; any other error at once. An input
 * that one check finds wrong is not told again by the next.
 */
export const tellTogether = (...checks: readonly (() => void)[]): void => {
  const problems: string[] = []
  for (const check of checks) {
    try {
      check()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      const told = new Set(problems.map(subjectOf))
      problems.push(...error.problems.filter((problem) => !told.has(subjectOf(problem))))
    }
  }
  if (problems.length > 0) throw new InputError(problems)
}

/** What a problem is about: the words before its colon. */
const subjectOf = (problem: string): string => problem.slice(0, problem.indexOf(':'))

/** Reads named strings; an empty one counts as not given. Throws one InputError that lists every problem. */
export const readInputs = (given: Given, vocabulary: Vocabulary): Inputs => {
  const problems: string[] = []
  const wrong = new Set<InputName>()
  const problem = (name: InputName, what: string): void => {
    wrong.add(name)
    problems.push(`${name}: ${what}`)
  }
  const reading: Reading = { given, problem }
  const known: readonly string[] = inputDefinitions.map(([name]) => name)
  for (const name of Object.keys(given).filter((each) => !known.includes(each))) {
    problems.push(`${name}: there is no such input in this version; there are: ${known.join(', ')}`)
  }
  const inputs: Inputs = {
    ...whatToBuild(reading, vocabulary),
    ...howToMeasure(reading, vocabulary),
    ...howToJudge(reading),
    ...whereToWrite(reading),
    ...howToPublish(reading),
  }
  combinations(reading, inputs, wrong)
  modeInputs(reading, inputs, wrong)
  if (problems.length > 0) throw new InputError(problems)
  return inputs
}

/** What makes sense alone, but not together; values that stand in for wrong ones are not compared. */
const combinations = ({ given, problem }: Reading, inputs: Inputs, wrong: ReadonlySet<InputName>): void => {
  const { thresholds, baseline } = inputs
  const bothRight = !wrong.has('fail-threshold') && !wrong.has('warn-threshold')
  if (bothRight && thresholds.warn.value > thresholds.fail.value)
    problem('warn-threshold', 'must not be above fail-threshold')
  if (inputs.context !== 'auto') {
    for (const name of ['fixture', 'strategy'] as const) {
      if (differs(given, name))
        problem(name, 'is for the shipped fixtures, and a context is given; leave one of the two out')
    }
  }
  const judged = baseline !== 'auto' && baseline !== 'none'
  if (judged && differs(given, 'fixture'))
    problem('fixture', 'is never judged against a baseline; leave baseline out, or give a context')
  if (inputs.build.platform?.includes(','))
    problem('platform', 'names several platforms; one native platform can be timed')
  if (inputs.build.ssh.some((each) => each.startsWith('-')))
    problem('ssh', 'an item begins with a dash; give default or ID=PATH')
}

/** What `doctor` heeds; the runner gives it a token like every other step. */
const forDoctor: readonly InputName[] = ['mode', 'json', 'engines', 'summary', 'github-token']

/** Inputs that the mode has no use for. */
const modeInputs = ({ given, problem }: Reading, { mode }: Inputs, wrong: ReadonlySet<InputName>): void => {
  const told = inputDefinitions
    .map(([name]) => name)
    .filter((name) => differs(given, name) && !wrong.has(name))
  switch (mode) {
    case 'run':
      if (told.includes('json')) problem('json', 'is for doctor; a run writes report.json')
      return
    case 'doctor':
      for (const name of told.filter((each) => !forDoctor.includes(each)))
        problem(name, `doctor measures nothing and installs nothing; it heeds json, engines and summary`)
  }
}

/** Whether it was given and says something else than the default, which the runner always gives. */
const differs = (given: Given, name: InputName): boolean => textOf(given, name) !== textOf({}, name)
