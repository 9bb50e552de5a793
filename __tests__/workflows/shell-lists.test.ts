import { expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { textFiles } from './repository.ts'

const blocksOf = (...lines: readonly string[]) => {
  const script = lines.map((line) => `          ${line}\n`).join('')
  const workflow = `on: push\njobs:\n  a:\n    steps:\n      - run: |\n${script}`
  return findBuilds(textFiles({ '.github/workflows/ci.yml': workflow })).blocks
}

const inputs = (...lines: readonly string[]) => blocksOf(...lines).map((block) => block.inputs)

test.each(['declare -a', 'declare', 'typeset -a', 'readonly', 'export'])('a list that %s sets', (program) => {
  expect(inputs(`${program} a=(--build-arg A=1 --target x)`, 'docker build "${a[@]}" .')).toEqual([
    { context: '.', target: 'x', 'build-args': 'A=1\n' },
  ])
})

test('lists of a function, in a loop and made of one another', () => {
  expect(
    inputs(
      'build() {',
      '  local -r name=$1; local dirs=(a "b/c")',
      '  local args=("${COMMON[@]}" --build-arg "NAME=$name")',
      '  for dir in "${dirs[@]}"; do docker build "${args[@]}" "$dir"; done',
      '}',
      'declare -a COMMON=(--target x)',
      'build one',
    ),
  ).toEqual([{ context: 'a\nb/c\n', target: 'x', 'build-args': 'NAME=one\n' }])
})

test('white space in quotes divides no element of a list', () => {
  expect(
    inputs('V="a b"', 'a=(--build-arg "F=-s -w")', 'a+=(--build-arg "V=$V")', 'docker build "${a[@]}" .'),
  ).toEqual([{ context: '.', 'build-args': 'F=-s -w\nV=a b\n' }])
  expect(inputs('a=(1 "2 3")', 'docker build --build-arg "ALL=${a[*]}" .')).toEqual([
    { context: '.', 'build-args': 'ALL=1 2 3\n' },
  ])
})

test('an element that is not known leaves the command open', () => {
  const [block] = blocksOf('declare -a a=(--pull $MORE)', 'docker build "${a[@]}" .')
  expect(block?.remarks.map(({ text }) => text)).toContain('the command has further words that are not known')
})

test('a build in a function has the place of its call', () => {
  const [block] = blocksOf('retry() { for i in 1 2; do "$@" && return; done; }', '', 'retry docker build .')
  expect(block?.from).toMatchObject([
    { by: 'docker build, started by retry docker build .', place: { line: 8 } },
  ])
})
