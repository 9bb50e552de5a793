import { expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { cpuMs } from '../support/cpu-time.ts'
import { textFiles } from './repository.ts'

const blocks = (...lines: readonly string[]) =>
  findBuilds(textFiles({ Makefile: `${lines.join('\n')}\n` })).blocks.map(({ inputs, from: [origin] }) => ({
    inputs,
    where: origin?.where,
    line: origin?.place.line,
  }))

test('what only a pattern builds is found by the targets that need it', () => {
  expect(
    blocks(
      'SERVICES ?= api web',
      'images: $(SERVICES:%=image-%)',
      'image-%:',
      '\tdocker build -f $*/Dockerfile .',
    ),
  ).toEqual([
    { inputs: { context: '.', file: 'api/Dockerfile' }, where: 'target image-api', line: 4 },
    { inputs: { context: '.', file: 'web/Dockerfile' }, where: 'target image-web', line: 4 },
  ])
})

test('the variable of one target is not that of another', () => {
  expect(
    blocks(
      'debug: FLAGS += --target debug',
      'debug:',
      '\tdocker build $(FLAGS) .',
      'image:',
      '\tdocker build --target final .',
    ),
  ).toMatchObject([
    { inputs: { target: 'debug' }, where: 'target debug' },
    { inputs: { target: 'final' }, where: 'target image' },
  ])
})

test('the architecture in the name of a target is told by its rule (Makefile.common of Prometheus)', () => {
  expect(
    blocks(
      'ARCHS ?= amd64 arm64',
      'BUILDS = $(addprefix docker-,$(ARCHS))',
      '$(BUILDS): docker-%:',
      '\tdocker build --build-arg ARCH="$*" .',
    ).map(({ inputs }) => inputs['build-args']),
  ).toEqual(['ARCH=amd64\n', 'ARCH=arm64\n'])
})

test('targets that build in another way, or by a script, are told too', () => {
  const { blocks: found } = findBuilds(
    textFiles({
      Makefile: 'rel:\n\tgoreleaser release\nko:\n\tko apply -f .\nimg:\n\t./hack/img.sh\n',
      'hack/img.sh': 'docker build --target x .\n',
    }),
  )
  expect(found.flatMap(({ from }) => from.map(({ by }) => by))).toEqual(['goreleaser', 'ko', 'docker build'])
})

test('what a target sets for another one is a build of its own', () => {
  expect(
    blocks(
      'release: T=final',
      'release: all',
      'all: image',
      'other: T=other',
      'image:',
      '\tdocker build --target $(T) .',
    ),
  ).toMatchObject([
    { inputs: { context: '.' }, where: 'target image' },
    { inputs: { context: '.', target: 'final' }, where: 'target release', line: 1 },
  ])
})

const names = (letter: string, count: number): string =>
  Array.from({ length: count }, (_, at) => letter + at).join(' ')

test.each([
  ['targets that share many needs', `${names('a', 10_000)}: ${names('b', 10_000)}`],
  ['needs of a pattern', `${names('a', 500)}: %: ${names('b', 500)}`],
  ['needs that a pattern makes', `${names('a', 500)}: %: ${names('b%', 500)}`],
  ['more targets than a call takes arguments', `image ${'a '.repeat(140_000)}:`],
  ['targets that share a long recipe', `${names('a', 5_000)}:`, '\tx\n'.repeat(5_000)],
])('%s are read in little time', (_, rule, more = '') => {
  const start = cpuMs()
  expect(blocks(rule, '\tdocker build .', more)[0]).toMatchObject({ inputs: { context: '.' } })
  expect(cpuMs() - start).toBeLessThan(2_000)
})
