import { describe, expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { textFiles } from './repository.ts'

/** Of a workflow that runs these lines, beside these files. */
const blocksBeside = (files: Readonly<Record<string, string>>, ...lines: readonly string[]) => {
  const script = lines.map((line) => `          ${line}\n`).join('')
  const workflow = `on: push\njobs:\n  a:\n    steps:\n      - run: |\n${script}`
  return findBuilds(textFiles({ ...files, '.github/workflows/ci.yml': workflow })).blocks
}

const blocksOf = (...lines: readonly string[]) => blocksBeside({}, ...lines)

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

describe('arguments in quotes', () => {
  const named = { context: '.', 'build-args': 'NAME=a b\n' }

  test('keep their white space in a function and in another script', () => {
    expect(inputs('f() { docker build "$@" .; }', 'f --build-arg "NAME=a b"')).toEqual([named])
    expect(inputs('f() { shift; docker build "$@" .; }', 'f x --build-arg "NAME=a b"')).toEqual([named])
    const files = { 'b.sh': 'ARGS=("$@")\ndocker build "${ARGS[@]}" .\n' }
    expect(blocksBeside(files, './b.sh --build-arg "NAME=a b"').map((block) => block.inputs)).toEqual([named])
  })

  test('are split where the list is not in quotes itself', () => {
    expect(inputs('f() { docker build $@ .; }', 'f --build-arg "A=1 --target x"')).toEqual([
      { context: '.', target: 'x', 'build-args': 'A=1\n' },
    ])
    expect(inputs('a=("--target x")', 'docker build ${a[@]} .')).toEqual([{ context: '.', target: 'x' }])
  })
})

const isOpen = (files: Readonly<Record<string, string>>, ...lines: readonly string[]) =>
  blocksBeside(files, ...lines).map(({ remarks }) =>
    remarks.some(({ text }) => text === 'the command has further words that are not known'),
  )

describe('further arguments that are not known leave a command open', () => {
  test.each([
    'ARGS=("$@")\ndocker build "${ARGS[@]}" .',
    'docker build "$@" .',
    'docker build $* .',
    'ARGS="$@"\ndocker build $ARGS .',
    'log() { echo "$1"; }\nlog x\nshift\ndocker build "$@" .',
    'set -- "$@" --pull\ndocker build "$@" .',
  ])('in a script: %j', (script) => {
    expect(isOpen({ 'b.sh': `${script}\n` }, './b.sh $FLAGS')).toEqual([true])
    expect(isOpen({ 'b.sh': `${script}\n` }, './b.sh --no-cache')).toEqual([false])
  })

  test('in a function, in sh -c, and behind set', () => {
    expect(isOpen({}, 'retry() { "$@" || "$@"; }', 'retry docker build $FLAGS .')).toEqual([true])
    expect(isOpen({}, `sh -c 'docker build "$@" .' sh $FLAGS`)).toEqual([true])
    expect(isOpen({}, 'set -- $FLAGS', 'docker build "$@" .')).toEqual([true])
    expect(isOpen({}, 'f() { docker build "$@" .; }', 'f --target a $FLAGS', 'f --target b')).toEqual([
      true,
      false,
    ])
  })
})

test('a program is given the elements of a list with their white space', () => {
  const files = {
    'docker-bake.hcl': 'variable "NAME" {}\ntarget "default" {\n  context = "."\n  args = { T = NAME }\n}\n',
  }
  const [exported] = blocksBeside(files, 'NAME=("a b")', 'export NAME', 'docker buildx bake')
  expect(exported?.inputs).toMatchObject({ 'build-args': 'T=a b\n' })
  const [given] = blocksBeside(files, 'NAME=("a b") docker buildx bake')
  expect(given?.inputs).toMatchObject({ 'build-args': 'T=a b\n' })
})

test('a script finds its folder by the element of a list without its end', () => {
  const files = {
    'bin/image': 'here=$( cd "${BASH_SOURCE[0]%/*}" && pwd )\n. "$here"/lib.sh\nbuild final\n',
    'bin/lib.sh': 'build() { docker build --target "$1" "${here%/*}"; }\n',
  }
  expect(blocksBeside(files, 'bin/image').map((block) => block.inputs)).toEqual([
    { context: '.', target: 'final' },
  ])
})

test('what an operation makes of all elements is not known', () => {
  const [block] = blocksOf('tags=(a b)', 'docker build "${tags[@]/#/--tag=}" --target x .')
  expect(block?.inputs).toEqual({ context: '.', target: 'x' })
})

test('the number of a process is not known', () => {
  const [block] = blocksOf('docker build --build-arg VERSION="v$$" --target x .')
  expect(block?.inputs).toEqual({ context: '.', target: 'x' })
})

test('a build whose output is taken is one like any other', () => {
  const found = blocksOf(
    'echo start',
    'id=$(docker build -q --target one .)',
    'docker run "$(cd sub && docker build -q .)"',
    'echo $(echo docker build)',
  )
  expect(found.map((block) => [block.inputs, block.from[0]?.place.line])).toEqual([
    [{ context: '.', target: 'one' }, 7],
    [{ context: 'sub' }, 8],
  ])
})

test('an engine that is not known may be without quotes', () => {
  expect(inputs('$ENGINE build -t x images/x', '$COMPOSE build --pull web', 'build $X')).toEqual([
    { context: 'images/x' },
  ])
})
