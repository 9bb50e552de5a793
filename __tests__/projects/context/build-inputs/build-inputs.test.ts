import { chmod, mkdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readDockerfile } from '../../../../src/dockerfile/dockerfile.ts'
import {
  buildInputsDigest,
  type BuildInputsQuestion,
  differingInputs,
} from '../../../../src/projects/context/build-inputs/build-inputs.ts'
import { emptyFolder, writeFiles } from '../../../support/test-files.ts'

const files = {
  Dockerfile: 'FROM golang\nARG TOKEN\nCOPY . .\nCOPY --from=lib . .\n',
  '.dockerignore': 'docs\n**/*.md\n!KEEP.md\n',
  'main.go': 'package main\n',
  'cmd/a/main.go': 'package main\n',
  'docs/x.txt': 'x',
  'README.md': 'read',
  'KEEP.md': 'kept',
  '.git/HEAD': 'ref',
}

const project = async (more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const root = await emptyFolder()
  await writeFiles(root, { ...files, ...more })
  return root
}

const read = async (root: string, question: Partial<BuildInputsQuestion> = {}) => {
  const { buildArgs = {}, buildContexts = {} } = question
  const text = await readFile(join(root, 'Dockerfile'), 'utf8')
  return buildInputsDigest(root, join(root, 'Dockerfile'), {
    rules: ['buildkit'],
    dockerfile: readDockerfile(text, { buildArgs, buildContexts, platform: 'linux/amd64' }),
    target: undefined,
    settings: {},
    buildArgs,
    buildContexts,
    ...question,
  })
}

/** What two copies of the project differ in after `change` to one of them; also that the digests agree with it. */
const differenceAfter = async (change: (root: string) => Promise<unknown>) => {
  const [one, other] = [await project(), await project()]
  await change(other)
  const [before, after] = [await read(one), await read(other)]
  const different = differingInputs(before, after)
  expect(before.digest === after.digest).toBe(different.length === 0)
  return different
}

describe('build inputs are equal', () => {
  test.for([
    ['in two copies of one project', async () => {}],
    ['when an ignored file changes', (root: string) => writeFile(join(root, 'README.md'), 'new')],
    ['when a file is added to an ignored folder', (root: string) => writeFile(join(root, 'docs/y'), '')],
    [
      'when only .git changes',
      (root: string) =>
        writeFiles(root, { '.git/HEAD': 'other', 'sub/.git': 'gitdir: x' }).then(() =>
          rm(join(root, 'sub'), { recursive: true }),
        ),
    ],
    ['when only times change', (root: string) => utimes(join(root, 'main.go'), 1, 1)],
    ['when an ignored link changes', (root: string) => symlink('/x', join(root, 'LINK.md'))],
  ] as const)('%s', async ([, change]) => {
    expect(await differenceAfter(change)).toEqual([])
  })
})

describe('build inputs differ', () => {
  test.for([
    [
      'content',
      (root: string) => writeFile(join(root, 'cmd/a/main.go'), 'package  main\n'),
      ['cmd/a/main.go'],
    ],
    [
      'content that an exception includes again',
      (root: string) => writeFile(join(root, 'KEEP.md'), '2'),
      ['KEEP.md'],
    ],
    ['a new file', (root: string) => writeFile(join(root, 'b.go'), ''), ['b.go']],
    ['a removed file', (root: string) => rm(join(root, 'main.go')), ['main.go']],
    ['the executable bit', (root: string) => chmod(join(root, 'main.go'), 0o755), ['main.go']],
    ['an empty folder', (root: string) => mkdir(join(root, 'empty')), ['empty']],
    ['a link', (root: string) => symlink('main.go', join(root, 'link.go')), ['link.go']],
    ['a dangling link', (root: string) => symlink('nowhere', join(root, 'link.go')), ['link.go']],
    [
      'the Dockerfile',
      (root: string) => writeFile(join(root, 'Dockerfile'), 'FROM x\nCOPY . .\n'),
      ['Dockerfile', 'Dockerfile'],
    ],
    [
      'the ignore file, which is in the context',
      (root: string) => writeFile(join(root, '.dockerignore'), 'docs\n**/*.md\n!KEEP.md\n\n'),
      ['.dockerignore'],
    ],
  ] as const)('by %s', async ([, change, expected]) => {
    expect(await differenceAfter(change)).toEqual(expected)
  })

  test('by the target of a link, which is not followed', async () => {
    const [one, other] = [await project(), await project()]
    await symlink('main.go', join(one, 'l'))
    await symlink('cmd/a/main.go', join(other, 'l'))
    expect(differingInputs(await read(one), await read(other))).toEqual(['l'])
  })

  test('by target, build argument and additional context, named without their values', async () => {
    const root = await project()
    const [a, b] = [await emptyFolder(), await emptyFolder()]
    await writeFiles(a, { x: '1', '.dockerignore': 'y' })
    await writeFiles(b, { x: '2', '.dockerignore': 'y', y: 'ignored' })
    const one = await read(root, { target: 'a', buildArgs: { TOKEN: 's3cret' }, buildContexts: { lib: a } })
    const other = await read(root, { target: 'b', buildArgs: { TOKEN: 'other' }, buildContexts: { lib: b } })
    expect(differingInputs(one, other)).toEqual([
      'build argument TOKEN',
      'build context lib, file x',
      'target',
    ])
    expect(JSON.stringify([...one.inputs])).not.toContain('s3cret')
  })

  test('in more ways than are listed', async () => {
    const [one, other] = [await project(), await project({ a1: '', a2: '', a3: '', a4: '' })]
    const [before, after] = [await read(one), await read(other)]
    expect(differingInputs(before, after, 2)).toEqual(['a1', 'a2'])
    expect(differingInputs(after, before)).toHaveLength(3)
  })
})

test('a file and its neighbour cannot be mistaken for each other', async () => {
  const [one, other] = [await project({ ab: 'c' }), await project({ a: 'bc' })]
  expect((await read(one)).digest).not.toBe((await read(other)).digest)
})

test('files of the context are counted without ignored files', async () => {
  // Dockerfile, .dockerignore, main.go, cmd/a/main.go, KEEP.md.
  expect((await read(await project())).contextFiles).toBe(5)
})

test('each kind of engine uses the ignore file that it reads', async () => {
  const root = await project({ '.containerignore': '*.go\n' })
  expect((await read(root, { rules: ['buildkit'] })).inputs.has('file main.go')).toBe(true)
  const buildah = await read(root, { rules: ['buildah'] })
  expect(buildah.ignoreFiles).toEqual([join(root, '.containerignore')])
  expect(buildah.inputs.has('file main.go')).toBe(false)
  expect(buildah.inputs.has('file README.md')).toBe(true)
})

test('a file that cannot be read is named, unless it is ignored', async () => {
  const root = await project()
  await chmod(join(root, 'docs/x.txt'), 0)
  await chmod(join(root, 'cmd/a/main.go'), 0)
  // The superuser can read everything, so for this test we are somebody else.
  if (process.geteuid?.() === 0) {
    await chmod(root, 0o755)
    process.seteuid?.(65534)
    onTestFinished(() => process.seteuid?.(0))
  }
  await expect(read(root)).rejects.toThrow(/cannot be read: EACCES.*cmd\/a\/main\.go'; make/)
})

test('a large file is read in pieces', async () => {
  const [one, other] = [await project(), await project()]
  const big = Buffer.alloc(3_000_000, 'a')
  await writeFile(join(one, 'big'), big)
  big[2_999_999] = 0
  await writeFile(join(other, 'big'), big)
  expect(differingInputs(await read(one), await read(other))).toEqual(['big'])
})
