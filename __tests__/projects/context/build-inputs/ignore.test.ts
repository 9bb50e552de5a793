import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { IgnoreRules } from '../../../../src/projects/context/build-inputs/ignore-rules.ts'
import { makeIgnore, readIgnore } from '../../../../src/projects/context/build-inputs/ignore.ts'
import { emptyFolder, writeFiles } from '../../../support/test-files.ts'

const kept = async (text: string, paths: readonly string[], rules: IgnoreRules = 'buildkit') => {
  const { isIgnored } = await makeIgnore(text, rules)
  return paths.filter((path) => !isIgnored(path))
}

const tree = [
  'README.md',
  'a.go',
  'a_test.go',
  'cmd',
  'cmd/a',
  'cmd/a/main.go',
  'cmd/a/notes.md',
  'docs',
  'docs/x.md',
]

describe.for(['buildkit', 'buildah'] as const)('an ignore file by the rules of %s', (rules) => {
  // Expected values are those of moby/patternmatcher v0.6.1 and containers/storage v1.58.0 on this tree.
  test.for([
    ['', tree],
    ['*.md', tree.filter((path) => path !== 'README.md')],
    ['**/*.md', ['a.go', 'a_test.go', 'cmd', 'cmd/a', 'cmd/a/main.go', 'docs']],
    ['cmd', ['README.md', 'a.go', 'a_test.go', 'docs', 'docs/x.md']],
    ['/cmd/', ['README.md', 'a.go', 'a_test.go', 'docs', 'docs/x.md']],
    ['cmd/**', ['README.md', 'a.go', 'a_test.go', 'cmd', 'docs', 'docs/x.md']],
    ['main.go', tree],
    ['**/main.go', tree.filter((path) => path !== 'cmd/a/main.go')],
    ['*/a', tree.filter((path) => !path.startsWith('cmd/a'))],
    ['?.go', tree.filter((path) => path !== 'a.go')],
    ['[a-c]*', ['README.md', 'docs', 'docs/x.md']],
    ['[^a-c]*', ['a.go', 'a_test.go', 'cmd', 'cmd/a', 'cmd/a/main.go', 'cmd/a/notes.md']],
    ['*\n!a.go', ['a.go']],
    ['*\n!cmd/a/main.go', ['cmd/a/main.go']],
    ['*\n!/cmd', ['cmd', 'cmd/a', 'cmd/a/main.go', 'cmd/a/notes.md']],
    ['!a.go\n*', []],
    ['cmd\n!cmd/a\ncmd/a/*.md', tree.filter((path) => !['cmd', 'cmd/a/notes.md'].includes(path))],
    ['# *\n\n   \n  docs  \n', tree.filter((path) => !path.startsWith('docs'))],
    ['docs\r\n*.md\r\n', tree.filter((path) => !path.startsWith('docs') && path !== 'README.md')],
    ['./docs/../a.go', tree.filter((path) => path !== 'a.go')],
    ['../a.go', tree],
    ['.', tree],
    ['\\*.md', tree],
  ] as const)('%j keeps %j', async ([text, expected]) => {
    expect(await kept(text, tree, rules)).toEqual(expected)
  })

  test.for(['!', 'a\n[', '!  '])('%j is an error that names the line', async (text) => {
    await expect(makeIgnore(text, rules, 'F')).rejects.toThrow(/^F, line \d: /)
  })
})

describe('the two kinds of engines differ', () => {
  test('Buildah includes nothing from an ignored folder by a pattern with wildcards', async () => {
    expect(await kept('*\n!**/*.go', tree, 'buildkit')).toEqual(['a.go', 'a_test.go', 'cmd/a/main.go'])
    expect(await kept('*\n!**/*.go', tree, 'buildah')).toEqual(['a.go', 'a_test.go'])
  })

  test('BuildKit does not try an exception again that it skipped for the folder', async () => {
    expect(await kept('a/b\n!a', ['a', 'a/b', 'a/c'], 'buildkit')).toEqual(['a', 'a/c'])
    expect(await kept('a/b\n!a', ['a', 'a/b', 'a/c'], 'buildah')).toEqual(['a', 'a/b', 'a/c'])
  })

  test('Buildah passes characters like + to the regular expression', async () => {
    expect(await kept('c++', ['c++', 'cc'], 'buildkit')).toEqual(['cc'])
    expect(await kept('a+', ['a+', 'aa'], 'buildah')).toEqual(['a+'])
  })

  test('only BuildKit drops a byte order mark', async () => {
    expect(await kept('\uFEFFa.go', ['a.go'], 'buildkit')).toEqual([])
    expect(await kept('\uFEFFdocs\na.go', ['docs', 'a.go'], 'buildah')).toEqual(['docs'])
  })
})

describe('the ignore file that is used', () => {
  const all = {
    'Dockerfile.dockerignore': 'one',
    'Dockerfile.containerignore': 'two',
    '.containerignore': 'three',
    '.dockerignore': 'four',
  }

  test.for([
    ['buildkit', ['Dockerfile.dockerignore', '.dockerignore']],
    [
      'buildah',
      ['Dockerfile.dockerignore', 'Dockerfile.containerignore', '.containerignore', '.dockerignore'],
    ],
  ] as const)('of %s is the first of %j that exists', async ([rules, order]) => {
    for (const [index, name] of order.entries()) {
      const later = order.slice(index)
      const root = await emptyFolder()
      const files = Object.entries(all).filter(([each]) => later.some((wanted) => wanted === each))
      await writeFiles(root, Object.fromEntries(files))
      const { file, isIgnored } = await readIgnore(root, join(root, 'Dockerfile'), rules)
      expect(file).toBe(join(root, name))
      expect(isIgnored(all[name])).toBe(true)
    }
  })

  test('is beside a Dockerfile outside the context', async () => {
    const root = await emptyFolder()
    await writeFiles(root, { 'build/api.Dockerfile.dockerignore': 'x', 'context/.dockerignore': 'y' })
    const { isIgnored } = await readIgnore(
      join(root, 'context'),
      join(root, 'build/api.Dockerfile'),
      'buildkit',
    )
    expect([isIgnored('x'), isIgnored('y')]).toEqual([true, false])
  })

  test('may be missing', async () => {
    const root = await emptyFolder()
    const ignore = await readIgnore(root, join(root, 'Dockerfile'), 'buildah')
    expect(ignore.file).toBeUndefined()
    expect(ignore.isIgnored('a')).toBe(false)
  })
})
