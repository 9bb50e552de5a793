import { defaultOf, inputDefinitions, type InputName, inputsAbout } from '../inputs/definitions.ts'
import { differs, textOf } from '../inputs/given.ts'
import type { GivenInputs } from '../model.ts'
import type { Job } from './mode.ts'

/** What decides what is measured, and how. Base, engines and seed are known better when a run has ended. */
const recorded = inputsAbout('project', 'secrets', 'engines', 'judging', 'measuring', 'fixtures').filter(
  // They say what the base is, and the limits of that comparison.
  (name) => name !== 'since' && name !== 'creep-threshold',
)

/** The inputs of a job as its report names them: those that are not defaults, and of secret ones only names. */
export const givenInputs = ({ given, inputs }: Pick<Job, 'given' | 'inputs'>): GivenInputs => ({
  ...Object.fromEntries(
    recorded.filter((name) => differs(given, name)).map((name) => [name, shown(name, textOf(given, name))]),
  ),
  // What was given is relative to the working folder, or names several projects; these are of one, in its repository.
  ...(inputs.context !== defaultOf('context') && { context: inputs.context }),
  ...(inputs.build.file !== undefined && { file: inputs.build.file }),
})

const shown = (name: InputName, value: string): string => {
  if (name === 'prepare') return ''
  return inputDefinitions[name].confidential || inputDefinitions[name].about === 'secrets'
    ? value
        .split('\n')
        .map((line) => line.split('=')[0]?.trim() ?? '')
        .filter((each) => each !== '')
        .join('\n')
    : value
}
