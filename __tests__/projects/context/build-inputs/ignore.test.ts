import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { IgnoreRules } from '../../../../src/projects/context/build-inputs/ignore-rules.ts'
import { makeIgnore, readIgnore } from '../../../../src/projects/context/build-inputs/ignore.ts'
import { cpuMs } from '../../../support/cpu-time.ts'
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

describe('versions differ', () => {
  test('Docker 20.10, like Buildah, includes nothing from an ignored folder by a pattern with wildcards', async () => {
    const text = '*\n!**/README.md'
    const paths = ['README.md', 'a', 'a/README.md']
    expect(await kept(text, paths, 'buildkit')).toEqual(['README.md', 'a/README.md'])
    expect(await kept(text, paths, 'docker-20')).toEqual(['README.md'])
  })

  test('Docker 20.10 tries only the folder that has as many names as the pattern', async () => {
    expect(await kept('**/*.md\n!/a', ['a', 'a/b', 'a/b/x.md'], 'docker-20')).toEqual([
      'a',
      'a/b',
      'a/b/x.md',
    ])
    expect(await kept('*/*\n!**/c/d', ['a/c', 'a/c/d', 'a/c/d/e'], 'docker-20')).toEqual([])
    expect(await kept('**/x', ['x/a', 'b/x/a', 'b/c/x/a'], 'docker-20')).toEqual([])
  })

  test('only the newer BuildKit takes **name for an ending', async () => {
    expect(await kept('**.md', ['x.md', 'a/.md', '.md'], 'buildkit')).toEqual([])
    expect(await kept('**.md', ['x.md', 'a/.md', '.md'], 'docker-20')).toEqual(['x.md'])
  })

  test('Podman 4.3 drops a byte order mark', async () => {
    expect(await kept('\uFEFFa.go', ['a.go'], 'podman-4')).toEqual([])
  })

  test('Kaniko looks into ignored folders', async () => {
    expect(await kept('*\n!**/*.go', tree, 'kaniko')).toEqual(['a.go', 'a_test.go', 'cmd/a/main.go'])
    expect(await kept('**a', tree, 'kaniko')).toContain('cmd/a/main.go')
    expect((await makeIgnore('**a', 'kaniko')).mayHoldOthers('cmd/a')).toBe(true)
  })
})

describe('what costs time', () => {
  const long = 'a'.repeat(4000)
  test.for<readonly [string, string, IgnoreRules]>([
    ['*a*a*a*a*a*a*b', long, 'buildkit'],
    ['*a*a*a*a*a*a*b', long, 'buildah'],
    ['*a?a*[a-c]*a*a*?*b', long, 'docker-20'],
    ['**/**/**/**/**/**/x', 'a/'.repeat(2000), 'buildkit'],
    ['**/a/**/a/**/a/**/a/**/a/**/b', 'a/'.repeat(2000), 'buildah'],
    ['a**a**a**a**a**a**b', long, 'buildkit'],
    ['(a+)+x', long, 'buildah'],
    ['(a|a)*(a|aa)+(.*)+x', long, 'docker-20'],
  ])('%s is matched in linear time', async ([pattern, path, rules]) => {
    const { isIgnored } = await makeIgnore(pattern, rules)
    const start = cpuMs()
    expect(isIgnored(path.replace(/\/$/, ''))).toBe(false)
    expect(cpuMs() - start).toBeLessThan(2000)
  })

  test('is limited: to 5000 patterns, and to 1 MB', async () => {
    await expect(makeIgnore('a\n'.repeat(80_000), 'buildkit', 'F')).rejects.toThrow(
      'F has 80000 patterns, and 5000 are supported; exclude whole folders',
    )
    await expect(makeIgnore(`#${'a'.repeat(1_000_000)}`, 'buildah', 'F')).rejects.toThrow(
      'F is larger than 1 MB',
    )
    const { isIgnored } = await makeIgnore('a\n'.repeat(4999), 'buildkit')
    expect(isIgnored('a')).toBe(true)
  })
})

describe('a pattern that is a regular expression to the engine', () => {
  test.for<readonly [string, IgnoreRules, readonly string[]]>([
    ['a|b', 'buildah', ['c']],
    ['(a|b)', 'buildah', ['c', 'ab', 'ab/c']],
    ['(a|b)', 'buildkit', ['a', 'b', 'c', 'ab', 'ab/c']],
    [String.raw`\d`, 'buildkit', ['a', 'b', 'c', 'ab', 'ab/c']],
    ['[[:alpha:]]', 'buildkit', ['ab', 'ab/c']],
    ['a**', 'buildkit', ['b', 'c']],
  ])('%s by the rules of %s', async ([pattern, rules, expected]) => {
    expect(await kept(pattern, ['a', 'b', 'c', 'ab', 'ab/c'], rules)).toEqual(expected)
  })

  test('Go refuses some', async () => {
    await expect(makeIgnore('c++', 'buildah')).rejects.toThrow('line 1: "c++" is not a pattern')
    await expect(makeIgnore('[b-a]', 'buildkit')).rejects.toThrow('is not a pattern')
  })

  test('a path with a line break is never ignored: .* does not cross it', async () => {
    expect(await kept('**', ['a\nb', 'c'])).toEqual(['a\nb'])
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

  test.for(['buildkit', 'buildah', 'kaniko'] as const)(
    'of %s is not a link, wherever that leads: nothing behind it is quoted, and what to do is said',
    async (rules) => {
      const [root, outside] = [await emptyFolder(), await emptyFolder()]
      await writeFiles(outside, { key: '[secret' })
      await writeFiles(root, { 'build/ignore': '[secret' })
      for (const target of [join(outside, 'key'), 'build/ignore']) {
        await rm(join(root, '.dockerignore'), { force: true })
        await symlink(target, join(root, '.dockerignore'))
        const message = await readIgnore(root, join(root, 'Dockerfile'), rules).then(() => '', String)
        expect(message).toContain('.dockerignore is a link, which not every engine follows; put a copy')
        expect(message).not.toContain('secret')
      }
    },
  )

  test('may be missing', async () => {
    const root = await emptyFolder()
    const ignore = await readIgnore(root, join(root, 'Dockerfile'), 'buildah')
    expect(ignore.file).toBeUndefined()
    expect(ignore.isIgnored('a')).toBe(false)
  })
})
