import { inputDefinitions, type InputName } from './definitions.ts'
import { InputError } from './error.ts'
import type { Inputs, Vocabulary } from './inputs.ts'
import { type Given, type InputReading, textOf } from './readers.ts'
import { howToJudge, howToMeasure, howToPublish, whatToBuild, whereToWrite } from './sections.ts'

/** Reads named strings; an empty one counts as not given. Throws one InputError that lists every problem. */
export const readInputs = (given: Given, vocabulary: Vocabulary): Inputs => {
  const problems: string[] = []
  const wrong = new Set<InputName>()
  const problem = (name: InputName, what: string): void => {
    wrong.add(name)
    problems.push(`${name}: ${what}`)
  }
  const reading: InputReading = { given, problem }
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
const combinations = (
  { given, problem }: InputReading,
  inputs: Inputs,
  wrong: ReadonlySet<InputName>,
): void => {
  const { thresholds, base } = inputs
  const bothRight = !wrong.has('fail-threshold') && !wrong.has('warn-threshold')
  if (bothRight && thresholds.warn.value > thresholds.fail.value)
    problem('warn-threshold', 'must not be above fail-threshold')
  if (inputs.context !== 'auto') {
    for (const name of ['fixture', 'strategy'] as const) {
      if (differs(given, name))
        problem(name, 'is for the shipped fixtures, and a context is given; leave one of the two out')
    }
  }
  const judged = base !== 'auto' && base !== 'none'
  if (judged && differs(given, 'fixture'))
    problem('fixture', 'is never judged against a base; leave base out, or give a context')
  if (inputs.build.platform?.includes(','))
    problem('platform', 'names several platforms; one native platform can be timed')
  if (inputs.build.ssh.some((each) => each.startsWith('-')))
    problem('ssh', 'an item begins with a dash; give default or ID=PATH')
}

/** What `doctor` heeds; the runner gives it a token like every other step. */
const forDoctor: readonly InputName[] = ['mode', 'json', 'engines', 'summary', 'github-token']

/** Inputs that the mode has no use for. */
const modeInputs = (
  { given, problem }: InputReading,
  { mode }: Inputs,
  wrong: ReadonlySet<InputName>,
): void => {
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
