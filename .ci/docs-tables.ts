// The generated parts of the documents.
import { markdownTable } from 'markdown-table'
import { consequenceTable } from '../src/analysis/consequences.ts'
import type { Engine } from '../src/engines/engine.ts'
import { engines } from '../src/engines/index.ts'
import { maintainedOn } from '../src/engines/traits.ts'
import {
  defaultOf,
  descriptionOf,
  filledInByRunner,
  inputDefinitions,
  type InputName,
  inputsAbout,
} from '../src/inputs/definitions.ts'
import { themeNames, themes } from '../src/inputs/definitions/record.ts'
import { phaseNames } from '../src/analysis/phases.ts'
import type { Vocabulary } from '../src/inputs/vocabulary.ts'
import { outputs } from '../src/publish/runner/outputs.ts'
import { scenarios } from '../src/scenarios/index.ts'

/** What people set most; the README shows these and folds the others. */
const setMost: readonly InputName[] = [
  'context',
  'file',
  'engines',
  'scenarios',
  'base',
  'fail-threshold',
  'fail-on',
  'time-budget',
]

const code = (text: string): string => `\`${text}\``

/** Not aligned: one long description would push every row to its width. */
const table = (rows: readonly (readonly string[])[]): string =>
  markdownTable(
    rows.map((row) => [...row]),
    { alignDelimiters: false },
  )

const places = { action: 'The action only.', terminal: 'The command line only.', both: '' } as const

const inputTable = (names: readonly InputName[], vocabulary: Vocabulary): string =>
  table([
    ['input', 'default', 'meaning'],
    ...names.map((name) => {
      const shown = filledInByRunner[name] ?? defaultOf(name)
      const place = places[inputDefinitions[name].where]
      return [
        code(name),
        shown === '' ? 'none' : code(shown),
        `${descriptionOf(name, vocabulary)} ${place}`.trimEnd(),
      ]
    }),
  ])

export const inputsInBrief = (vocabulary: Vocabulary): string =>
  [
    inputTable(setMost, vocabulary),
    ...themeNames.flatMap((theme) => {
      const others = inputsAbout(theme).filter((name) => !setMost.includes(name))
      if (others.length === 0) return []
      return [
        `<details>\n<summary>${themes[theme]}: ${others.map((name) => `<code>${name}</code>`).join(', ')}</summary>`,
        inputTable(others, vocabulary),
        '</details>',
      ]
    }),
  ].join('\n\n')

export const inputsByTheme = (vocabulary: Vocabulary): string =>
  themeNames
    .flatMap((theme) => [`## ${themes[theme]}`, inputTable(inputsAbout(theme), vocabulary)])
    .join('\n\n')

export const outputTable = table([
  ['output', 'meaning'],
  ...outputs.map(({ name, text }) => [code(name), text]),
])

/** How each engine shows each phase; engines that show all alike share a column. */
export const phaseTable = (() => {
  const all = Object.values<Engine>(engines)
  const alike = [...new Set(all.map(({ phases }) => phases))]
  const titles = alike.map((phases) =>
    all
      .filter((each) => each.phases === phases)
      .map(({ name }) => code(name))
      .join(', '),
  )
  return table([
    ['phase', ...titles],
    ...phaseNames.map((phase) => [code(phase), ...alike.map((phases) => phases[phase].replace('-', ' '))]),
  ])
})()

export const scenarioTable = table([
  ['scenario', 'starts from'],
  ...Object.values(scenarios).map(({ name, title }) => [code(name), title]),
])

const everyEngine = Object.values<Engine>(engines)

export const enginesInBrief = table([
  ['engine', 'what builds'],
  ...everyEngine.map(({ name, title }) => [code(name), title]),
])

export const engineTable = table([
  [
    'engine',
    'what builds, and what the result is',
    'when it is not running',
    'packages that `install` installs, with `apt-get`',
    'cache space',
    `maintained, as of ${maintainedOn}`,
  ],
  ...everyEngine.map(({ name, packages, docs }) => [
    code(name),
    docs.builds,
    docs.whenNotRunning ?? 'it has no daemon',
    docs.source ?? packages.map(code).join(' '),
    docs.cacheSpace,
    docs.maintained,
  ]),
])

export const verdictTable = table(consequenceTable())
