// Writes the inputs and outputs of action.yml and their tables in README.md, both in the working folder, from
// src/input-definitions.ts and the list below. With --check it writes nothing and fails when they differ.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { markdownTable } from 'markdown-table'
import { engines } from '../src/engines/index.ts'
import { inputDefinitions } from '../src/inputs/definitions.ts'
import { readFixtures, strategiesOf } from '../src/projects/fixtures/fixture.ts'
import { scenarios } from '../src/scenarios/index.ts'

/** In the order of `outputsOf` in src/publish/outputs.ts, which gives them their values. */
const outputs: readonly (readonly [name: string, description: string])[] = [
  [
    'verdict',
    'What the run came to: `regression`, `warning`, `unchanged`, `improvement`, `inconclusive`, `invalid` or `none`.',
  ],
  ['gated', 'Whether a gated benchmark was judged: `true` or `false`.'],
  ['slowdown', 'The worst gated slowdown as a number (0.12 is 12 %); empty when none was judged.'],
  ['report-path', 'Absolute path of report.json.'],
  ['markdown-path', 'Absolute path of report.md.'],
  ['comment-url', 'Address of the comment on the pull request; empty when there is none.'],
  ['artifact-id', 'Id of the artifact; empty when none was uploaded.'],
  ['artifact-url', 'Address of the artifact; empty when none was uploaded.'],
  ['engine-facts', 'Versions, storage and network drivers of the engines, as JSON.'],
  ['duration-ms', 'Wall time of the run in milliseconds.'],
]

/** Where the action differs from the command line: only the runner can fill this in. */
const actionDefaults: Readonly<Record<string, string>> = { 'github-token': '${{ github.token }}' }

const fixtures = await readFixtures(fileURLToPath(new URL('../fixtures', import.meta.url)))

/** Closed sets that a description does not list. */
const values: Readonly<Record<string, readonly string[]>> = {
  engines: Object.keys(engines),
  fixture: fixtures.map(({ name }) => name),
  scenarios: Object.keys(scenarios),
  strategy: strategiesOf(fixtures),
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const code = (text: string): string => `\`${text}\``

const actionInputs = inputDefinitions.flatMap(([name, value, description]) => [
  `  ${name}:`,
  `    description: ${quoted(description)}`,
  '    required: false',
  `    default: ${quoted(actionDefaults[name] ?? value)}`,
])
const actionOutputs = outputs.flatMap(([name, description]) => [
  `  ${name}:`,
  `    description: ${quoted(description)}`,
])

/** Not aligned: one long description would push every row to its width. */
const table = (rows: readonly string[][]): string => markdownTable(rows, { alignDelimiters: false })

const inputTable = table([
  ['input', 'default', 'meaning'],
  ...inputDefinitions.map(([name, value, description]) => {
    const set = values[name]
    const there = set === undefined ? '' : ` There are: ${set.map(code).join(', ')}.`
    const shown = actionDefaults[name] ?? value
    return [code(name), shown === '' ? 'none' : code(shown), `${description}${there}`]
  }),
])
const outputTable = table([['output', 'meaning'], ...outputs.map(([name, text]) => [code(name), text])])

/** Puts new text between two lines that stay; throws when the file lacks them. */
const between = (text: string, [start, end]: readonly [string, string], content: string): string => {
  const [from, to] = [text.indexOf(`${start}\n`), text.indexOf(`\n${end}\n`)]
  if (from < 0 || to < from) throw new Error(`there is no line "${start}" with a line "${end}" after it`)
  return `${text.slice(0, from + start.length)}\n${content}${text.slice(to)}`
}

const section = (name: string): readonly [string, string] => [
  `<!-- ${name}: written by npm run docs -->`,
  `<!-- end of ${name} -->`,
]

const files: readonly (readonly [path: string, write: (text: string) => string])[] = [
  [
    'action.yml',
    (text) => between(text, ['inputs:', 'runs:'], [...actionInputs, 'outputs:', ...actionOutputs].join('\n')),
  ],
  ['README.md', (text) => between(text, section('inputs'), `\n${inputTable}\n`)],
  ['README.md', (text) => between(text, section('outputs'), `\n${outputTable}\n`)],
]

const checking = process.argv.includes('--check')
for (const [path, write] of files) {
  const before = readFileSync(path, 'utf8')
  const after = write(before)
  if (after === before) continue
  console.log(checking ? `${path} is not what the sources give; run: npm run docs` : `wrote ${path}`)
  if (checking) process.exitCode = 1
  else writeFileSync(path, after)
}
