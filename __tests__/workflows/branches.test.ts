import { describe, expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { cpuMs } from '../support/cpu-time.ts'
import { textFiles } from './repository.ts'

const found = (script: string, env = '') =>
  findBuilds(
    textFiles({
      '.github/workflows/ci.yml': [
        'on: push',
        'jobs:',
        '  a:',
        '    steps:',
        `      - env: { ${env} }`,
        '        run: |',
        ...script.split('\n').map((line) => `          ${line}`),
        '',
      ].join('\n'),
    }),
  ).blocks

/** The inputs of the only build of a script, and what is not in them. */
const one = (script: string, env?: string) => {
  const [block, ...others] = found(script, env)
  expect(others).toEqual([])
  return { ...block?.inputs, said: block?.remarks.map(({ text }) => text).join('; ') }
}

const unknownMode = 'build-args: MODE: $MODE is known only when it runs'

describe('a variable that branches set', () => {
  test.each([
    'if make check; then MODE=a; else MODE=b; fi',
    'MODE=a\nif make check; then MODE=b; fi',
    'case "$GITHUB_REF" in refs/tags/*) MODE=a ;; *) MODE=b ;; esac',
    'MODE=a\ncase "$GITHUB_REF" in refs/tags/*) MODE=b ;; esac',
    '[ "$GITHUB_REF" = refs/heads/main ] && MODE=a || MODE=b',
    'MODE=a\n[[ -f release ]] && MODE=b',
    'make check || MODE=b',
    'MODE=$(cat mode) || MODE=b',
    'mode() { if make check; then MODE=a; return; fi; MODE=b; }\nmode',
    'mode() { MODE=a; [ -f release ] || return 0; MODE=b; }\nmode',
    'MODE=a\nfor f in $(ls); do MODE=b; done',
    'MODE=a\nwhile ! make check; do MODE=b; done',
    'if make check; then export MODE=a; else export MODE=b; fi',
    'MODE=a\nif make check; then MODE=b; break; fi',
    'MODE=a\nfor f in x; do break; done\nif make check; then MODE=b; continue; fi',
    'MODE=a\nfor f in x y; do if make check; then break; fi; MODE=b; done',
    'MODE=a\nfor f in x y; do [ -f $f ] && continue; MODE=b; done',
    'MODE=a\nfor f in $(ls); do [ -f $f ] || break; MODE=b; done',
    'while make check; do MODE=a; [ -f x ] && { MODE=b; break; }; MODE=c; done',
    'for f in x y; do if make check; then MODE=$f; break; fi; MODE=none; done',
    'for a in x; do MODE=a; for b in y; do [ -f $b ] && break 2; done; MODE=b; done',
  ])('differently is not known: %s', (script) => {
    expect(one(`${script}\ndocker build --build-arg "MODE=$MODE" .`)).toEqual({
      context: '.',
      said: unknownMode,
    })
  })

  test.each([
    'if make check; then MODE=a; else MODE=a; fi',
    'if make check; then MODE=a; else echo no; exit 1; fi',
    'if [ "$KIND" = x ]; then MODE=a; else MODE=b; fi',
    'case "$KIND" in x) MODE=a ;; *) MODE=b ;; esac',
    '[ "$KIND" = x ] && MODE=a || MODE=b',
    'cd sub && MODE=a\ncd ..',
    'make check && MODE=a',
    'MODE=a\nmake check || exit 1',
    'break\nMODE=a',
    'continue 2\nMODE=a',
    'last() { break; MODE=a; }\nlast',
    'for each in b a; do MODE=$each; done',
    'mode() { if ! make check; then echo no; return 1; fi; MODE=a; }\nmode',
    'mode() { MODE=a; [ -f release ] && return; echo none; }\nmode',
    '[ "$KIND" = y ] && MODE=b || MODE=a',
    'for each in a b c; do MODE=$each; [ "$each" = a ] && break; done',
    'for each in b a c; do if [ "$each" = c ]; then continue; fi; MODE=$each; done',
    'for each in a b; do if [ "$each" = a ]; then MODE=a; break; fi; MODE=none; done',
    'MODE=a\nfor f in x y; do if make check; then MODE=b; exit 1; fi; break; done',
    'while true; do MODE=a; break; MODE=b; done',
    'for each in a; do MODE=a; for inner in x y; do [ -f x ] && break; done; done',
  ])('to what is certain is known: %s', (script) => {
    expect(one(`${script}\ndocker build --build-arg "MODE=$MODE" .`, 'KIND: x')).toMatchObject({
      'build-args': 'MODE=a\n',
    })
  })

  test('has its own value in each of them', () => {
    const script =
      'if make check; then T=one; docker build --target $T .; else docker build --target "${T}" .; fi'
    expect(found(script).map(({ inputs }) => inputs)).toEqual([
      { context: '.', target: 'one' },
      { context: '.' },
    ])
  })
})

test('a folder that a branch enters is that of its own builds only', () => {
  const script = 'if make check; then cd a; docker build .; else cd b; docker build .; fi\ndocker build .'
  expect(found(script).map(({ inputs }) => inputs['context'])).toEqual(['a\nb\n', undefined])
})

test('branches in branches are followed in little time', () => {
  const script = Array.from({ length: 300 }, (_, at) => `if make c${at}; then A${at}=1; else A${at}=2; fi`)
  const nested = `${'if make c; then A=1; '.repeat(100)}${'fi; '.repeat(100)}`
  const start = cpuMs()
  expect(found([...script, nested, 'docker build .'].join('\n'))).toHaveLength(1)
  expect(cpuMs() - start).toBeLessThan(5_000)
})

describe('a build in a loop', () => {
  test.each([
    [
      'that is left for sure',
      'for t in a b c; do [ $t = b ] && break; docker build --target $t .; done',
      ['a'],
    ],
    [
      'whose turn is left for sure',
      'for t in a b c; do if [ $t = b ]; then continue; fi; docker build --target $t .; done',
      ['a', 'c'],
    ],
    ['that may be left', 'for t in a b; do docker build --target $t . || break; done', ['a', 'b']],
    [
      'within one that is left',
      'for o in x y; do for t in a b; do docker build --target $t .; break; done; done',
      ['a'],
    ],
    ['behind one that is left', 'for t in a; do break; done; docker build --target b .', ['b']],
    [
      'with a script of its own that is not in it',
      "for t in a; do bash -c 'break; docker build --target b .'; done",
      ['b'],
    ],
  ])('%s', (_, script, targets) => {
    expect(found(script).map(({ inputs }) => inputs['target'])).toEqual(targets)
  })
})

describe('a build behind what ends a loop, without one,', () => {
  test.each([
    ['at the top of the script', 'break; docker build --target a .', ['a']],
    ['of a turn', 'docker build --target a .; continue; docker build --target b .', ['a', 'b']],
    [
      'behind a loop',
      'for t in a; do docker build --target $t .; done; break; docker build --target b .',
      ['a', 'b'],
    ],
    ['in a group', '{ break; docker build --target a .; }', ['a']],
  ])('%s', (_, script, targets) => {
    expect(found(script).map(({ inputs }) => inputs['target'])).toEqual(targets)
  })
})

describe('a variable that a program takes from its environment', () => {
  const build = 'docker build --build-arg MODE .'

  test.each([
    `export MODE=a\n${build}`,
    `MODE=a\nexport MODE\n${build}`,
    `MODE=a ${build}`,
    `declare -x MODE=a\n${build}`,
    `set -a\nMODE=a\nset +a\n${build}`,
    `set -eo allexport\nMODE=a\n${build}`,
    `if make check; then export MODE; fi\nMODE=a\n${build}`,
    `export MODE=a\nbash -c '${build}'`,
    `export MODE=a\nimage() { ${build}; }\nimage`,
  ])('is known where it is exported: %s', (script) => {
    expect(one(script)).toMatchObject({ 'build-args': 'MODE=a\n' })
  })

  test.each([`MODE=a\n${build}`, `set -a\nset +a\nMODE=a\n${build}`, `MODE=a\nbash -c '${build}'`])(
    'is not where it is the own of the shell: %s',
    (script) => {
      expect(found(script).map(({ inputs }) => inputs)).toEqual([{ context: '.' }])
    },
  )

  test('is that of the step where the script sets it again', () => {
    expect(one(`MODE=b\n${build}`, 'MODE: a')).toMatchObject({ 'build-args': 'MODE=b\n' })
  })
})
