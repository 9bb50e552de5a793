import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endlessFiles } from '../../../../src/projects/context/known/endless-files.ts'
import { knownFailures } from '../../../../src/projects/context/known/known-failures.ts'
import { readCheckout, type TreeFiles, writeTree } from '../../../support/read-checkout.ts'
import { emptyFolder } from '../../../support/test-files.ts'

const usual: TreeFiles = {
  Dockerfile: 'FROM golang\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n',
  'go.mod': 'module example.com/m\n',
  'main.go':
    'package main\n\nimport "embed"\n\n//go:embed page.html pages\nvar pages embed.FS\n\nfunc main() {}\n',
  'page.html': '<p>\n',
  'pages/a.html': '<p>\n',
}

const laidOut = async (files: TreeFiles): Promise<string> => {
  const dir = await emptyFolder()
  const links = Object.keys(files)
  await writeTree(dir, {
    ...Object.fromEntries(Object.entries(usual).filter(([name]) => !links.includes(name))),
    ...files,
  })
  return dir
}

const textsFor = async (files: TreeFiles): Promise<readonly string[]> =>
  (await endlessFiles(await readCheckout(await laidOut(files)))).map(({ text }) => text)

test.for([
  ['go.mod', '/dev/zero'],
  ['go.sum', '/dev/ptmx'],
  ['go.work', '/proc/kmsg'],
  ['go.work.sum', '/usr/../dev/stdin'],
  ['main.go', '/dev/zero'],
  ['internal/a/b.go', '../../../../../dev/zero'],
  ['vendor/modules.txt', '/dev/zero'],
  ['vendor/example.com/x/x.go', '/dev/random'],
])('%s as a link to %s is refused', async ([name = '', target = '']) => {
  const [text, ...others] = await textsFor({ [name]: `-> ${target}` })
  expect(text).toMatch(/^\S+ leads to \/(?:dev|proc)\/\w+: go would read it/)
  expect(text?.startsWith(`${name} `)).toBe(true)
  expect(others).toEqual([])
})

test.for([
  { 'go.mod': '-> a', a: '-> b', b: '-> /dev/zero' },
  { 'go.mod': '-> d/zero', d: '-> /dev' },
  { 'go.mod': '-> x/y/../z', 'x/y': '-> ../w', w: '-> /dev/a', 'x/z': '-> /dev/zero' },
])('so are links by way of others: %o', async (files) => {
  expect(await textsFor(files)).toEqual([expect.stringMatching(/^go\.mod leads to \/dev\//)])
})

test('a pipe is refused, and whoever leads to it', async () => {
  const dir = await laidOut({ 'a.go': '-> b.go' })
  expect(spawnSync('mkfifo', [join(dir, 'b.go')]).status).toBe(0)
  const found = await endlessFiles(await readCheckout(dir))
  expect(found.map(({ text }) => text.replace(/:.*/, ''))).toEqual([
    'a.go leads to b.go, a device or a pipe',
    'b.go is a device or a pipe',
  ])
})

test.for([
  { current: '-> /usr/bin/x', null: '-> /dev/null' },
  { 'main.go': '-> cmd/real.go', 'cmd/real.go': 'package main\n' },
  { 'go.mod': '-> /workspace/go.mod' },
  { 'a.go': '-> a.go' },
  { 'go.sum': '-> /dev/null' },
  // Go 1.26 embeds what else is in the folder, or says "cannot embed irregular file" at once.
  { 'pages/access.log': '-> /dev/stdout' },
  { 'page.html': '-> /dev/zero' },
  { 'testdata/x.go': '-> /dev/zero' },
  { 'a/_b/x.go': '-> /dev/zero', '_x.go': '-> /dev/zero', '.x.go': '-> /dev/zero' },
  { 'samples/x.go': '-> /dev/zero', '.dockerignore': 'samples\n' },
  { 'go.mod': '-> /dev/zero', Dockerfile: 'FROM scratch\nCOPY . /\n' },
])('links that no build reads without end stay: %o', async (files) => {
  expect(await textsFor(files)).toEqual([])
})

test('all of them are a wrong input, also where the base has none', async () => {
  const head = await readCheckout(await laidOut({ 'go.sum': '-> /dev/zero', 'a.go': '-> /dev/zero' }))
  const base = await readCheckout(await laidOut({}))
  const { problems, failing } = await knownFailures(head, base)
  expect(failing).toBeUndefined()
  expect(problems.map((each) => each.split(' ')[0])).toEqual(['a.go', 'go.sum'])
})

test('a link to a name that no file can have leads nowhere', async () => {
  expect(await textsFor({ 'main.go': `-> ${'a'.repeat(300)}` })).toEqual([])
})
