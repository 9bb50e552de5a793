import { expect, test } from 'vitest'
import { readInputs } from '../../../../src/inputs/read.ts'
import { unseenFiles } from '../../../../src/projects/context/build-inputs/unseen-files.ts'
import { emptyFolder, writeFiles } from '../../../support/test-files.ts'
import { vocabulary } from '../../../support/vocabulary.ts'

const paths = [
  'data/x.bin',
  'notes.md',
  'main.go',
  'go.mod',
  'Dockerfile',
  'svc/data/x.bin',
  'svc/Dockerfile',
]

/** Which of these paths no build sees. */
const unseen = async (
  files: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>> = {},
  context = '.',
) => {
  const root = await emptyFolder()
  await writeFiles(root, { Dockerfile: 'FROM golang\nCOPY . .\n', ...files })
  const isUnseen = await unseenFiles(root, context, readInputs(given, vocabulary))
  return isUnseen === undefined ? undefined : paths.filter(isUnseen)
}

test('what the ignore file leaves out is not seen, except what this program reads', async () => {
  expect(await unseen({ '.dockerignore': 'data\n*.md\ngo.mod\nDockerfile\n' })).toEqual([
    'data/x.bin',
    'notes.md',
  ])
  expect(await unseen({ '.dockerignore': '*\n!main.go\n' })).toEqual([
    'data/x.bin',
    'notes.md',
    'svc/data/x.bin',
  ])
})

test('without an ignore file everything is seen', async () => {
  expect(await unseen({})).toEqual([])
})

test.for<Readonly<Record<string, string>>>([
  { '.containerignore': 'data\n' },
  { '.containerignore': '*.txt\n', '.dockerignore': 'data\n' },
  // Only the newer BuildKit reads this as an ending.
  { '.dockerignore': '**.bin\n' },
])('what one engine sees is seen: %j', async (files) => {
  expect(await unseen(files)).toEqual([])
})

test('the ignore file is that of the context', async () => {
  const files = {
    'svc/Dockerfile': 'FROM golang\nCOPY . .\n',
    'svc/.dockerignore': 'data\n',
    '.dockerignore': '*\n',
  }
  expect(await unseen(files, {}, 'svc')).toEqual(['svc/data/x.bin'])
})

test.for<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  [
    'a mount, for which Buildah has no ignore file',
    { Dockerfile: 'FROM golang\nRUN --mount=target=. go build\n' },
    {},
  ],
  ['another folder as a context', {}, { 'build-contexts': 'lib=data' }],
  ['an ignore file that an engine refuses', { '.dockerignore': 'data\nc++\n' }, {}],
  ['a Dockerfile that cannot be read', { Dockerfile: 'RUN x\n' }, {}],
])('everything may be seen with %s', async ([, files, given]) => {
  expect((await unseen({ '.dockerignore': 'data\n', ...files }, given)) ?? []).toEqual([])
})
