import { expect, test } from 'vitest'
import { readCommandLine } from '../../src/inputs/command-line.ts'
import { defaultOf, descriptionOf, inputDefinitions, inputNames } from '../../src/inputs/definitions.ts'
import { themes } from '../../src/inputs/definitions/record.ts'
import { helpText } from '../../src/inputs/help.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { toolVersion } from '../../src/version.ts'
import { vocabulary } from '../support/vocabulary.ts'

const text = helpText(vocabulary)
/** Without line breaks, which stand between any two words. */
const flowing = text.replaceAll(/\s+/g, ' ')

const flags = inputNames.filter((name) => name !== 'mode' && inputDefinitions[name].where !== 'action')

test('help names every flag once, with its sentence and its default', () => {
  for (const name of flags) {
    const shown = text.split('\n').filter((line) => line === `  --${name}`)
    expect(shown).toEqual([`  --${name}`])
    const value = defaultOf(name) === '' ? 'none' : defaultOf(name)
    expect(flowing).toContain(` --${name} ${descriptionOf(name, vocabulary)} Default: ${value}. `)
  }
})

test('help has the flags of a theme together, and none that only an action can use', () => {
  const shown = [...text.matchAll(/^ {2}--([a-z-]+)$/gm)].map(([, name]) => name)
  expect(shown).toEqual(
    Object.keys(themes).flatMap((theme) => flags.filter((name) => inputDefinitions[name].about === theme)),
  )
  expect(shown).toContain('json')
  expect(shown).not.toContain('comment')
})

test('the help of a mode has its flags only, and that of a study its values', () => {
  const about = helpText(vocabulary, 'doctor')
  const shown = [...about.matchAll(/^ {2}--([a-z-]+)$/gm)].map(([, name]) => name)
  const uses = vocabulary.modes.find(({ name }) => name === 'doctor')?.uses ?? []
  expect(new Set(shown)).toEqual(new Set(flags.filter((name) => uses.includes(name))))
  expect(helpText(vocabulary, 'study').replaceAll(/\s+/g, ' ')).toContain(
    'Available: `cache-mounts`, `layers`.',
  )
  expect(helpText(vocabulary, 'nonsense')).toBe(text)
})

test('help breaks its lines', () => {
  expect(text.split('\n').filter((line) => line.length > 130)).toEqual([])
})

test('help lists the closed sets', () => {
  expect(flowing).toContain('Available: `tiny`, `small`. Default: tiny,small.')
  expect(flowing).toContain(
    'Available: `podman`, `docker[@VERSION]`; the usual ones are `podman`, `docker`. Default: auto.',
  )
  expect(flowing).toContain(
    'Available: `cold`, `warm`, `source-change`, `go-mod-change`, `remote-cache`. Default: auto.',
  )
})

test('help says what each mode does', () => {
  for (const mode of vocabulary.modes) expect(flowing).toContain(` ${mode.name} ${mode.text} `)
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
    const asked = readCommandLine(words, vocabulary.modes)
    if (asked.kind !== 'run') throw new Error(`${words.join(' ')} asks for ${asked.kind}`)
    expect(asked.problems).toEqual([])
    expect(readInputs(asked.given, vocabulary, 'terminal').mode).toBe(
      vocabulary.modes.find(({ name }) => name === words[0])?.name ?? 'run',
    )
  }
})
