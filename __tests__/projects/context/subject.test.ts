import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RunningEngine } from '../../../src/engines/engine.ts'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import type { ArchiveStore } from '../../../src/images/archive-store.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import type { Clones } from '../../../src/projects/attested.ts'
import { findSubject, type SubjectRequest } from '../../../src/projects/find-subject.ts'
import { type Files, makeRepository } from '../../support/git-repository.ts'
import { dockerfile, goProject, mainGo } from '../../support/go-project.ts'
import { recordingEngine } from '../../support/recording-engine.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'
import { vocabulary } from '../../support/vocabulary.ts'
import { pathWithGo } from '../../support/test-files.ts'
import { unattested } from '../../support/unattested.ts'

type Project = {
  /** Of the first commit, beside what every project has. */
  readonly base?: Files
  readonly given?: Readonly<Record<string, string>>
  /** In front of the system's programs. */
  readonly path?: string
  readonly attestedBuilds?: SubjectRequest['attestedBuilds']
}

/** The subject of a repository whose second commit changes these files, and the archives that it takes from the store. */
const subjectOf = async (
  place: string,
  change: Files,
  { base = {}, given = {}, path = '', attestedBuilds = unattested }: Project = {},
) => {
  const repository = await makeRepository()
  await repository.commit('base', goProject(base))
  await repository.commit('head', change)
  const host = testHost({ env: { RUNNER_TEMP: place, PATH: `${path}:/usr/bin:/bin` } })
  const folder = await openRunFolder(host)
  const archives: string[] = []
  const archiveStore: ArchiveStore = {
    get: async ({ file, reference }) => {
      archives.push(file)
      return { path: `/store/${file}`, reference, configDigest: 'sha256:0' }
    },
  }
  const subject = await findSubject({
    host,
    folder,
    archiveStore,
    fixturesDir: '/nowhere',
    directory: repository.path,
    outputDir: '/nowhere',
    event: undefined,
    token: undefined,
    attestedBuilds,
    rewriting: undefined,
    inputs: readInputs({ base: 'HEAD~1', ...given }, vocabulary),
  })
  return { subject, archives, folder }
}

test('the base image that a Dockerfile needs is taken from the store when it will be built', async () => {
  await using place = await tempFolder()
  const { subject, archives, folder } = await subjectOf(place.path, { 'main.go': mainGo('os') })
  await using _ = folder
  expect(archives).toEqual([])
  const { checkouts } = await subject.prepare([])
  expect(archives).toEqual([expect.stringMatching(/^base-go1\.26\.8-/)])
  const checkout = checkouts.get('.')?.get('head')
  expect(checkout?.recipe.buildArgs).toEqual({ BASE_IMAGE: 'localhost/go-container-bench/go:1.26.8' })
})

test('when nothing has to be built, no base image is taken from the store or made', async () => {
  await using place = await tempFolder()
  const { subject, archives, folder } = await subjectOf(place.path, { 'README.md': 'a word\n' })
  await using _ = folder
  expect(subject.knownVerdict?.kind).toBe('unchanged')
  expect(archives).toEqual([])
})

test('the workflows that say how a project is usually built are those of the base, where there is one', async () => {
  await using place = await tempFolder()
  const workflow = '.github/workflows/ci.yml'
  const base = { [workflow]: 'on: push\n' }
  const change = { [workflow]: 'on: pull_request\n', 'main.go': mainGo('os') }
  for (const [given, expected] of [
    [{}, 'on: push\n'],
    [{ base: 'none', context: '.' }, 'on: pull_request\n'],
  ] as const) {
    const { subject, folder } = await subjectOf(place.path, change, { base, given })
    expect(await readFile(join(subject.workflowsIn ?? '', workflow), 'utf8')).toBe(expected)
    await folder[Symbol.asyncDispose]()
  }
})

const engineThat = (pull: (reference: string) => void, noAttestations?: string): RunningEngine => ({
  ...recordingEngine(),
  noAttestations: () => noAttestations,
  pullImage: async (reference) => pull(reference),
})

describe('what builds write about their image', () => {
  const change = { 'main.go': mainGo('os') }
  const attestations = { provenance: 'max', sbomScanner: 'me/scanner:1' } as const

  const subjectWith = async (place: string, given: Readonly<Record<string, string>> = {}) => {
    const asked: Clones[] = []
    const attestedBuilds = (clones: Clones) => {
      asked.push(clones)
      return { attestations, notes: ['a note'] }
    }
    return { ...(await subjectOf(place, change, { given, attestedBuilds })), asked }
  }

  test('is in the recipes of both revisions, in the report, and told', async () => {
    await using place = await tempFolder()
    const { subject, folder, asked } = await subjectWith(place.path)
    await using _ = folder
    expect(asked).toEqual([{ deciding: expect.stringMatching(/\/a$/), head: expect.stringMatching(/\/b$/) }])
    expect(subject).toMatchObject({ attestations, described: [{ attestations }] })
    expect(subject.notes).toContain('a note')
    const { checkouts } = await subject.prepare([])
    for (const revision of ['base', 'head'] as const)
      expect(checkouts.get('.')?.get(revision)?.recipe.attestations).toEqual(attestations)
  })

  test('is what the head itself says where it has no base, and nothing of it is compared', async () => {
    await using place = await tempFolder()
    const { folder, asked } = await subjectWith(place.path, { base: 'none', context: '.' })
    await using _ = folder
    expect(asked).toEqual([{ deciding: expect.stringMatching(/\/b$/), head: undefined }])
  })

  test('has the scanner of an SBOM fetched before any build, where an engine can use it', async () => {
    await using place = await tempFolder()
    const { subject, folder } = await subjectWith(place.path)
    await using _ = folder
    const pulled: string[] = []
    const { images } = await subject.prepare([
      engineThat((reference) => pulled.push(reference)),
      engineThat(() => expect.unreachable('nothing can scan'), 'it writes none'),
    ])
    expect(pulled).toEqual(['me/scanner:1'])
    expect(images.get('.')?.filter(({ image }) => image === 'me/scanner:1')).toHaveLength(1)
  })

  test('is an error that says what to do where that scanner cannot be fetched', async () => {
    await using place = await tempFolder()
    const { subject, folder } = await subjectWith(place.path)
    await using _ = folder
    const offline = engineThat(() => {
      throw new Error('no route to host')
    })
    await expect(subject.prepare([offline])).rejects.toThrow(
      /cannot pull me\/scanner:1, which writes the SBOM that attestations: as-yours asks for\. .*leave attestations out\. no route to host/,
    )
  })
})

test('both revisions are described by commit, and their clones hold the same objects', async () => {
  await using place = await tempFolder()
  const { subject, folder } = await subjectOf(place.path, { 'main.go': mainGo('os') })
  await using _ = folder
  const [described] = subject.described
  const source = {
    commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    describe: expect.any(String),
    uncommittedFiles: 0,
    dockerfileSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  }
  expect(described).toMatchObject({ id: '.', buildArgs: ['BASE_IMAGE'], head: source, base: source })
  expect(described?.head.commit).not.toBe(described?.base?.commit)
  expect(described?.head.gitObjects).toBeGreaterThan(5)
  expect(described?.head.gitObjects).toBe(described?.base?.gitObjects)
})

test('a revision that cannot be prepared leaves the commits in the report', async () => {
  await using place = await tempFolder()
  const { subject, folder } = await subjectOf(
    place.path,
    { 'main.go': mainGo('os') },
    { given: { prepare: 'exit 1' } },
  )
  await using _ = folder
  const commit = expect.stringMatching(/^[0-9a-f]{40}$/)
  expect(subject.knownVerdict?.because).toBe('base-does-not-build')
  expect(subject.described).toEqual([{ id: '.', buildArgs: [], head: { commit }, base: { commit } }])
})

const bumped = `${goProject()['go.mod'] ?? ''}\nrequire golang.org/x/text v0.37.0\n`

test('modules are the only change if nothing else changed that the build can see', async () => {
  await using place = await tempFolder()
  const files = { 'go.mod': bumped, 'go.sum': 'golang.org/x/text v0.37.0 h1:x\n', 'README.md': 'a word\n' }
  for (const [more, onlyChange] of [
    [{}, 'only modules changed: golang.org/x/text v0.37.0 in go.mod'],
    [{ 'main.go': mainGo('os') }, undefined],
  ] as const) {
    const { subject, folder } = await subjectOf(place.path, { ...files, ...more })
    await using _ = folder
    expect(subject.onlyChange).toBe(onlyChange)
  }
})

const goModOf = (version: string): string => `module example.com/app\n\ngo 1.25.0\n\ntoolchain go${version}\n`

test('each revision is built with the Go that its own go.mod names, and a difference is noted', async () => {
  await using place = await tempFolder()
  const base = { 'go.mod': goModOf('1.25.4') }
  const { subject, archives, folder } = await subjectOf(place.path, { 'go.mod': goModOf('1.26.8') }, { base })
  await using _ = folder
  const { checkouts } = await subject.prepare([])
  expect(archives.map((file) => /go([\d.]+)-/.exec(file)?.[1])).toEqual(['1.25.4', '1.26.8'])
  const given = [...(checkouts.get('.') ?? [])].map(([revision, { recipe }]) => [revision, recipe.buildArgs])
  expect(given).toEqual([
    ['base', { BASE_IMAGE: 'localhost/go-container-bench/go:1.25.4' }],
    ['head', { BASE_IMAGE: 'localhost/go-container-bench/go:1.26.8' }],
  ])
  expect(subject.notes).toContain(
    'The base is built with Go 1.25.4 and the head with Go 1.26.8, as each go.mod says.',
  )
  expect(subject.onlyChange).toBeUndefined()
})

test('when go.mod names no exact version, the Go on this machine is used, unless it is too old', async () => {
  await using place = await tempFolder()
  const path = await pathWithGo(`printf 'go1.26.3\\n/opt/go\\n'`)
  const base = { 'go.mod': 'module example.com/app\n\ngo 1.26\n' }
  const change = { 'main.go': mainGo('os') }
  const { subject, folder } = await subjectOf(place.path, change, { base, path })
  await using _ = folder
  expect(subject.notes.join()).toContain('so the base image has Go 1.26.3, the version on this machine')
  const newer = { 'go.mod': 'module example.com/app\n\ngo 1.27\n' }
  await expect(subjectOf(place.path, change, { base: newer, path })).rejects.toThrow(
    /base-image auto needs an exact Go version, but go\.mod names 1\.27 and the Go on PATH is 1\.26\.3/,
  )
})

test('a workspace comes before the module, as for the go command', async () => {
  await using place = await tempFolder()
  const change = { 'go.work': 'go 1.26.0\n\ntoolchain go1.26.9\n\nuse .\n' }
  const { subject, archives, folder } = await subjectOf(place.path, change)
  await using _ = folder
  await subject.prepare([])
  expect(archives.map((file) => /go([\d.]+)-/.exec(file)?.[1])).toEqual(['1.26.8', '1.26.9'])
})

test.for([
  ['for a Dockerfile without that argument', 'FROM scratch\nCOPY main.go /\n', {}, /no ARG BASE_IMAGE/],
  ['twice', dockerfile(), { 'build-args': 'BASE_IMAGE=golang:1.26' }, /build-args sets BASE_IMAGE as well/],
] as const)('a base image that is given %s is a wrong input', async ([, text, more, message]) => {
  await using place = await tempFolder()
  const given = { 'base-image': 'golang:1.26', ...more }
  await expect(subjectOf(place.path, { Dockerfile: text }, { given })).rejects.toThrow(message)
})

test('the notes do not mention the network when no module is required', async () => {
  await using place = await tempFolder()
  const { subject, folder } = await subjectOf(place.path, { 'main.go': mainGo('os') })
  await using _ = folder
  expect(subject.notes.join()).not.toContain('network')
  expect(subject.notes.join()).not.toContain('downloads modules')
})

describe('a base that cannot be built like the head', () => {
  const files = { 'main.go': mainGo('os') }
  const staged = dockerfile().replace('FROM scratch', 'FROM scratch AS bench')

  test.for([
    ['has no such stage', { Dockerfile: staged, ...files }, { target: 'bench' }, {}, 'no stage "bench"'],
    [
      'needs rights',
      { Dockerfile: dockerfile(), ...files },
      {},
      { Dockerfile: dockerfile({ before: 'RUN --network=host ["go", "version"]' }) },
      'RUN --network=host needs rights',
    ],
    [
      'has no such context',
      { 'svc/main.go': mainGo('os'), 'svc/go.mod': goModOf('1.26.8') },
      { context: 'svc', file: 'Dockerfile' },
      {},
      'no such folder',
    ],
    [
      'does not have a further context',
      { 'more/x.txt': 'x', ...files },
      { 'build-contexts': 'more=more' },
      {},
      'more is not in',
    ],
  ] as const)('because it %s is reported, not refused', async ([, change, given, base, reason]) => {
    await using place = await tempFolder()
    const { subject, folder } = await subjectOf(place.path, change, { given, base })
    await using _ = folder
    expect(subject.revisions).toEqual(['head'])
    expect(subject.obstacles).toEqual([
      { kind: 'base-does-not-build', reason: expect.stringContaining(reason) },
    ])
    expect(subject.knownVerdict).toBeUndefined()
  })

  test('needs no Go of its own', async () => {
    await using place = await tempFolder()
    const [change, base] = [
      { Dockerfile: staged, 'go.mod': goModOf('1.26.8') },
      { 'go.mod': goModOf('1.25.4') },
    ]
    const { subject, archives, folder } = await subjectOf(place.path, change, {
      given: { target: 'bench' },
      base,
    })
    await using _ = folder
    await subject.prepare([])
    expect(archives.map((file) => /go([\d.]+)-/.exec(file)?.[1])).toEqual(['1.26.8'])
  })

  test('a folder that the head does not have is a wrong input', async () => {
    await using place = await tempFolder()
    const given = { context: 'nowhere', file: 'Dockerfile' }
    await expect(subjectOf(place.path, files, { given })).rejects.toThrow(/context: there is no such folder/)
  })

  test('everything that is wrong with the head is in one error', async () => {
    await using place = await tempFolder()
    const change = { Dockerfile: dockerfile({ before: 'RUN --network=host ["go", "version"]' }) }
    const given = { 'build-contexts': 'more=nowhere', 'secret-files': 'key=/nowhere/key' }
    await expect(subjectOf(place.path, change, { given })).rejects.toThrow(
      /3 inputs are wrong:[^]*needs rights[^]*nowhere is not in the repository[^]*secret-files: \/nowhere\/key/,
    )
  })
})

test('a main package that was moved is edited in its own place in each revision', async () => {
  await using place = await tempFolder()
  const moved = dockerfile().replace('"/out/app", "."', '"/out/app", "./cmd/app"')
  const change = { Dockerfile: moved, 'main.go': null, 'cmd/app/main.go': mainGo('os') }
  const { subject, folder } = await subjectOf(place.path, change)
  await using _ = folder
  const { checkouts } = await subject.prepare([])
  const edits = [...(checkouts.get('.') ?? [])].map(([revision, { editFiles }]) => [revision, editFiles])
  expect(edits).toEqual([
    ['base', ['main.go']],
    ['head', ['cmd/app/main.go']],
  ])
})

/** A Dockerfile that builds these programs of `cmd`. */
const dockerfileOf = (...programs: readonly string[]) =>
  dockerfile().replace('"/out/app", "."', `"/out/", ${programs.map((each) => `"./cmd/${each}"`).join(', ')}`)

test('a program that both revisions have is edited before one that the head adds, though it is built first', async () => {
  await using place = await tempFolder()
  const change = {
    Dockerfile: dockerfileOf('admin', 'server'),
    'cmd/admin/main.go': mainGo('os'),
    'main.go': null,
  }
  const base = { Dockerfile: dockerfileOf('server'), 'cmd/server/main.go': mainGo('os') }
  const { subject, folder } = await subjectOf(place.path, change, { base })
  await using _ = folder
  const { checkouts } = await subject.prepare([])
  const edits = [...(checkouts.get('.') ?? [])].map(([revision, { editFiles }]) => [revision, editFiles[0]])
  expect(edits).toEqual([
    ['base', 'cmd/server/main.go'],
    ['head', 'cmd/server/main.go'],
  ])
})

test('a file that only the head has is edited in the head, and the best file of the base in the base', async () => {
  await using place = await tempFolder()
  const change = { 'more.go': 'package main\n' }
  const { subject, folder } = await subjectOf(place.path, change, { given: { edit: 'more.go' } })
  await using _ = folder
  const { checkouts } = await subject.prepare([])
  const edits = [...(checkouts.get('.') ?? [])].map(([revision, { editFiles }]) => [revision, editFiles])
  expect(edits).toEqual([
    ['base', ['main.go']],
    ['head', ['more.go']],
  ])
})

test('images are pulled and checked for changes, including that of the syntax line if an engine follows it', async () => {
  await using place = await tempFolder()
  const text = `# syntax=docker/dockerfile:1\n${dockerfile()}COPY --from=alpine:3 /etc/passwd /etc/\n`
  const { subject, folder } = await subjectOf(place.path, { Dockerfile: text })
  await using _ = folder
  const pulled: string[] = []
  const engine = (name: string, followsSyntaxLine: boolean): RunningEngine => ({
    ...recordingEngine({ name }),
    followsSyntaxLine,
    loadImage: async () => {},
    pullImage: async (image) => void pulled.push(`${name} ${image}`),
    imageId: async (image) => (pulled.length > 3 && image.startsWith('docker/') ? 'sha256:b' : 'sha256:a'),
  })
  const { images, imagesMoved } = await subject.prepare([engine('docker', true), engine('podman', false)])
  expect(images.get('.')).toEqual([
    { engine: 'docker', image: 'localhost/go-container-bench/go:1.26.8', id: 'sha256:a' },
    { engine: 'docker', image: 'docker/dockerfile:1', id: 'sha256:a' },
    { engine: 'docker', image: 'alpine:3', id: 'sha256:a' },
    { engine: 'podman', image: 'localhost/go-container-bench/go:1.26.8', id: 'sha256:a' },
    { engine: 'podman', image: 'alpine:3', id: 'sha256:a' },
  ])
  expect(pulled).toEqual(['docker docker/dockerfile:1', 'docker alpine:3', 'podman alpine:3'])
  expect(await imagesMoved?.()).toEqual([])
  pulled.push('somebody moves the tag')
  expect(await imagesMoved?.()).toEqual([{ engine: 'docker', image: 'docker/dockerfile:1' }])
})

describe('an image that cannot be pulled', () => {
  const withImage = { Dockerfile: `${dockerfile()}COPY --from=alpine:3 /etc/passwd /etc/\n` }
  const engine = {
    ...recordingEngine({ name: 'podman' }),
    loadImage: async () => {},
    pullImage: () => Promise.reject(new Error('no such host')),
  }

  test('is named, with what to check', async () => {
    await using place = await tempFolder()
    const { subject, folder } = await subjectOf(place.path, withImage)
    await using _ = folder
    await expect(subject.prepare([engine])).rejects.toThrow(
      /^podman cannot pull alpine:3, which the Dockerfile names\. Check the name.* no such host$/,
    )
  })

  test('may be a folder to give, when it is a single word', async () => {
    await using place = await tempFolder()
    const files = { Dockerfile: 'FROM builder\nCOPY main.go /\n' }
    const { subject, folder } = await subjectOf(place.path, files)
    await using _ = folder
    await expect(subject.prepare([engine])).rejects.toThrow(
      'If it is a folder, --build-contexts builder=FOLDER gives it.',
    )
  })

  test('stops nothing when only the base names it: the head may replace it', async () => {
    await using place = await tempFolder()
    const { subject, folder } = await subjectOf(place.path, { Dockerfile: dockerfile() }, { base: withImage })
    await using _ = folder
    expect((await subject.prepare([engine])).checkouts.get('.')?.size).toBe(2)
  })
})
