import { expect, test } from 'vitest'
import { builtPackages } from '../../src/dockerfile/built-packages.ts'
import type { ContextFacts } from '../../src/dockerfile/container-paths.ts'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'

const context = (files: Readonly<Record<string, string>> = {}): ContextFacts => ({
  modules: [{ path: 'example.com/m', folder: '.' }],
  exists: () => true,
  isFolder: (path) => !/\.\w+$/.test(path),
  readFile: (path) => files[path],
})

const built = (run: string, files: Readonly<Record<string, string>> = {}) =>
  builtPackages(
    readDockerfile(`FROM golang\nARG MODE=a\nWORKDIR /src\nCOPY . .\nRUN ${run}\n`, {
      platform: 'linux/amd64',
    }),
    context(files),
  ).packages.map(({ path, isSure }) => `${isSure ? 'surely' : 'perhaps'} ${path}`)

test.for([
  ['go build ./a && go build ./b', ['surely a', 'surely b']],
  ['(cd a; go build) && go -C b install', ['surely a', 'surely b']],
  ['go build ./a || go build ./b', ['perhaps a', 'perhaps b']],
  [
    'go build ./a || go build ./b || go build ./c; go build ./d',
    ['perhaps a', 'perhaps b', 'perhaps c', 'surely d'],
  ],
  [
    'if [ -f x ]; then go build ./a; else go build ./b; fi; go build ./c',
    ['perhaps a', 'perhaps b', 'surely c'],
  ],
  ['if [ "$MODE" = a ]; then go build ./a; else go build ./b; fi', ['surely a']],
  ['case $MODE in a|x) go build ./a ;; *) go build ./b ;; esac', ['surely a']],
  ['case $(uname -m) in x*) go build ./a ;; *) go build ./b ;; esac', ['perhaps a', 'perhaps b']],
  ['while read x; do go build ./a; done < list', ['perhaps a']],
  ['for x in a b; do go build ./$x; done', ['surely a', 'surely b']],
  ['build() { go build ./$1; }; build a', ['surely a']],
  ['./x.sh', ['surely a']],
  ['go build ./$(cat name)', ['surely \0']],
] as const)('%s builds %j', ([run, expected]) => {
  expect(built(run, { 'x.sh': 'go build ./a' })).toEqual(expected)
})

test('scripts that start one another end', () => {
  const files = {
    'x.sh': './x.sh; ./y.sh; go build ./a',
    'y.sh': './x.sh; ./x.sh',
    Makefile: 'all: all\n\tmake all\n',
  }
  expect(built('./x.sh && make', files).length).toBeGreaterThan(0)
})

test('copies of copies do not double without end', () => {
  const copies = Array.from({ length: 200 }, (_, at) => `cp -r / /c${at}`).join('; ')
  expect(built(`go build -o /x ./a; ${copies}`)).toEqual(['surely a'])
})

test.for([
  ['values that double', `a=x; ${'a=$a$a; '.repeat(500)}go build ./$a`],
  ['nested loops', `${'for a in 1 2 3 4 5 6 7 8 9; do '.repeat(8)}go build ./$a; ${'done; '.repeat(8)}`],
  ['functions that call each other', 'f() { g; g; }; g() { f; f; }; f; go build'],
  ['text that evaluates itself', `x='eval "$x"; eval "$x"'; eval "$x"; go build`],
  ['a long list of alternatives', `${'a || '.repeat(2000)}go build`],
] as const)('%s end', ([, run]) => {
  expect(built(run).length).toBeGreaterThanOrEqual(0)
})

test('lists of make that contain one another end', () => {
  const list = Array.from({ length: 12 }, (_, at) => `$(foreach a${at},1 2 3 4 5 6 7 8 9,`).join('')
  const doubling = Array.from({ length: 40 }, (_, at) => `A${at} = $(A${at + 1})$(A${at + 1})`).join('\n')
  const Makefile = `${doubling}\nall:\n\tgo build ./a ${list}x${')'.repeat(12)} $(A0)\n`
  expect(built('make', { Makefile })).toContain('perhaps a')
})
