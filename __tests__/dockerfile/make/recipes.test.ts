import { expect, test } from 'vitest'
import { openEffort } from '../../../src/dockerfile/effort.ts'
import { makeRecipes } from '../../../src/dockerfile/make/recipes.ts'
import { unknown } from '../../../src/dockerfile/shell/values.ts'

/** What a call of make runs, in turn. */
const recipes = (call: string, ...lines: readonly string[]): readonly string[] => {
  const words = call.split(' ').map((text) => ({ text, wide: text, written: text }))
  const started = { words, variables: new Map(), folder: '/src', isOpen: false, isSure: true, at: 0 }
  const readFile = (path: string): string | undefined =>
    path === '/src/Makefile' ? `${lines.join('\n')}\n` : undefined
  return makeRecipes(started, readFile, openEffort()).map(({ script, variables }) =>
    variables.has('MODE') ? `MODE=${variables.get('MODE') ?? ''} ${script}` : script,
  )
}

test('a variable of a target counts there and in what it needs, and nowhere else', () => {
  const file = [
    'FLAGS = -v',
    'debug: FLAGS += -N',
    'debug: image',
    'race: FLAGS := -race',
    'race: image',
    'image: ; build $(FLAGS)',
  ]
  expect(recipes('make debug', ...file)).toEqual(['build -v -N'])
  expect(recipes('make race', ...file)).toEqual(['build -race'])
  expect(recipes('make image', ...file)).toEqual(['build -v'])
  expect(recipes('make race FLAGS=-x', ...file)).toEqual(['build -x'])
})

test('what several targets need is made once, with the variables of the first', () => {
  const file = ['a: X = 1', 'b: X = 2', 'a b: c', 'c: ; build $(X)']
  expect(recipes('make a b', ...file)).toEqual(['build 1'])
})

test('a variable of a target may be for several, for a pattern, and for the environment of its recipe', () => {
  expect(recipes('make x-b', 'x-%: V = 1', 'x-a x-b: ; build $(V)')).toEqual(['build 1'])
  expect(recipes('make b', 'a b: export MODE = on', 'a: ; build', 'b: ; build')).toEqual(['MODE=on build'])
})

test('a rule that lists its targets knows what the pattern stands for', () => {
  const file = ['ARCHS = amd64 arm64', '$(ARCHS:%=image-%): image-%: dep-%', '\tbuild $*', 'dep-%: ; need $*']
  expect(recipes('make image-arm64', ...file)).toEqual(['need arm64', 'build arm64'])
})

test('a target with a dot in front is one like any other', () => {
  expect(recipes('make all', 'all: .image-amd64', '.image-amd64: ; build', '.PHONY: all')).toEqual(['build'])
})

test.each([
  ['$(word 2,$(subst -, ,linux-amd64))', 'amd64'],
  ['$(words a b c)', '3'],
  ['$(filter %.go x,a.go b.c x)', 'a.go x'],
  ['$(filter-out a%,ab ba)', 'ba'],
  ['$(sort b a b)', 'a b'],
  ['$(findstring a,abc)', 'a'],
  ['$(call f,🚀 first,second)', '🚀 first-second'],
])('%s', (written, value) => {
  expect(recipes('make', 'f = $(1)-$(2)', `all: ; build ${written}`)).toEqual([`build ${value}`])
})

test('a comma within brackets does not divide a condition', () => {
  const file = [
    'L = a b',
    'ifneq ($(filter b,$(L)),)',
    'F = yes',
    'else',
    'F = no',
    'endif',
    'all: ; build $(F)',
  ]
  expect(recipes('make', ...file)).toEqual(['build yes'])
})

const names = (letter: string, count: number): string =>
  Array.from({ length: count }, (_, at) => letter + at).join(' ')

test('many targets with the same many lines or needs are not followed without end', () => {
  const all = `all: ${names('a', 190)}`
  const lines = Array.from({ length: 5_000 }, () => '\tx')
  expect(recipes('make', all, `${names('a', 190)}:`, ...lines).length).toBeLessThan(200_000)
  const needs = `${names('a', 190)}: ${names('b', 20_000)}`
  expect(recipes('make', 'all: first last', 'first: ; build', `last: ${names('a', 190)}`, needs)).toEqual([
    'build',
  ])
})

test.each([
  ['make -n a', []],
  ['make -sn a', []],
  ['make --dry-run a', []],
  ['make -q', []],
  ['make -f Makefile -C . a', ['build']],
  ['make -j4 -- -n a', ['build']],
])('%s', (call, scripts) => {
  expect(recipes(call, 'a: ; build')).toEqual(scripts)
})

const long = `T = ${'x'.repeat(100_000)}`

test('a long value is not made without end by loops in loops', () => {
  const lines = [`L = ${names('a', 100)}`, 'A = $(foreach a,$(L),$(T))', 'B := $(foreach b,$(L),$(A))']
  const [line = ''] = recipes('make', long, ...lines, 'all: ; echo $(B)')
  expect(line).toContain(unknown)
  expect(line.length).toBeLessThan(10_000)
})

test('a long value is not made without end by many lines', () => {
  const lines = Array.from({ length: 5_000 }, (_, at) => `X${at} := a$(T)`)
  expect(recipes('make', long, ...lines, 'all: ; build')).toEqual([])
})

test('a long value is made a few times', () => {
  expect(recipes('make', long, 'A := a$(T)', 'B := a$(A)', 'all: ; echo $(B)')[0]).toMatch(/^echo aaxx+$/)
})

test('many targets with variables of their own do not make an environment of many each', () => {
  const targets = names('a', 40).split(' ')
  const file = [
    ...Array.from({ length: 5_000 }, (_, at) => `export X${at} = a`),
    `all: ${targets.join(' ')}`,
    ...targets.flatMap((target) => [`${target}: V = 1`, `${target}: ; build`]),
  ]
  const text = `${file.join('\n')}\n`
  const words = ['make', 'all'].map((each) => ({ text: each, wide: each, written: each }))
  const started = { words, variables: new Map(), folder: '/src', isOpen: false, isSure: true, at: 0 }
  const found = makeRecipes(
    started,
    (path) => (path === '/src/Makefile' ? text : undefined),
    openEffort(220_000),
  )
  const environments = new Set(found.map(({ variables }) => variables))
  const size = [...environments].reduce((sum, each) => sum + each.size, 0)
  expect(size).toBeGreaterThan(5_000)
  expect(size).toBeLessThan(100_000)
})
