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
      Makefile:
        'rel:\n\tgoreleaser release\nko:\n\tko apply -f .\nimg:\n\t./hack/img.sh\npack:\n\tbash hack/pack\n',
      'hack/img.sh': 'docker build --target x .\n',
      'hack/pack': 'docker build --target y .\n',
    }),
  )
  expect(found.flatMap(({ from }) => from.map(({ by }) => by))).toEqual([
    'goreleaser',
    'ko',
    'docker build',
    'docker build',
  ])
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
  // It takes up to a second.
  expect(cpuMs() - start).toBeLessThan(10_000)
})

test('what only whoever runs make knows decides nothing', () => {
  const inputs = blocks(
    'ARCH := $(shell uname -m)',
    'ifeq ($(ARCH),x86_64)',
    '\tPLATFORM = linux/amd64',
    'else ifeq ($(ARCH),aarch64)',
    '\tPLATFORM = linux/arm64',
    'else',
    '\tPLATFORM = linux/riscv64',
    'endif',
    'ifneq ($(shell git status --porcelain),)',
    'TREE ?= dirty',
    'else',
    'TREE ?= clean',
    'endif',
    'MODE := $(if $(filter $(ARCH),x86_64),fast,slow)',
    'image:',
    '\tdocker build --platform $(PLATFORM) --build-arg TREE=$(TREE) --build-arg MODE=$(MODE) .',
    'ifeq ($(ARCH),x86_64)',
    '\tdocker build --target tested .',
    'endif',
  ).map((block) => block.inputs)
  expect(inputs).toEqual([{ context: '.' }, { context: '.', target: 'tested' }])
})

test('what nothing sets is empty in every kind of condition', () => {
  const [block] = blocks(
    'ifeq ($(origin DEBUG), undefined)',
    'KIND := release',
    'else',
    'KIND := debug',
    'endif',
    'ifeq ($(origin KIND), file)',
    'FILE := $(KIND).Dockerfile',
    'endif',
    'image:',
    '\tdocker build -f $(FILE) $(if $(NO_CACHE),--build-arg A=1) --build-arg B=$(if $(or $(X),$(Y)),yes,no) .',
  )
  expect(block?.inputs).toEqual({ context: '.', file: 'release.Dockerfile', 'build-args': 'B=no\n' })
})

test('a tab where no rule is open is a space', () => {
  const [block] = blocks(
    'ifdef DEBUG',
    'else',
    '\tFILE = usual.Dockerfile',
    'endif',
    'image:',
    '\tdocker build -f $(FILE) .',
  )
  expect(block?.inputs['file']).toBe('usual.Dockerfile')
})

test('files that a pattern includes are read', () => {
  const { blocks: found } = findBuilds(
    textFiles({
      Makefile: 'include parts/*/image.mk\n-include $(sort $(wildcard mk/o?e*.mk)) none/*.mk\n',
      'parts/web/image.mk': 'web:\n\tdocker build -f web.Dockerfile .\n',
      'parts/web/other.mk': 'other:\n\tdocker build -f other.Dockerfile .\n',
      'parts/job/image.mk': 'job:\n\tdocker build -f job.Dockerfile .\n',
      'mk/one-more.mk': 'one:\n\tdocker build -f one.Dockerfile .\n',
      'mk/.one.mk': 'hidden:\n\tdocker build -f hidden.Dockerfile .\n',
    }),
  )
  expect(found.map(({ inputs }) => inputs['file'])).toEqual([
    'job.Dockerfile',
    'web.Dockerfile',
    'one.Dockerfile',
  ])
})

const fileWith = (condition: string): readonly (string | undefined)[] =>
  findBuilds(
    textFiles({
      Makefile: `FILE := $(if ${condition},a,b).Dockerfile\nimage:\n\tdocker build -f $(FILE) .\n`,
      'mk/one.mk': '',
    }),
  ).blocks.map(({ inputs }) => inputs['file'])

test('files are found by a whole path, and those outside of the repository are not known', () => {
  expect(fileWith('$(wildcard $(CURDIR)/mk/*.mk)')).toEqual(['a.Dockerfile'])
  expect(fileWith('$(wildcard mk/two.mk)')).toEqual(['b.Dockerfile'])
  expect(fileWith('$(wildcard /usr/bin/podman)')).toEqual([undefined])
  expect(fileWith('$(wildcard ../other/*.mk)')).toEqual([undefined])
  expect(fileWith('$(wildcard mk/[a-z]*.mk)')).toEqual([undefined])
})

test('a pattern that goes up again and again ends', () => {
  const pattern = '*/../'.repeat(10_000)
  let listed = 0
  const files = textFiles({
    Makefile: `FILES := $(wildcard ${pattern})\ninclude ${pattern}\nimage:\n\tdocker build .\n`,
    ...Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`folder${at}/file`, ''])),
  })
  findBuilds({
    ...files,
    names: (folder) => {
      listed += 1
      return files.names(folder)
    },
  })
  expect(listed).toBeLessThan(50_000)
})

test('make has a shell, and a folder', () => {
  const { blocks: found } = findBuilds(
    textFiles({
      Makefile:
        'image:\n\t"$(SHELL)" ./tools/image.sh\nhere:\n\tdocker build -f $(PWD)/b/Dockerfile "$(PWD)"\n',
      'tools/image.sh': 'docker build --target scripted .\n',
    }),
  )
  expect(found.map(({ inputs }) => inputs)).toEqual([
    { context: '.', target: 'scripted' },
    { context: '.', file: 'b/Dockerfile' },
  ])
})

test('the name of the folder is whatever somebody gave it', () => {
  const [one, other] = blocks(
    'NAME := $(notdir $(CURDIR))',
    'image:',
    '\tdocker build --build-arg NAME=$(NAME) --build-arg AT=$(CURDIR)/x -f cmd/$(NAME)/Dockerfile .',
    'by-shell:',
    '\tdocker build --target "$$(basename "$$PWD")" .',
  )
  expect(one?.inputs).toEqual({ context: '.', 'build-args': 'AT=${{ github.workspace }}/x\n' })
  expect(other?.inputs).toEqual({ context: '.' })
})

test('a program that is not known builds an image only where its flags say so', () => {
  expect(
    blocks(
      'GO ?= $(shell command -v go)',
      'TOOL ?= $(shell which podman || which docker)',
      'ifneq (, $(shell docker buildx version))',
      'BUILDX := docker buildx',
      'endif',
      'bin:',
      '\t$(GO) build -o bin/x -ldflags "-s" ./cmd/x',
      'deploy:',
      '\t$(KUSTOMIZE) build config/default | kubectl apply -f -',
      'image:',
      '\t$(TOOL) build -t x images/x',
      'multi:',
      '\t$(BUILDX) bake -f y.json',
      'by-root:',
      '\t$(SUDO) docker build images/z',
    ).map(({ where, inputs }) => [where, inputs['context']]),
  ).toEqual([
    ['target image', 'images/x'],
    ['target multi', undefined],
    ['target by-root', 'images/z'],
  ])
})

test('what a variable or a definition calls is found', () => {
  expect(
    blocks(
      'define image',
      'docker build --target $(1) .',
      'endef',
      'CMD = docker build --build-arg LIST=$(foreach n,1 2,$(n),)',
      'one:',
      '\t$(call image,first)',
      'two:',
      '\t$(CMD) .',
      'three:',
      '\tearthly +three',
    ).map(({ where }) => where),
  ).toEqual(['target one', 'target two', 'target three'])
})

test('a Makefile that takes too much is told', () => {
  const long = [
    'E :=',
    `LONG = ${'w$(E) '.repeat(2500)}`,
    ...Array.from({ length: 3000 }, () => 'X := $(LONG)'),
  ]
  const { remarks } = findBuilds(
    textFiles({
      Makefile: `${[...long, 'F := a.Dockerfile', 'image:', '\tdocker build -f $(F) .'].join('\n')}\n`,
    }),
  )
  expect(remarks.map(({ text }) => text)).toContain(
    'there is too much in these files: not all of it was followed',
  )
})
