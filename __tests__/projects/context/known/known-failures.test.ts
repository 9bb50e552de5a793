import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knownFailures } from '../../../../src/projects/context/known/known-failures.ts'
import { readCheckout, type TreeFiles, writeTree } from '../../../support/read-checkout.ts'
import { tempFolder } from '../../../support/temp-folder.ts'

const known = async (base: TreeFiles | undefined, head: TreeFiles, given = {}) => {
  await using folder = await tempFolder()
  const read = async (name: string, files: TreeFiles) => {
    await writeTree(join(folder.path, name), files)
    return readCheckout(join(folder.path, name), { given })
  }
  return await knownFailures(
    await read('head', head),
    base === undefined ? undefined : await read('base', base),
  )
}

const good = { Dockerfile: 'FROM scratch\nCOPY main.go /\n', 'main.go': 'package main\n' }
const broken = { ...good, Dockerfile: 'FROM scratch\nCOPY main.go config.yaml /\n' }
const brokenOtherwise = { ...good, Dockerfile: 'FROM scratch\nADD more.txt /\n' }
const secret = {
  ...good,
  Dockerfile: 'FROM golang:1.26\nRUN --mount=type=secret,id=netrc,required=true go build .\n',
}
const missing =
  'line 2 of the Dockerfile: COPY config.yaml: config.yaml is not in the context, which is the whole repository; if a command makes it, that belongs in --prepare'

test('two trees that build are no problem', async () => {
  expect(await known(good, good)).toEqual({ problems: [], failing: undefined, notes: [] })
})

test('a tree that only the head has broken is its result', async () => {
  expect(await known(good, broken)).toEqual({
    problems: [],
    failing: { revision: 'head', reason: missing },
    notes: [],
  })
})

test('a tree that only the head has repaired leaves nothing to compare with', async () => {
  expect(await known(broken, good)).toMatchObject({
    problems: [],
    failing: { revision: 'base', reason: missing },
  })
})

test('where neither builds, everything that is wrong with both is listed once', async () => {
  expect((await known(broken, broken)).problems).toEqual([missing])
  expect((await known(brokenOtherwise, broken)).problems).toEqual([
    missing,
    expect.stringMatching(/^in the base: line 2 of the Dockerfile: ADD more\.txt: more\.txt is not in/),
  ])
})

test('alone, a tree that does not build is a problem', async () => {
  expect((await known(undefined, broken)).problems).toEqual([missing])
})

test('an input that the head needs is missing whatever the base is', async () => {
  const problems = [expect.stringContaining('needs the secret netrc')]
  expect(await known(good, secret)).toMatchObject({ problems, failing: undefined })
  expect(await known(secret, secret)).toMatchObject({ problems, failing: undefined })
  expect((await known(secret, good)).failing?.revision).toBe('base')
  expect((await known(secret, secret, { secrets: 'netrc=x' })).problems).toEqual([])
})

test('all kinds are listed together', async () => {
  const Dockerfile = [
    'FROM golang:1.26',
    'COPY config.yaml /',
    'COPY --from=shared /lib /lib',
    'RUN --mount=type=ssh,required=true --mount=type=secret,id=netrc,required go build .',
    '',
  ].join('\n')
  const { problems } = await known(undefined, { ...good, Dockerfile })
  expect(problems).toEqual([
    expect.stringContaining('COPY config.yaml'),
    expect.stringContaining('--build-contexts shared=FOLDER'),
    expect.stringContaining('--ssh default'),
    expect.stringContaining('--secret-files netrc=PATH'),
  ])
})

test.for(['example.com/frontend:1', 'docker.io/me/dockerfile'])(
  'another frontend may read the Dockerfile by rules of its own: %s',
  async (image) => {
    const Dockerfile = `# syntax=${image}\n${broken.Dockerfile}`
    expect((await known(undefined, { ...good, Dockerfile })).problems).toEqual([])
  },
)

test.for([
  'docker/dockerfile:1',
  'docker.io/docker/dockerfile:1.7-labs',
  'docker/dockerfile-upstream:master',
])("Docker's own does not: %s", async (image) => {
  const Dockerfile = `# syntax=${image}\n${broken.Dockerfile}`
  expect((await known(undefined, { ...good, Dockerfile })).problems).toHaveLength(1)
})
