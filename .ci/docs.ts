// Writes what action.yml, action-types.yml and the documents say about inputs, outputs, engines, scenarios and verdicts,
// in the working folder, from the one place where each is kept in src/. With --check it writes nothing and fails when
// a file differs. With --hosted FILE it writes docs/hosted.md instead, from the record of a hosted campaign.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { programAt } from '../src/host/program.ts'
import { vocabularyOf } from '../src/modes/vocabulary.ts'
import { actionInputs, actionOutputs, actionTypes } from './docs-action.ts'
import { hostedDocument, readCampaign } from './docs-hosted.ts'
import {
  engineTable,
  enginesInBrief,
  inputsByTheme,
  inputsInBrief,
  outputTable,
  phaseTable,
  scenarioTable,
  verdictTable,
} from './docs-tables.ts'

const vocabulary = await vocabularyOf(programAt(new URL('../src/main.ts', import.meta.url).href))

/** One part of a file, between two lines that stay. */
type Part = {
  readonly path: string
  readonly start: string
  readonly end: string
  readonly content: string
}

const section = (path: string, name: string, content: string): Part => ({
  path,
  start: `<!-- ${name}: written by npm run docs -->`,
  end: `<!-- end of ${name} -->`,
  content: `\n${content}\n`,
})

const parts: readonly Part[] = [
  { path: 'action.yml', start: 'inputs:', end: 'outputs:', content: actionInputs(vocabulary) },
  { path: 'action.yml', start: 'outputs:', end: 'runs:', content: actionOutputs },
  {
    path: 'action-types.yml',
    start: '# Written by npm run docs.',
    end: '# End.',
    content: actionTypes(vocabulary),
  },
  section('README.md', 'inputs', inputsInBrief(vocabulary)),
  section('README.md', 'outputs', outputTable),
  section('README.md', 'scenarios', scenarioTable),
  section('README.md', 'engines', enginesInBrief),
  section('docs/inputs.md', 'inputs', inputsByTheme(vocabulary)),
  section('docs/engines.md', 'engines', engineTable),
  section('docs/gate.md', 'verdicts', verdictTable),
  section('docs/how-it-measures.md', 'phases', phaseTable),
]

/** Throws when the file does not have the two lines. */
const withPart = (text: string, { path, start, end, content }: Part): string => {
  const [from, to] = [text.indexOf(`${start}\n`), text.indexOf(`\n${end}\n`)]
  if (from < 0 || to < from) throw new Error(`${path} has no line "${start}" with a line "${end}" after it`)
  return `${text.slice(0, from + start.length)}\n${content}${text.slice(to)}`
}

const writeParts = (checking: boolean): void => {
  for (const path of new Set(parts.map((part) => part.path))) {
    const before = readFileSync(path, 'utf8')
    const after = parts.filter((part) => part.path === path).reduce(withPart, before)
    if (after === before) continue
    console.log(checking ? `${path} is not what the sources give; run: npm run docs` : `wrote ${path}`)
    if (checking) process.exitCode = 1
    else writeFileSync(path, after)
  }
}

const { check = false, hosted } = parseArgs({
  options: { check: { type: 'boolean' }, hosted: { type: 'string' } },
}).values
if (hosted === undefined) writeParts(check)
else {
  writeFileSync('docs/hosted.md', hostedDocument(readCampaign(hosted)))
  console.log('wrote docs/hosted.md')
}
