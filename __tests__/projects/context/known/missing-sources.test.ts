import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missingSources } from '../../../../src/projects/context/known/missing-sources.ts'
import { makeRepository } from '../../../support/git-repository.ts'
import { readCheckout, type TreeFiles, writeTree } from '../../../support/read-checkout.ts'
import { tempFolder } from '../../../support/temp-folder.ts'

const inAction = { GITHUB_ACTIONS: 'true', GITHUB_ACTION: '__self' }

const textsOf = async (
  dir: string,
  files: TreeFiles,
  options: Parameters<typeof readCheckout>[1] = {},
): Promise<readonly string[]> => {
  await writeTree(dir, files)
  const { findings } = await missingSources(await readCheckout(dir, options))
  return findings.map(({ text }) => text)
}

test('the line of the ignore file that leaves a source out is named', async () => {
  await using folder = await tempFolder()
  const files = {
    Dockerfile: 'FROM scratch\nCOPY web/app.js /\n',
    'web/app.js': 'x',
    '.dockerignore': '# front end\nnode_modules\n\nweb/\n',
  }
  expect(await textsOf(folder.path, files)).toEqual([
    'line 2 of the Dockerfile: COPY web/app.js: .dockerignore leaves it out (line 4: web/)',
  ])
})

test('the ignore file beside the Dockerfile comes first', async () => {
  await using folder = await tempFolder()
  const files = {
    'build/Dockerfile': 'FROM scratch\nCOPY a b /\n',
    'build/Dockerfile.dockerignore': 'b',
    '.dockerignore': 'a',
    a: 'x',
    b: 'x',
  }
  expect(await textsOf(folder.path, files, { given: { file: 'build/Dockerfile' } })).toEqual([
    'line 2 of the Dockerfile: COPY b: Dockerfile.dockerignore leaves it out (line 1: b)',
  ])
})

test('a source that another context has comes with the inputs for that context', async () => {
  await using folder = await tempFolder()
  const files = { 'docker/Dockerfile': 'FROM scratch\nCOPY start.sh /\n', 'docker/start.sh': 'x' }
  const given = { file: 'docker/Dockerfile' }
  expect(await textsOf(folder.path, files, { given })).toEqual([
    'line 2 of the Dockerfile: COPY start.sh: start.sh is not in the context, which is the whole repository, but in docker; build with --context docker --file docker/Dockerfile',
  ])
  const other = await readCheckout(folder.path, { given, env: inAction })
  const [finding] = (await missingSources(other)).findings
  expect(finding?.text).toContain('build with context: docker, file: docker/Dockerfile')
})

test('a source is also looked for in folders between the Dockerfile and the repository', async () => {
  await using folder = await tempFolder()
  const file = 'my app/build/Dockerfile.prod'
  const files = { [file]: 'FROM scratch\nCOPY go.mod /\n', 'my app/go.mod': 'module m\n' }
  expect(await textsOf(folder.path, files, { given: { file } })).toEqual([
    `line 2 of the Dockerfile: COPY go.mod: go.mod is not in the context, which is the whole repository, but in my app; build with --context 'my app' --file '${file}'`,
  ])
})

test.for(['COPY lib /lib', 'COPY ../lib /lib', 'ADD ../lib /lib/', 'COPY ["../lib", "/lib/"]'])(
  'what is above the context is found in a wider one: %s',
  async (instruction) => {
    await using folder = await tempFolder()
    const files = { 'svc/Dockerfile': `FROM scratch\n${instruction}\n`, 'lib/a.go': 'package lib\n' }
    expect(await textsOf(folder.path, files, { context: 'svc' })).toEqual([
      expect.stringMatching(
        /lib is not in the context svc, but in the repository; build with --context \. --file svc\/Dockerfile$/,
      ),
    ])
  },
)

test.for([
  ['dist/\n', 'COPY dist/app.js /', 'dist/app.js'],
  ['/bin\n', 'COPY bin/server /server', 'bin/server'],
  ['*.pb.go\n!keep.pb.go\n', 'ADD api.pb.go /src/', 'api.pb.go'],
  ['generated\n', 'RUN --mount=type=bind,source=generated,target=/g ["/x"]', 'generated'],
] as const)('what git ignores (%j) belongs to prepare: %s', async ([ignored, instruction, path]) => {
  const repository = await makeRepository()
  const files = { '.gitignore': `# made by make\n${ignored}`, Dockerfile: `FROM scratch\n${instruction}\n` }
  await repository.commit('base', files)
  const found = (await missingSources(await readCheckout(repository.path))).findings
  const line = ignored.split('\n')[0] ?? ''
  expect(found).toEqual([
    {
      text: expect.stringContaining(
        `${path} is not in the context, which is the whole repository. Git ignores it (.gitignore, line 2: ${line}): a command that makes it belongs in prepare, as in --prepare 'make generate'`,
      ),
      isInput: true,
    },
  ])
  const prepared = await missingSources(await readCheckout(repository.path, { given: { prepare: 'true' } }))
  expect(prepared.findings).toEqual([
    { text: expect.stringMatching(/: prepare did not make it$/), isInput: false },
  ])
})

test.for([
  'ADD https://example.com/a.tgz /',
  'ADD git@example.com:a/b.git /b',
  'ADD git://example.com/a.git#main /b',
  'ADD github.com/a/b.git /b',
  'COPY --from=build /nope /',
  'ONBUILD COPY nope /',
  'ARG WHAT\nCOPY ${WHAT} /',
  'ARG WHAT\nCOPY ${WHAT:-nope} /',
  'COPY $PATH/nope /',
  'ARG GO_VERSION=1\nCOPY go${GO_VERSION} /',
  'ENV A=${UNKNOWN}/x\nCOPY $A /',
  'RUN --mount=type=bind,from=build,source=/nope,target=/x ["/x"]',
  'RUN --mount=type=cache,target=/nope ["/x"]',
] as const)('nothing is said where nothing is certain: %j', async (instructions) => {
  await using folder = await tempFolder()
  const text = `FROM golang:1.26 AS build\nFROM golang:1.26\n${instructions}\n`
  expect(await textsOf(folder.path, { Dockerfile: text })).toEqual([])
})

test('stages that the target does not need are not looked at', async () => {
  await using folder = await tempFolder()
  const text = 'FROM scratch AS one\nCOPY main.go /\nFROM scratch AS two\nCOPY nope /\n'
  const files = { Dockerfile: text, 'main.go': 'package main\n' }
  expect(await textsOf(folder.path, files, { given: { target: 'one' } })).toEqual([])
  expect(await textsOf(folder.path, {}, { given: { target: 'two' } })).toHaveLength(1)
})

test('a build argument decides which file is taken', async () => {
  await using folder = await tempFolder()
  const text = 'FROM scratch\nARG CONFIG=config.yaml\nCOPY ${CONFIG} /\n'
  await writeFile(join(folder.path, 'config.yaml'), 'x')
  expect(await textsOf(folder.path, { Dockerfile: text })).toEqual([])
  const given = { 'build-args': 'CONFIG=other.yaml' }
  expect(await textsOf(folder.path, {}, { given })).toEqual([
    expect.stringContaining('COPY ${CONFIG}: other.yaml is not in the context'),
  ])
})

test('a pattern without a match is a note, unless only Podman builds', async () => {
  await using folder = await tempFolder()
  await writeTree(folder.path, { Dockerfile: 'FROM scratch\nCOPY *.zip /z/\n' })
  const { findings, notes } = await missingSources(await readCheckout(folder.path))
  expect(findings).toEqual([])
  expect(notes).toEqual([
    'Line 2 of the Dockerfile: COPY *.zip matches nothing in the context. Docker copies nothing then; Podman and Buildah fail.',
  ])
  const given = { engines: 'podman' }
  const alone = await missingSources(await readCheckout(folder.path, { given }))
  expect(alone.findings).toHaveLength(1)
})

test('the Makefile may have a target for what is missing', async () => {
  const repository = await makeRepository()
  const rules = 'all: bin/app\n\nweb:\n\tnpm run build\n'
  const files = {
    '.gitignore': 'web/dist\nbin\n',
    Makefile: rules,
    Dockerfile: 'FROM scratch\nCOPY web/dist bin /\n',
  }
  await repository.commit('base', files)
  const { findings } = await missingSources(await readCheckout(repository.path))
  expect(findings.map(({ text }) => text.replace(/^.* as in /, ''))).toEqual([
    "--prepare 'make web'",
    "--prepare 'make generate'",
  ])
})

test.for([
  ['COPY --from=shared a.txt /', []],
  ['COPY --from=shared /sub ../a.txt . /x/', []],
  ['COPY --from=shared *.zip /x/', []],
  [
    'COPY --from=shared nope.txt /',
    ['COPY --from=shared nope.txt: nope.txt is not in the build context shared'],
  ],
  [
    'COPY --from=SHARED a.txt sub/nope /x/',
    ['COPY --from=SHARED sub/nope: sub/nope is not in the build context shared'],
  ],
] as const)('an additional context is looked into as well: %s', async ([instruction, expected]) => {
  await using folder = await tempFolder()
  const files = {
    Dockerfile: `FROM scratch\n${instruction}\n`,
    'lib/a.txt': 'x',
    'lib/sub/b.txt': 'x',
    'lib/.dockerignore': 'a.txt',
  }
  const given = { 'build-contexts': 'shared=lib' }
  expect(await textsOf(folder.path, files, { given })).toEqual(
    expected.map((text) => `line 2 of the Dockerfile: ${text}`),
  )
})

test('a source with a name that no file can have is missing like any other', async () => {
  await using folder = await tempFolder()
  const name = 'a'.repeat(300)
  expect(await textsOf(folder.path, { Dockerfile: `FROM scratch\nCOPY ${name} /\n` })).toEqual([
    `line 2 of the Dockerfile: COPY ${name}: ${name} is not in the context, which is the whole repository; if a command makes it, that belongs in --prepare`,
  ])
})
