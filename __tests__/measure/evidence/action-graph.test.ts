import { spawnSync } from 'node:child_process'
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findToolchain } from '../../../src/images/go-toolchain.ts'
import { type ActionGraph, readActionGraph } from '../../../src/measure/evidence/action-graph.ts'
import { nonceEdit } from '../../../src/measure/build/edit.ts'
import { nonceScanner } from '../../../src/measure/image/nonce-scanner.ts'
import { testHost } from '../../support/test-host.ts'
import { repositoryPath } from '../../support/paths.ts'

type Built = {
  readonly graph: ActionGraph
  readonly binary: Buffer
  readonly startMs: number
  readonly endMs: number
}

const nonces = ['0123456789abcdef01234567', 'fedcba9876543210fedcba98'] as const

describe('the action graph of a real go build', () => {
  const bare = repositoryPath('__tests__/fixtures/bare')
  const builds = new Map<string, Built>()
  let root = ''

  const build = async (go: string, name: string): Promise<void> => {
    const env = {
      PATH: process.env['PATH'],
      HOME: root,
      GOCACHE: join(root, 'cache'),
      // In half of the compiler's time.
      GOFLAGS: "'-gcflags=all=-dwarf=false -l'",
      GOGC: 'off',
      CGO_ENABLED: '0',
    }
    const out = join(root, name)
    const flags = [
      '-trimpath',
      '-buildvcs=false',
      '-ldflags=-s -w',
      `-debug-actiongraph=${out}.json`,
      '-o',
      out,
    ]
    const startMs = Date.now()
    const { stderr } = spawnSync(go, ['build', ...flags, '.'], { cwd: join(root, 'project'), env })
    const endMs = Date.now()
    expect(stderr.toString()).toBe('')
    const graph = readActionGraph(await readFile(`${out}.json`, 'utf8'))
    builds.set(name, { graph, binary: await readFile(out), startMs, endMs })
  }

  const built = (name: string): Built => {
    const found = builds.get(name)
    if (found === undefined) throw new Error(`there is no build ${name}`)
    return found
  }

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'action-graph-test-'))
    await cp(bare, join(root, 'project'), { recursive: true })
    const { go } = await findToolchain(testHost(), '1.26.8')
    await build(go, 'cold')
    await build(go, 'warm')
    for (const [index, nonce] of nonces.entries()) {
      await appendFile(join(root, 'project', 'main.go'), nonceEdit(nonce))
      await build(go, `edit-${index}`)
    }
  }, 900_000)

  afterAll(() => rm(root, { recursive: true, force: true }))

  test('tells that a cold build compiles every package it needs', () => {
    const { graph } = built('cold')
    expect(graph.needed).toContain('syscall')
    expect(graph.needed).toContain('example.com/bare')
    expect(graph.needed).not.toContain('unsafe')
    expect(graph.needed.length).toBeGreaterThan(30)
    expect(graph.compiled).toEqual(graph.needed)
  })

  test('tells that a warm build compiles nothing and still links', () => {
    const { graph } = built('warm')
    expect(graph.needed).toEqual(built('cold').graph.needed)
    expect(graph.compiled).toEqual([])
    expect(graph.linkMs).toBeGreaterThan(0)
  })

  test('tells that after an edit exactly the edited package is compiled, and linked', () => {
    for (const name of ['edit-0', 'edit-1']) {
      expect(built(name).graph.compiled).toEqual(['example.com/bare'])
      expect(built(name).graph.linkMs).toBeGreaterThan(0)
    }
  })

  test('has times that lie within the build', () => {
    for (const { graph, startMs, endMs } of builds.values()) {
      expect(Date.parse(graph.firstStart)).toBeGreaterThanOrEqual(startMs)
      expect(Date.parse(graph.lastDone)).toBeLessThanOrEqual(endMs)
      expect(graph.compileMs + (graph.linkMs ?? 0)).toBeLessThanOrEqual(endMs - startMs)
    }
  })

  test('shows edits whose nonce reaches the binary, each a different one', () => {
    const [first, second] = nonces
    expect(built('warm').binary.includes(first)).toBe(false)
    expect(built('edit-0').binary.includes(first)).toBe(true)
    expect(built('edit-0').binary.includes(second)).toBe(false)
    expect(built('edit-1').binary.includes(second)).toBe(true)
    const traceOf = (name: string, nonce: string) => {
      const scanner = nonceScanner(nonce)
      scanner.scan(built(name).binary)
      return scanner.trace()
    }
    expect(traceOf('warm', first)).toBeUndefined()
    expect(traceOf('edit-0', first)).toBe('compiled')
    expect(traceOf('edit-1', second)).toBe('compiled')
  })
})

const times = { TimeStart: '2026-01-02T03:04:05.5+01:00', TimeDone: '2026-01-02T03:04:06.75+01:00' }
const graphOf = (...actions: readonly object[]): ActionGraph => readActionGraph(JSON.stringify(actions))

describe('an action graph', () => {
  test('counts a package once, however many actions it has', () => {
    const graph = graphOf(
      { Mode: 'build', Package: 'p', Cmd: null, ...times },
      { Mode: 'build', Package: 'p', Cmd: ['compile'], ...times },
      { Mode: 'build check cache', Package: 'q', Cmd: ['looks'], ...times },
      { Mode: 'built-in package', Package: 'unsafe', Cmd: null, ...times },
    )
    expect(graph).toMatchObject({ needed: ['p'], compiled: ['p'] })
  })

  test('has no link time when the linker did not run', () => {
    const build = { Mode: 'build', Package: 'p', Cmd: null, ...times }
    expect(graphOf(build, { Mode: 'link', Package: 'p', Cmd: null, ...times })).not.toHaveProperty('linkMs')
    expect(graphOf(build, { Mode: 'link', Package: 'p', Cmd: ['link'], ...times }).linkMs).toBe(1250)
  })

  test('gives times of day in UTC', () => {
    const graph = graphOf({ Mode: 'build', Package: 'p', Cmd: null, ...times })
    expect(graph.firstStart).toBe('2026-01-02T02:04:05.500Z')
    expect(graph.lastDone).toBe('2026-01-02T02:04:06.750Z')
    expect(graph.compileMs).toBe(1250)
  })

  test('ignores the times of actions that never ran', () => {
    const never = { TimeStart: '0001-01-01T00:00:00Z', TimeDone: '0001-01-01T00:00:00Z' }
    const graph = graphOf(
      { Mode: 'build', Package: 'p', Cmd: null, ...times },
      { Mode: 'build', Package: 'q', Cmd: null, ...never },
    )
    expect(graph.firstStart).toBe('2026-01-02T02:04:05.500Z')
    expect(graph.needed).toEqual(['p', 'q'])
  })

  test.for([
    ['cut off', '[{"Mode": "build"', /not JSON/],
    ['not a list', '{}', /not a list/],
    ['of another format', '[{"Kind": "build"}]', /without Mode/],
    ['empty', '[]', /no finished build/],
    ['of a build that failed at once', '[{"Mode": "build", "Package": "p"}]', /no finished build/],
  ] as const)('that is %s is refused', ([, text, message]) => {
    expect(() => readActionGraph(text)).toThrow(message)
  })
})
