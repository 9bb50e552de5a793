import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findToolchain } from '../../../src/images/go-toolchain.ts'
import { type Action, readActions } from '../../../src/measure/evidence/action-graph.ts'
import { goOf } from '../../../src/measure/evidence/explained-go.ts'
import { explainedPackages } from '../../../src/measure/evidence/explained-packages.ts'
import { makeModules } from '../../../src/measure/evidence/modules-of.ts'
import { testHost } from '../../support/test-host.ts'

/** `app` imports `middle`, which imports `leaf`; `other` embeds a file, and `plain` stands alone. */
const files = {
  'go.mod': 'module example.test/app\n\ngo 1.26.0\n',
  'main.go':
    'package main\n\nimport (\n\t"example.test/app/middle"\n\t"example.test/app/other"\n\t"example.test/app/plain"\n)\n\nvar version string\n\nfunc main() { println(middle.Get(), other.Text, plain.Value, version) }\n',
  'middle/middle.go':
    'package middle\n\nimport "example.test/app/leaf"\n\nfunc Get() int { return leaf.Get() }\n',
  'leaf/leaf.go': 'package leaf\n\nfunc Get() int { return 1 }\n',
  'other/other.go': 'package other\n\nimport _ "embed"\n\n//go:embed text.txt\nvar Text string\n',
  'other/text.txt': 'short\n',
  'plain/plain.go': 'package plain\n\nconst Value = 1\n',
  'plain/tagged.go': '//go:build special\n\npackage plain\n\nconst Other = 2\n',
}

describe('the digests of Go', () => {
  let [root, go] = ['', '']

  /** The digests of a build, by what was compiled or linked. */
  const digestsOf = async (
    changes: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
  ): Promise<ReadonlyMap<string, string>> => {
    const dir = join(root, 'project')
    await rm(dir, { recursive: true, force: true })
    for (const [name, text] of Object.entries({ ...files, ...changes })) {
      await mkdir(dirname(join(dir, name)), { recursive: true })
      await writeFile(join(dir, name), text)
    }
    const graph = join(root, 'graph.json')
    const env = {
      PATH: process.env['PATH'],
      HOME: root,
      GOCACHE: join(root, 'cache'),
      GOFLAGS: "'-gcflags=all=-dwarf=false -l'",
      GOTOOLCHAIN: 'local',
      CGO_ENABLED: '0',
    }
    const args = [
      'build',
      '-buildvcs=false',
      ...flags,
      `-debug-actiongraph=${graph}`,
      '-o',
      join(root, 'out'),
    ]
    const { stderr } = spawnSync(go, [...args, '.'], { cwd: dir, env })
    expect(stderr.toString()).toBe('')
    return new Map(
      readActions(await readFile(graph, 'utf8'))
        .filter(({ mode }) => mode === 'build' || mode === 'link')
        .map(({ mode, package: path, inputs }) => [`${mode} ${path.replace('example.test/', '')}`, inputs]),
    )
  }

  /** What has another digest than without the change. */
  const differing = async (
    changes: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
  ): Promise<readonly string[]> => {
    const [before, after] = [await digestsOf({}), await digestsOf(changes, flags)]
    expect([...after.values()].filter((inputs) => inputs === '')).toEqual([])
    return [...after].flatMap(([name, inputs]) => (before.get(name) === inputs ? [] : [name])).toSorted()
  }

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'go-digests-'))
    ;({ go } = await findToolchain(testHost(), '1.26.8'))
    await digestsOf({})
  }, 900_000)

  afterAll(() => rm(root, { recursive: true, force: true }))

  test('are the same for the same files', async () => {
    expect(await differing({})).toEqual([])
  })

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'a package, and those that import it until one is compiled to the same',
      { 'leaf/leaf.go': 'package leaf\n\nfunc Get() int { return 2 }\n' },
      ['build app/leaf', 'build app/middle', 'link app'],
    ],
    // So what newly waits for another package is counted, too.
    [
      'a package that imports one more, and all above it',
      {
        'leaf/leaf.go': 'package leaf\n\nimport _ "example.test/app/plain"\n\nfunc Get() int { return 1 }\n',
      },
      ['build app', 'build app/leaf', 'build app/middle', 'link app'],
    ],
    [
      'the program alone',
      { 'main.go': `${files['main.go']}\nfunc init() { println("more") }\n` },
      ['build app', 'link app'],
    ],
    [
      'a package with an embedded file',
      { 'other/text.txt': 'a longer text\n' },
      ['build app', 'build app/other', 'link app'],
    ],
    [
      'all that import it, where what they export differs',
      {
        'leaf/leaf.go': 'package leaf\n\nfunc Get() int64 { return 1 }\n',
        'middle/middle.go':
          'package middle\n\nimport "example.test/app/leaf"\n\nfunc Get() int64 { return leaf.Get() }\n',
      },
      ['build app', 'build app/leaf', 'build app/middle', 'link app'],
    ],
    ['nothing for a test', { 'leaf/leaf_test.go': 'package leaf\n' }, []],
    ['nothing for a file that no package has', { 'README.md': 'text\n' }, []],
  ])('differ for %s', async (_, changes, expected) => {
    expect(await differing(changes)).toEqual(expected)
  })

  test('differ for a package with a tag, and for flags of the compiler', async () => {
    expect(await differing({}, ['-tags=special'])).toEqual(['build app', 'build app/plain', 'link app'])
    const flagged = await differing({}, ['-gcflags=example.test/app/...=-N -dwarf=false'])
    expect(flagged).toEqual(expect.arrayContaining(['build app', 'build app/leaf', 'build app/plain']))
  })

  test('differ for flags of the linker in the link, and in the program that records them', async () => {
    expect(await differing({}, ['-ldflags=-X main.version=2'])).toEqual(['build app', 'link app'])
  })
})

const timed = (from: number, to: number, cmd: string | null) => ({
  TimeStart: new Date(Date.UTC(2026, 0, 1) + from).toISOString(),
  TimeDone: new Date(Date.UTC(2026, 0, 1) + to).toISOString(),
  Cmd: cmd === null ? null : [cmd],
})

describe('the work of a go command', () => {
  const graph = JSON.stringify([
    {
      ID: 0,
      Mode: 'build',
      Package: 'app/a',
      ActionID: 'A',
      ...timed(1_000, 2_000, '/go/tool/compile -o x'),
    },
    {
      ID: 1,
      Mode: 'build',
      Package: 'runtime/cgo',
      ActionID: 'B',
      ...timed(1_500, 4_000, 'TERM=dumb gcc -I . -c x.c'),
    },
    {
      ID: 2,
      Mode: 'build',
      Package: 'example.test/c',
      ActionID: 'C',
      ...timed(5_000, 6_000, "cd /src && TERM='dumb' CGO_LDFLAGS= /go/tool/cgo -objdir x"),
    },
    { ID: 3, Mode: 'build', Package: 'fmt', ActionID: 'D', ...timed(6_000, 6_000, null) },
    {
      ID: 4,
      Mode: 'link',
      Package: 'app',
      ActionID: 'E',
      ...timed(6_000, 8_000, '/go/tool/link -o x -extld=gcc /b/_pkg_.a'),
    },
    { ID: 5, Mode: 'link-install', Package: 'app', ...timed(8_000, 9_000, 'mv x y') },
  ])

  test('is what started a program, with its digest and time', async () => {
    const modules = await makeModules(
      [{ goMod: 'module app\n\nrequire example.test/c v1.0.0\n', vendored: '' }],
      async () => {},
    )
    const listed = { modules: [{ path: 'example.test/c', version: 'v1.0.0' }] }
    const compile = { kind: 'compile', readsMore: 'nothing' } as const
    expect(goOf([graph, graph], listed, modules, false)).toEqual({
      graphs: 1,
      isWrapped: false,
      actions: [
        { ...compile, package: 'app/a', inputs: 'A', ms: 1_000 },
        // Of the standard library, whose C code is that of the base image.
        { ...compile, package: 'runtime/cgo', inputs: 'B', ms: 2_500 },
        { ...compile, package: 'example.test/c', inputs: 'C', readsMore: 'code', ms: 1_000 },
        { ...compile, kind: 'link', package: 'app', inputs: 'E', ms: 2_000 },
      ],
      wallMs: 6_000,
      modules: ['example.test/c v1.0.0'],
    })
  })

  test('has the C files of a package, which since Go 1.26 have actions without a digest, with that of the package', async () => {
    const parts = JSON.stringify([
      { ID: 0, Mode: 'link', Package: 'app', ActionID: 'E', Deps: [1], ...timed(40_000, 41_000, '/t/link') },
      {
        ID: 1,
        Mode: 'build',
        Package: 'app/c',
        ActionID: 'A',
        Deps: [7, 2, 3],
        ...timed(33_000, 34_000, '/t/compile -o x'),
      },
      { ID: 2, Mode: 'build check cache', Package: 'app/c', Deps: [7], ...timed(900, 1_000, null) },
      { ID: 3, Mode: 'collect cgo', Deps: [4, 5], ...timed(33_000, 33_000, null) },
      {
        ID: 4,
        Mode: 'cgo compile big.c',
        Package: 'app/c',
        Deps: [6],
        ...timed(2_000, 32_000, 'gcc -c big.c'),
      },
      {
        ID: 5,
        Mode: 'cgo compile s.S',
        Package: 'app/c',
        Deps: [6],
        ...timed(2_000, 2_500, '/opt/zig -c s.S'),
      },
      { ID: 6, Mode: 'cgo run', Package: 'app/c', Deps: [2], ...timed(1_000, 2_000, '/t/cgo -objdir b') },
      { ID: 7, Mode: 'build', Package: 'fmt', ActionID: 'B', ...timed(100, 800, '/t/compile -o y') },
    ])
    const modules = await makeModules([{ goMod: 'module app\n', vendored: '' }], async () => {})
    const { actions, wallMs } = goOf([parts], { modules: [] }, modules, false)
    const ofC = { kind: 'compile', package: 'app/c', inputs: 'A', readsMore: 'anything' } as const
    expect(actions).toEqual([
      { kind: 'link', package: 'app', inputs: 'E', readsMore: 'nothing', ms: 1_000 },
      { ...ofC, ms: 1_000 },
      { ...ofC, ms: 30_000 },
      { ...ofC, ms: 500 },
      { ...ofC, ms: 1_000 },
      { kind: 'compile', package: 'fmt', inputs: 'B', readsMore: 'nothing', ms: 700 },
    ])
    expect(wallMs).toBe(700 + 31_000 + 1_000 + 1_000)
    expect(explainedPackages([parts], modules).packages).toMatchObject([
      { path: 'app/c', compileMs: 32_500, shareMs: 32_000 },
      { path: 'fmt', compileMs: 700, shareMs: 700 },
    ])
  })

  test('has the packages of no known module among the modules', async () => {
    const modules = await makeModules([{ goMod: 'module app\n', vendored: '' }], async () => {})
    const found = goOf([graph], { modules: [] }, modules, false)
    expect(found.modules).toEqual(['example.test/c'])
  })

  test.each<[string, boolean]>([
    ['gcc -c x.c', true],
    ['TERM=dumb /usr/bin/x86_64-linux-gnu-gcc-12 -c x.c', true],
    ["cd $WORK && TERM='dumb' /usr/local/go/pkg/tool/linux_amd64/cgo -objdir b", true],
    ['clang++ -c x.cc', true],
    ['"gcc" -c x.c', true],
    ['/usr/local/go/pkg/tool/linux_amd64/compile -o x -p main', false],
    ['/usr/local/go/pkg/tool/linux_amd64/asm -p main x.s', false],
    ['/usr/local/go/pkg/tool/linux_amd64/link -extld=gcc -o x', false],
    ['/usr/local/go/pkg/tool/linux_amd64/link -extld gcc -o x', false],
  ])('%s runs a C compiler: %s', (command, expected) => {
    const [action] = readActions(JSON.stringify([{ ID: 0, Mode: 'build', Package: 'a', Cmd: [command] }]))
    expect((action as Action).runsC).toBe(expected)
  })
})
