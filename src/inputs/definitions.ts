import { engineInputs, judgingInputs, measuringInputs } from './definitions/measuring.ts'
import { fixtureInputs, projectInputs, secretInputs } from './definitions/project.ts'
import type { InputRecord, Theme } from './definitions/record.ts'
import { machineInputs, modeInputs, publishingInputs } from './definitions/running.ts'
import { namesIn, type Vocabulary } from './vocabulary.ts'

/**
 * Every input by its name, in the order of action.yml, the documents and `--help`. Every other list of inputs is derived
 * from these records.
 */
export const inputDefinitions = {
  ...modeInputs,
  ...projectInputs,
  ...secretInputs,
  ...engineInputs,
  ...judgingInputs,
  ...measuringInputs,
  ...fixtureInputs,
  ...publishingInputs,
  ...machineInputs,
}

export type InputName = keyof typeof inputDefinitions

/** The values of the inputs by name, once they are read. */
export type InputValues = {
  readonly [Name in InputName]: (typeof inputDefinitions)[Name] extends InputRecord<infer Value>
    ? Value
    : never
}

/** The same records, typed so that a name is known to give its own value. */
export const records: { readonly [Name in InputName]: InputRecord<InputValues[Name]> } = inputDefinitions

/** Inputs that are called something else now. */
export const renamedInputs: Readonly<Record<string, InputName>> = { baseline: 'base' }

/** Where only the runner can fill in a default: it stands in action.yml and is empty on a command line. */
export const filledInByRunner: Readonly<Partial<Record<InputName, string>>> = {
  'github-token': '${{ github.token }}',
}

export const isInput = (name: string): name is InputName => Object.hasOwn(inputDefinitions, name)

export const inputNames: readonly InputName[] = Object.keys(inputDefinitions).filter(isInput)

/** What an input is when it is not given. */
export const defaultOf = (name: InputName): string => inputDefinitions[name].default

export const inputsAbout = (...themes: readonly Theme[]): readonly InputName[] =>
  inputNames.filter((name) => themes.includes(inputDefinitions[name].about))

/** What an input means, with the values of a closed set that its sentence does not name. */
export const descriptionOf = (name: InputName, vocabulary: Vocabulary): string => {
  const { text, read } = inputDefinitions[name]
  const { type } = read
  if (name === 'mode') {
    const each = vocabulary.modes.map((mode) => `${code(mode.name)} ${mode.text}`)
    return `${text} ${each.join('; ')}.`
  }
  if (name === 'study') return `${text} Available: ${vocabulary.studies.map(code).join(', ')}.`
  if (name === 'values' && vocabulary.studyValues !== undefined)
    return `${text} Available: ${vocabulary.studyValues.map(code).join(', ')}.`
  if (type.kind !== 'list' || typeof type.values !== 'string') return text
  if (type.values === 'engines') return `${text} ${enginesText(vocabulary)}`
  return `${text} Available: ${namesIn(type.values, vocabulary).map(code).join(', ')}.`
}

const code = (name: string): string => `\`${name}\``

const enginesText = ({ engines, usual, versioned }: Vocabulary): string => {
  const names = engines.map((name) => code(versioned.includes(name) ? `${name}[@VERSION]` : name))
  return `Available: ${names.join(', ')}; the usual ones are ${usual.map(code).join(', ')}.`
}
