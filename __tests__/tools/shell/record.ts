// Writes down what the parser of mvdan.cc/sh finds in every script: `node __tests__/tools/shell/record.ts`.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { recordedAnswers, scripts } from '../../prove/repositories/shell.ts'

const output = execFileSync('go', ['-C', import.meta.dirname, 'run', '.'], {
  input: JSON.stringify(scripts),
  encoding: 'utf8',
})
const answers: readonly unknown[] = JSON.parse(output)
const recorded = Object.fromEntries(scripts.map((script, at) => [script, answers[at]]))
writeFileSync(recordedAnswers, `${JSON.stringify(recorded, undefined, 2)}\n`)
