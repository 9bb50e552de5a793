import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BuildRecipe, RunningEngine } from '../../../src/engines/engine.ts'
import { unlessForeign } from '../../../src/engines/foreign-images.ts'
import { lackOf } from '../../../src/measure/refusals/unsupported.ts'
import type { Revision } from '../../../src/model.ts'
import { buildsIn, judgedOf, measuring, type Measuring, planned } from '../../support/measuring.ts'
import { recipeOf } from '../../support/recipe.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const mounting = `FROM golang AS other
RUN --mount=type=secret,id=token go version

FROM golang AS build
RUN --mount=type=cache,target=/root/.cache \\
    --mount=from=modules,target=/modules go build .
RUN --mount=type=cache,target=/root/.cache go vet .
`
const plain = 'FROM golang\nRUN go build .\n'

const unsupported: RunningEngine['unsupported'] = {
  'cache-mounts': 'it ignores cache mounts',
  'bind-mounts': 'it ignores bind mounts',
  secrets: 'it ignores secrets',
  ssh: 'it ignores ssh',
  'build-contexts': 'it has no build contexts',
  heredocs: 'it ignores heredocs',
}

const filled = (cache: string) =>
  lackIn(
    `FROM golang AS other\nFROM golang\nRUN --mount=type=cache,${cache} go build .\n`,
    {},
    {
      'filled-cache-mounts': 'it fills no cache mounts',
    },
  )

const noPlatforms = (platforms: readonly string[]): string | undefined =>
  platforms.length > 1 ? 'it builds for one platform' : undefined

const noAttestations = (): string => 'it writes none'

const lackIn = async (
  text: string,
  recipe: Partial<BuildRecipe> = {},
  of = unsupported,
  followsSyntaxLine = false,
): Promise<string | undefined> => {
  await using folder = await tempFolder()
  const dockerfile = join(folder.path, 'Dockerfile')
  await writeFile(dockerfile, text)
  const noImages = unlessForeign('it takes images for the machine only')
  const engine = { unsupported: of, followsSyntaxLine, noPlatforms, noImages, noAttestations }
  return await lackOf(engine, recipeOf({ dockerfile, ...recipe }))
}

describe('what an engine lacks for a Dockerfile', () => {
  test('names everything at once, with its lines', async () => {
    expect(await lackIn(mounting)).toBe(
      'it ignores cache mounts (lines 5, 7 of the Dockerfile); it ignores bind mounts (line 5 of the Dockerfile)',
    )
  })

  test('is read where a Dockerfile leads that is a link', async () => {
    await using folder = await tempFolder()
    const dockerfile = join(folder.path, 'Dockerfile')
    await writeFile(join(folder.path, 'Dockerfile.prod'), mounting)
    await symlink('Dockerfile.prod', dockerfile)
    const noImages = unlessForeign('it takes images for the machine only')
    const engine = {
      unsupported,
      followsSyntaxLine: false,
      noPlatforms,
      noImages,
      noAttestations: () => undefined,
    }
    expect(await lackOf(engine, recipeOf({ dockerfile }))).toMatch(/^it ignores cache mounts \(lines 5, 7/)
  })

  test('begins with the platforms that it does not build for', async () => {
    const platforms = ['linux/amd64', 'linux/arm64']
    expect(await lackIn('FROM scratch\n', { platforms }, {})).toBe('it builds for one platform')
    expect(await lackIn(mounting, { target: 'other', platforms })).toMatch(/^it builds for one platform; it/)
    expect(await lackIn('FROM scratch\n', { platforms: ['linux/arm64'] }, {})).toBeUndefined()
  })

  test('may be images for another platform', async () => {
    const lack = 'it takes images for the machine only'
    const own = { reference: 'alpine', platform: undefined }
    const foreign = { ...own, platform: 'linux/s390x' }
    expect(await lackIn('FROM alpine\n', { images: [own, foreign] }, {})).toBe(lack)
    expect(await lackIn('FROM alpine\n', { images: [own] }, {})).toBeUndefined()
  })

  test('may be attestations', async () => {
    const attestations = { provenance: 'min', sbomScanner: undefined } as const
    expect(await lackIn('FROM scratch\n', { attestations }, {})).toBe('it writes none')
  })

  test('is only what the stages use that the target needs', async () => {
    expect(await lackIn(mounting, { target: 'other' })).toBe('it ignores secrets (line 2 of the Dockerfile)')
  })

  test.each([
    [
      'an agent',
      'FROM golang\nRUN --mount=type=ssh go mod download\n',
      'it ignores ssh (line 2 of the Dockerfile)',
    ],
    [
      'a heredoc',
      'FROM golang\nRUN <<EOF\ngo version\nEOF\n',
      'it ignores heredocs (line 2 of the Dockerfile)',
    ],
    ['a mount in memory', 'FROM golang\nRUN --mount=type=tmpfs,target=/t go version\n', undefined],
    ['nothing of all that', plain, undefined],
  ])('sees %s', async (_, text, expected) => {
    expect(await lackIn(text)).toBe(expected)
  })

  test('is a cache mount with files of a stage only where it has such files', async () => {
    expect(await filled('target=/c')).toBeUndefined()
    expect(await filled('from=other,source=/d,target=/c')).toBe(
      'it fills no cache mounts (line 3 of the Dockerfile)',
    )
  })

  test('is no heredoc where the engine follows a syntax line, whose image reads it', async () => {
    const heredoc = 'FROM golang\nRUN <<EOF\ngo version\nEOF\n'
    const named = `# syntax=docker/dockerfile:1\n${heredoc}`
    expect(await lackIn(named, {}, unsupported, true)).toBeUndefined()
    expect(await lackIn(named, {}, unsupported, false)).toContain('it ignores heredocs (line 3')
    expect(await lackIn(heredoc, {}, unsupported, true)).toContain('it ignores heredocs (line 2')
  })

  test('includes build contexts that are given beside the Dockerfile', async () => {
    expect(await lackIn(plain, { buildContexts: { lib: '/lib' } })).toBe('it has no build contexts (lib)')
    expect(await lackIn(plain, { buildContexts: {} })).toBeUndefined()
  })

  test('is nothing on an engine that lacks something else, or nothing', async () => {
    expect(await lackIn(mounting, {}, { ssh: 'it ignores ssh' })).toBeUndefined()
    expect(await lackIn(mounting, {}, {})).toBeUndefined()
  })
})

const lacking = (names: readonly string[], plan = planned({ engines: ['podman', 'kaniko'] })) =>
  measuring(plan, {
    engine: (name) =>
      names.includes(name) ? { unsupported: { 'cache-mounts': 'it ignores cache mounts' } } : {},
    files: { 'main.go': 'package main\n', Dockerfile: mounting },
  })

const built = (run: Measuring): ReadonlySet<string | undefined> =>
  new Set(buildsIn(run).map((build) => build.split(':')[0]))

/** Only the Dockerfile of this revision uses what the engine ignores. */
const lackingIn = async (revision: Revision) => {
  const run = await lacking(['podman'], planned())
  const other = revision === 'head' ? 'base' : 'head'
  const { recipe } = run.context.checkout(run.plan.benchmarks[0] ?? never(), other)
  await writeFile(recipe.dockerfile, plain)
  const measured = await run.run()
  return { run, measured, verdict: judgedOf(run.plan, measured).comparisons['podman/app/cold']?.verdict }
}

describe('a project that an engine cannot build', () => {
  const reason = 'it ignores cache mounts (lines 5, 7 of the Dockerfile)'
  test('is not built by it at all, and is measured on the others', async () => {
    const run = await lacking(['kaniko'])
    const { sampling, warnings } = await run.run()
    expect(built(run)).toEqual(new Set(['podman']))
    expect(sampling.get('podman/app/cold')).toMatchObject({ pairs: 6 })
    expect(sampling.get('kaniko/app/cold')).toMatchObject({ pairs: 0, stopped: 'unsupported' })
    expect(sampling.get('kaniko/app/cold')?.obstacles).toEqual([{ kind: 'unsupported', reason }])
    expect(warnings).toEqual([`kaniko cannot build app: ${reason}.`])
  })

  test('does not fail the gate of the others, and is no head that does not build', async () => {
    const plan = planned({ engines: ['kaniko', 'podman'], gate: ['*/*/cold'] })
    const run = await lacking(['kaniko'], plan)
    const { comparisons, benchmarks } = judgedOf(plan, await run.run())
    expect(benchmarks.flatMap(({ id, gated }) => (gated ? [id] : []))).toEqual(['podman/app/cold'])
    expect(comparisons['kaniko/app/cold']?.verdict).toEqual({
      kind: 'invalid',
      because: 'unsupported',
      reason: `this engine cannot build it: ${reason}`,
    })
  })

  test('is invalid when nothing else is gated', async () => {
    const run = await lacking(['kaniko'], planned({ engines: ['kaniko', 'podman'] }))
    const { comparisons, benchmarks } = judgedOf(run.plan, await run.run())
    const gated = benchmarks.flatMap(({ id, gated: is }) => (is ? [comparisons[id]?.verdict.kind] : []))
    expect(gated).toEqual(['invalid', 'invalid'])
  })

  test('is not built in the revision either that does without what the engine lacks', async () => {
    const { run, measured, verdict } = await lackingIn('head')
    expect(buildsIn(run)).toEqual([])
    expect(measured.sampling.get('podman/app/cold')?.obstacles).toEqual([{ kind: 'unsupported', reason }])
    expect(verdict?.kind).toBe('invalid')
  })

  test('does not fail the head that repairs it', async () => {
    const { run, measured, verdict } = await lackingIn('base')
    expect(buildsIn(run)).toEqual([])
    expect(verdict).toEqual({
      kind: 'none',
      because: 'base-does-not-build',
      reason: `not judged: the base does not build: ${reason}`,
    })
    expect(measured.warnings).toEqual([`podman cannot build the base of app: ${reason}.`])
  })
})

const never = (): never => {
  throw new Error('there is no benchmark')
}
