import { createHash } from 'node:crypto'
import { readdir, rename, symlink } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { measure } from '../../src/measure/measure.ts'
import type { Layer } from '../support/image-archive.ts'
import { known } from '../support/lab.ts'
import { buildsIn, judgedOf, measuring, type MeasuringOptions, planned } from '../support/measuring.ts'
import type { ImageSource, RecordingOptions } from '../support/recording-engine.ts'

const change = 'podman/app/source-change'
const [aaa, server] = ['aaa.go', 'server.go']
const files = { [aaa]: 'package main\n', [server]: 'package main\n', 'go.sum': '' }
const checkout = { editFiles: [aaa, server] }

/** Carries out a plan whose images are made like this; two candidates, of which the program is made of the second. */
const provedWith = async (
  image: (source: ImageSource) => readonly Layer[],
  options: MeasuringOptions = {},
) => {
  const engine = { image, ...(typeof options.engine === 'object' && options.engine) }
  const run = await measuring(planned(), { files, checkout, ...options, engine })
  const measured = await run.run()
  const { comparisons } = judgedOf(run.plan, measured)
  return {
    run,
    measured,
    warnings: measured.warnings,
    edited: measured.editedFiles.get('app')?.get('head'),
    proof: measured.editProofs.get('app'),
    verdict: comparisons[change]?.verdict,
  }
}

const serverOf = ({ program }: ImageSource): Buffer => program([server])

/** As UPX makes it: no string of the program can be read any more, but the same program always gives the same bytes. */
const packed = (program: Buffer): Buffer =>
  Buffer.concat([Buffer.from('\u007fELF\0UPX!', 'latin1'), createHash('sha256').update(program).digest()])

const packedServer = (source: ImageSource): readonly Layer[] => [{ app: packed(serverOf(source)) }]

const isDirty = ({ files: now }: ImageSource): boolean =>
  Object.entries(files).some(([name, text]) => now[name] !== text)

const cacheFile = (name: string): string => `root/.cache/go-build/${name}/${name}${'0'.repeat(62)}-d`

describe('a file that is not in the image is skipped, although the image differs', () => {
  test.each<[string, (source: ImageSource) => readonly Layer[], besides?: string]>([
    ['in a date', (source) => [{ server: Buffer.concat([serverOf(source), Buffer.from(`${source.time}`)]) }]],
    [
      'in what git says',
      (source) => [{ server: Buffer.concat([serverOf(source), Buffer.from(`${isDirty(source)}`)]) }],
    ],
    ['in the time of a layer', (source) => [{ server: serverOf(source), log: `built at ${source.time}` }]],
    [
      'in a copy of the source',
      (source) => [{ ...source.files, server: serverOf(source) }],
      ' (a copy of the source in it has the edit, but no program)',
    ],
    [
      'in an archive of the source',
      (source) => [{ 'src.gz': gzipSync(JSON.stringify(source.files)), server: serverOf(source) }],
      ' (a copy of the source in it has the edit, but no program)',
    ],
    [
      "in Go's build cache",
      (source) => [
        {
          [cacheFile('ab')]: source.program([aaa]),
          [cacheFile('cd')]: serverOf(source),
          server: serverOf(source),
        },
      ],
      " (Go's build cache in it has the edit, but no program)",
    ],
    [
      'in a program that a later layer removes',
      (source) => [{ aaa: source.program([aaa]), server: serverOf(source) }, { '.wh.aaa': '' }],
    ],
    [
      'in a program that a later layer replaces',
      (source) => [{ bin: source.program([aaa]) }, { bin: serverOf(source) }],
    ],
  ])('%s', async (_, image, besides = '') => {
    const { edited, proof, warnings } = await provedWith(image)
    expect([edited, proof]).toEqual([server, 'nonce'])
    expect(warnings).toEqual([
      `${change}: an edit of aaa.go is not in the image${besides}; trying server.go.`,
    ])
  })
})

describe('an edit is found in the image', () => {
  test.each<[string, (source: ImageSource) => readonly Layer[]]>([
    ['in a program beside its own source', (source) => [source.files, { 'bin/aaa': source.program([aaa]) }]],
    [
      'in a program that embeds its own source',
      (source) => [{ a: Buffer.concat([source.program([aaa]), Buffer.from(source.files[aaa] ?? '')]) }],
    ],
    ['in a compressed program', (source) => [{ 'aaa.gz': gzipSync(source.program([aaa])) }]],
    [
      'in a program with another hard link',
      (source) => [{ x: source.program([aaa]) }, { y: { type: 'link', linkname: 'x' }, '.wh.x': '' }],
    ],
    [
      "in Go's build cache, where no program is made",
      (source) => [
        { 'usr/bin/go': '\u007fELF' },
        { ...source.files, [cacheFile('ab')]: source.program([aaa]) },
      ],
    ],
  ])('%s', async (_, image) => {
    const { run, edited, proof, warnings } = await provedWith(image)
    expect([edited, proof, warnings]).toEqual([aaa, 'nonce', []])
    expect(run.lines).toContain('app: source-change edits aaa.go')
    // Nothing beside the warm-up of each revision: cold and the edit.
    expect(buildsIn(run).slice(0, 4)).toEqual(['cold base', 'cold head', 'edit base', 'edit head'])
    expect(buildsIn(run).filter((build) => build.startsWith('edit'))).toHaveLength(2 + 12)
  })

  test('only if it is in both revisions', async () => {
    const { edited, warnings } = await provedWith(({ revision, program }) => [
      { app: program(revision === 'head' ? [aaa, server] : [server]) },
    ])
    expect(edited).toBe(server)
    expect(warnings).toEqual([
      `${change}: an edit of aaa.go is not in the image of the base; trying server.go.`,
    ])
  })
})

describe('where no program can be read', () => {
  test('builds with and without the edit are compared', async () => {
    const { run, edited, proof, warnings } = await provedWith(packedServer)
    expect([edited, proof]).toEqual([server, 'control'])
    expect(warnings).toEqual([`${change}: an edit of aaa.go is not in the image; trying server.go.`])
    expect(run.lines).toContain(
      `${change}: comparing builds of the base with and without an edit of server.go`,
    )
    expect(run.lines).toContain(`${change}: in the head, the edit changes app`)
    expect(run.lines).toContain(
      'app: source-change edits server.go, as builds with and without the edit show',
    )
  })

  test.each<[string, (source: ImageSource) => Layer]>([
    ['a date', ({ time }) => ({ log: `built at ${time}` })],
    ['a coarse date', ({ time }) => ({ log: `built at ${Math.floor(time / 12)}` })],
    ['what git says', (source) => ({ version: isDirty(source) ? 'v1.0.0-dirty' : 'v1.0.0' })],
    ['copies of all sources', ({ files: all }) => all],
    ['a list of all files', ({ files: all }) => ({ list: Object.keys(all).join(' ') })],
    ['an archive of the sources', ({ files: all }) => ({ 'src.gz': gzipSync(JSON.stringify(all)) })],
    ["Go's build cache", ({ program }) => ({ [cacheFile('ab')]: program([aaa]) })],
  ])('%s is no proof', async (_, noise) => {
    const { edited, proof } = await provedWith((source) => [
      { ...noise(source), app: packed(serverOf(source)) },
    ])
    expect([edited, proof]).toEqual([server, 'control'])
  })

  test('the comparison may be needed in one revision only', async () => {
    const { run, edited, proof } = await provedWith(
      (source) => [{ app: source.revision === 'head' ? packed(serverOf(source)) : serverOf(source) }],
      { checkout: { editFiles: [server] } },
    )
    expect([edited, proof]).toEqual([server, 'control'])
    const comparing = run.lines.filter((line) => line.includes('comparing builds'))
    expect(comparing).toEqual([
      `${change}: comparing builds of the head with and without an edit of server.go`,
    ])
  })

  test('the file that Go ignores need not reach the engine', async () => {
    const { edited, proof } = await provedWith(packedServer, {
      engine: { ignored: ['_go_container_bench.go'] },
    })
    expect([edited, proof]).toEqual([server, 'control'])
  })

  test('every edit is taken back', async () => {
    const { run } = await provedWith(packedServer)
    const { recipe } = run.context.checkout(known(run.plan.benchmarks[0]), 'head')
    expect((await readdir(recipe.contextDir)).toSorted()).toEqual(['aaa.go', 'go.mod', 'go.sum', 'server.go'])
  })
})

describe('source-change is dropped', () => {
  const only = { checkout: { editFiles: [server] } }
  const remedy = '; name one with --edit, or leave source-change out of --scenarios'

  test('when a program that cannot be read changes in every build anyway', async () => {
    const { verdict, edited, proof, warnings, measured } = await provedWith(
      (source) => [{ app: packed(Buffer.concat([serverOf(source), Buffer.from(`${source.time}`)])) }],
      only,
    )
    const reason = `an edit of server.go is not seen in the image of the base: app changes in every build, also without it${remedy}`
    expect(verdict).toEqual({ kind: 'inconclusive', because: 'no-edit', reason })
    expect(warnings).toEqual([`${change} was dropped: ${reason}.`])
    expect([edited, proof]).toEqual([undefined, undefined])
    expect(measured.sampling.get('podman/app/cold')).toMatchObject({ pairs: 6 })
  })

  test('when no file of the image changes with any of the edits, each with what was seen', async () => {
    const { verdict } = await provedWith(({ files: all, program, time }) => [
      { ...all, app: 'no program', [cacheFile('ab')]: program(), 'root/.cache/go-build/trim.txt': `${time}` },
      { 'usr/bin/tool': '\u007fELF' },
    ])
    expect(verdict?.reason).toBe(
      `an edit of aaa.go or server.go changes no file of the image of the base${remedy}`,
    )
  })

  test('when a build to compare with fails', async () => {
    const { verdict } = await provedWith(packedServer, {
      ...only,
      engine: { fails: ({ kind, nth }) => (kind === 'edit' && nth === 3 ? 'no space left' : undefined) },
    })
    expect(verdict?.reason).toBe(
      `an edit of server.go is not seen in the image, and a build to compare with failed: no space left${remedy}`,
    )
  })

  test('when the image cannot be read, with the reason', async () => {
    const { verdict, measured } = await provedWith(packedServer, {
      ...only,
      engine: { breaks: ({ what }) => (what === 'read' ? 'no space left' : undefined) },
    })
    expect(verdict?.reason).toBe(
      `an edit of server.go cannot be looked for in the image: no space left${remedy}`,
    )
    expect(measured.sampling.get('podman/app/cold')).toMatchObject({ pairs: 6 })
  })

  test.each([
    ['before the first edit', 1],
    ['before the second one', 3],
    ['in a comparison', 6],
  ])('without a file when the warm-up runs out of time %s', async (_, edits) => {
    const timeBudgetMs = 20_000 + (edits - 1) * 6_000
    const { run, verdict, edited, measured } = await provedWith(packedServer, { timeBudgetMs })
    expect(verdict).toMatchObject({ kind: 'inconclusive', because: 'out-of-time' })
    expect(buildsIn(run).filter((build) => build.startsWith('edit')).length).toBeLessThan(2 * edits)
    expect(edited).toBeUndefined()
    expect(measured.editProofs.size).toBe(0)
  })
})

describe('an engine that does not notice what a bind mount contains', () => {
  const stale = 'podman builds with Buildah 1.28.2, which takes a RUN step from its cache'
  const droppedAt = (line: number) =>
    `${stale}, as in line ${line} of the Dockerfile: no other file would help; copy the sources, or use another engine, or leave source-change out of --scenarios`

  const droppedWith = async (dockerfile: string, engine: RecordingOptions = {}, isLink = false) => {
    const run = await measuring(planned(), {
      files: { ...files, Dockerfile: dockerfile },
      checkout,
      engine: { ignored: [aaa, server], staleMounts: { context: stale, stage: stale }, ...engine },
    })
    for (const revision of isLink ? run.plan.revisions : []) {
      const { recipe } = run.context.checkout(known(run.plan.benchmarks[0]), revision)
      await rename(recipe.dockerfile, `${recipe.dockerfile}.real`)
      await symlink('Dockerfile.real', recipe.dockerfile)
    }
    const measured = await run.run()
    return { run, reason: judgedOf(run.plan, measured).comparisons[change]?.verdict.reason }
  }

  test.each([
    [2, 'FROM golang:1.26\nRUN --mount=type=bind,source=.,target=/src cd /src && go build -o /app\n'],
    [2, 'FROM golang:1.26\nRUN --mount=target=. go build -o /app\n'],
    [
      4,
      'FROM a AS src\nRUN --mount=type=cache,target=/c true\nFROM b\nRUN --mount=from=src,target=/src go build\n',
    ],
  ])('is the reason, with line %d: %j', async (line, dockerfile) => {
    expect((await droppedWith(dockerfile)).reason).toBe(droppedAt(line))
  })

  test.each([
    'FROM golang:1.26\nCOPY . .\nRUN go build -o /app\n',
    'FROM golang:1.26\nRUN --mount=type=bind,from=alpine:3.22,target=/tools go build -o /app\n',
    'FROM golang:1.26\nRUN --mount=type=cache,target=/root/.cache go build -o /app\n',
    'FROM golang:1.26\nRUN --mount=source=go.mod,target=go.mod go mod download\nCOPY . .\nRUN go build\n',
  ])('is not the reason where nothing like that is mounted: %j', async (dockerfile) => {
    expect((await droppedWith(dockerfile)).reason).toContain(
      'reaches no step of the build; name one with --edit',
    )
  })

  test('is the reason where the Dockerfile is a link, too', async () => {
    const dockerfile = 'FROM golang:1.26\nRUN --mount=type=bind,target=/src go build -o /app\n'
    expect((await droppedWith(dockerfile, {}, true)).reason).toBe(droppedAt(2))
  })

  test('is the reason as well where another step ran again', async () => {
    const dockerfile = 'FROM golang:1.26\nRUN --mount=type=bind,target=/src go build -o /app\n'
    expect(
      (await droppedWith(dockerfile, { ignored: [], image: () => [{ app: 'an old program' }] })).reason,
    ).toBe(droppedAt(2))
  })

  test('is not the reason where no edit builds', async () => {
    const dockerfile = 'FROM golang:1.26\nRUN --mount=type=bind,target=/src go build -o /app\n'
    expect(
      (
        await droppedWith(dockerfile, {
          ignored: [],
          fails: ({ kind }) => (kind === 'edit' ? 'main.go:1: no' : undefined),
        })
      ).reason,
    ).toContain('does not build: main.go:1: no')
  })
})

test('a second engine proves the same file again, and the weaker proof is reported', async () => {
  const run = await measuring(planned({ engines: ['podman', 'docker'] }), {
    files,
    checkout,
    engine: (name) => ({
      image: (source) => [{ app: name === 'docker' ? packed(serverOf(source)) : serverOf(source) }],
    }),
  })
  const { warnings, editedFiles, editProofs } = await run.run()
  expect(warnings).toEqual([`${change}: an edit of aaa.go is not in the image; trying server.go.`])
  expect(editedFiles.get('app')?.get('base')).toBe(server)
  expect(editProofs.get('app')).toBe('control')
})

test('the action is told about inputs', async () => {
  const run = await measuring(planned(), { files, checkout: { editFiles: [] } })
  const host = { ...run.context.host, env: { GITHUB_ACTIONS: 'true' } }
  const { warnings } = await measure(run.plan, { ...run.context, host }, async () => {})
  expect(warnings).toEqual([
    `${change} was dropped: there is no file of a main package; name one with edit, or leave source-change out of scenarios.`,
  ])
})
