import { expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { cpuMs } from '../support/cpu-time.ts'
import { textFiles } from './repository.ts'

const tooMuch = 'there is too much in these files: not all of it was followed'

const found = (files: Readonly<Record<string, string>>) => {
  const { blocks, remarks } = findBuilds(textFiles(files))
  return {
    blocks,
    remarks: remarks.map(({ text }) => text),
    targets: blocks.map(({ inputs }) => inputs['target']),
  }
}

const workflow = (...runs: readonly string[]): string =>
  `on: push\njobs:\n  j:\n    steps:\n${runs.map((run) => `      - ${run}\n`).join('')}`

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('')

test('a long Makefile is read once for all calls, from one make to the next too', () => {
  const long = lines(4000, (at) => `V${at} := $(CURDIR)/a/b/${at}`)
  const names = Array.from({ length: 120 }, (_, at) => `app${at}`)
  const { remarks, targets } = found({
    '.github/workflows/a.yml': workflow(
      ...names.map((name) => `{ run: 'make ${name}', env: { STEP: ${name} } }`),
    ),
    Makefile: `${long}include common.mk\n${names.map((name) => `${name}:\n\tAPP=${name} $(MAKE) image\n`).join('')}`,
    'common.mk': 'image:\n\tdocker build --target $(APP) .\n',
  })
  expect(remarks).not.toContain(tooMuch)
  expect(targets.filter((target) => target !== undefined)).toEqual(names)
})

test('each call has its own values where a line of the Makefile asks for them', () => {
  const { targets } = found({
    '.github/workflows/a.yml': workflow(
      '{ run: make image }',
      '{ run: make image MODE=given }',
      '{ run: make image, env: { MODE: set } }',
      '{ run: make image OTHER=other }',
      '{ run: make image }',
    ),
    Makefile: [
      'MODE ?= usual',
      'EXTRA :=',
      'ifeq ($(MODE),given)',
      'EXTRA := -extra',
      'endif',
      'NOW := $(MODE)',
      'image:',
      '\tdocker build --target "$(NOW)$(EXTRA)-$(origin OTHER)" .',
      '',
    ].join('\n'),
  })
  expect(targets).toEqual(['usual-undefined', 'given-extra-undefined', 'set-undefined', 'usual-command line'])
})

test('a variable that only a recipe uses is that of its call', () => {
  const { targets } = found({
    '.github/workflows/a.yml': workflow('{ run: make image A=1 }', '{ run: make image, env: { A: 2 } }'),
    Makefile: 'image:\n\tdocker build --target t$(A) .\n',
  })
  expect(targets.slice(0, 2)).toEqual(['t1', 't2'])
})

test.each([
  [
    'that includes a long file by many names',
    {
      Makefile: lines(
        9000,
        (at) => `include ${[...at.toString(2)].map((bit) => (bit === '1' ? './' : './/')).join('')}b.mk`,
      ),
      'b.mk': lines(60_000, () => 'a:'),
    },
  ],
  [
    'whose rules have thousands of targets',
    { Makefile: `A := ${'ab '.repeat(6000)}\n${lines(20_000, () => '$(A): b')}` },
  ],
  [
    'whose variables are long',
    { Makefile: `A := ${'ab '.repeat(6000)}\n${lines(15_000, (at) => `V${at} := x$(A)`)}` },
  ],
  [
    'that many calls read with other values',
    {
      '.github/workflows/a.yml': workflow(
        ...Array.from({ length: 300 }, (_, at) => `{ run: make a A=${at} }`),
      ),
      Makefile: `B := $(A)\n${lines(14_000, (at) => `V${at} := x$(A)`)}a: ; docker build .\n`,
    },
  ],
])('a Makefile %s ends, and is told', (_, files) => {
  const before = cpuMs()
  const { remarks } = found(files)
  expect(remarks).toContain(tooMuch)
  expect(cpuMs() - before).toBeLessThan(8000)
})

test('what was found before there was too much stays', () => {
  const { remarks, targets } = found({
    '.github/workflows/a.yml': workflow('{ run: docker build --target first . }', '{ run: make }'),
    Makefile: `A := ${'ab '.repeat(6000)}\n${lines(20_000, () => '$(A): b')}`,
  })
  expect(remarks[0]).toBe(tooMuch)
  expect(targets).toEqual(['first'])
})

const many = (count: number, line: (at: number) => string): readonly string[] =>
  found({ Makefile: lines(count, line) }).remarks

test('more targets or statements than are followed are told', () => {
  expect(many(310, (at) => `a${at}:\n\tdocker build --target a .`)).toContain(tooMuch)
  expect(many(290, (at) => `a${at}:\n\tdocker build --target a .`)).not.toContain(tooMuch)
  expect(many(6000, (at) => (at === 0 ? 'a:\n\tdocker build .' : '\ttrue'))).toContain(tooMuch)
})

test('a build behind hundreds of other programs is found, also behind a loop that only waits', () => {
  const waiting = ['while true; do', '  ./is-there && break', '  sleep 1', 'done']
  const run = [
    '|',
    ...waiting,
    ...waiting,
    ...Array.from({ length: 600 }, () => 'true'),
    'docker build --target a .',
  ]
  const { targets, remarks } = found({
    '.github/workflows/a.yml': workflow(`run: ${run.join('\n          ')}`),
  })
  expect(targets).toEqual(['a'])
  expect(remarks).not.toContain(tooMuch)
})

test('a build in backticks or in a here-document is one, at its line', () => {
  const run = [
    '|',
    'true',
    'x=`true',
    'docker build --target a -q .`',
    'cat <<END',
    'text',
    '$(docker build --target b -q .)',
    'END',
  ]
  const { blocks } = found({ '.github/workflows/a.yml': workflow(`run: ${run.join('\n          ')}`) })
  expect(blocks.map(({ inputs, from }) => [inputs['target'], from[0]?.place.line])).toEqual([
    ['a', 8],
    ['b', 11],
  ])
})
