// The generated parts of action.yml and action-types.yml.
import {
  descriptionOf,
  filledInByRunner,
  inputDefinitions,
  type InputName,
  inputNames,
} from '../src/inputs/definitions.ts'
import { namesIn, type Vocabulary } from '../src/inputs/vocabulary.ts'
import { outputs } from '../src/publish/runner/outputs.ts'

/** What a workflow can give. */
const names: readonly InputName[] = inputNames.filter((name) => inputDefinitions[name].where !== 'terminal')

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

export const actionInputs = (vocabulary: Vocabulary): string =>
  names
    .flatMap((name) => [
      `  ${name}:`,
      `    description: ${quoted(descriptionOf(name, vocabulary))}`,
      '    required: false',
      `    default: ${quoted(filledInByRunner[name] ?? inputDefinitions[name].default)}`,
    ])
    .join('\n')

export const actionOutputs = outputs
  .flatMap(({ name, text }) => [`  ${name}:`, `    description: ${quoted(text)}`])
  .join('\n')

/** As github.com/typesafegithub/github-actions-typing reads them: what a typed workflow may write. */
export const actionTypes = (vocabulary: Vocabulary): string =>
  [
    'inputs:',
    ...names.flatMap((name) => [`  ${name}:`, ...typeOf(name, vocabulary).map((line) => `    ${line}`)]),
    'outputs:',
    ...outputs.flatMap(({ name, type }) => [`  ${name}:`, `    type: ${type}`]),
  ].join('\n')

const typeOf = (name: InputName, vocabulary: Vocabulary): readonly string[] => {
  const { type } = inputDefinitions[name].read
  switch (type.kind) {
    case 'string':
    case 'boolean':
    case 'integer':
      return [`type: ${type.kind}`]
    case 'enum':
      return enumOf(namesIn(type.values, vocabulary))
    case 'list': {
      // Engines also take versions, so no list of them is complete.
      const isOpen = type.values === undefined || type.values === 'engines'
      const item = isOpen ? ['type: string'] : enumOf([...namesIn(type.values, vocabulary), ...type.words])
      return [
        'type: list',
        `separator: ${type.separator === '\n' ? '"\\n"' : quoted(type.separator)}`,
        'list-item:',
        ...item.map((line) => `  ${line}`),
      ]
    }
  }
}

const enumOf = (values: readonly string[]): readonly string[] => [
  'type: enum',
  'allowed-values:',
  ...values.map((value) => `  - ${value}`),
]
