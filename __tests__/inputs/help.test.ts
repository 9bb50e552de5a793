import { expect, test } from 'vitest'
import { readCommandLine } from '../../src/inputs/command-line.ts'
import { inputDefinitions } from '../../src/inputs/definitions.ts'
import { helpText } from '../../src/inputs/help.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { toolVersion } from '../../src/version.ts'
import { vocabulary } from '../support/vocabulary.ts'

const text = helpText(vocabulary)

test('help names every flag once, with its sentence and its default', () => {
  for (const [name, value, description] of inputDefinitions.filter(([each]) => each !== 'mode')) {
    const shown = text.split('\n').filter((line) => line === `  --${name}`)
    expect(shown).toEqual([`  --${name}`])
    expect(text).toContain(
      `  --${name}\n      ${description}\n      Default: ${value === '' ? 'none' : value}`,
    )
  }
})

test('help lists the closed sets', () => {
  expect(text).toContain('Default: tiny,small. There are: tiny, small')
  expect(text).toContain('Default: auto. There are: podman, docker')
  expect(text).toContain('Default: auto. There are: cold, warm, source-change, go-mod-change')
})

test('help names the version and every exit status', () => {
  expect(text.split('\n')[0]).toContain(toolVersion)
  expect([...text.matchAll(/^ {2}(\d+) {2,}\S/gm)].map(([, status]) => status)).toEqual([
    '0',
    '1',
    '2',
    '3',
    '130',
  ])
})

test('examples of the help are valid', () => {
  const examples = [...text.matchAll(/^ {2}npm start -- (.+)$/gm)].map(([, words = '']) => words.split(' '))
  expect(examples.length).toBeGreaterThan(0)
  for (const words of examples) {
    const asked = readCommandLine(words)
    if (asked.kind !== 'run') throw new Error(`${words.join(' ')} asks for ${asked.kind}`)
    expect(readInputs(asked.given, vocabulary).mode).toBe(words.includes('doctor') ? 'doctor' : 'run')
  }
})
