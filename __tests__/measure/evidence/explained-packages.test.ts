import { describe, expect, test } from 'vitest'
import { unstoppable } from '../../../src/host/pauses.ts'
import { explainedPackages } from '../../../src/measure/evidence/explained-packages.ts'
import { makeModules } from '../../../src/measure/evidence/modules-of.ts'

const modules = await makeModules(
  [
    {
      goMod: 'module example.com/x\nrequire example.com/dep v1.2.3\nrequire example.com/other v0.1.0\n',
      vendored: '',
    },
  ],
  unstoppable,
)

const noModules = await makeModules([], unstoppable)

type Part = {
  readonly id: number
  readonly mode?: string
  readonly path: string
  readonly deps?: readonly number[]
  /** Seconds; absent: it was in the build cache. */
  readonly ran?: readonly [start: number, done: number]
}

const at = (seconds: number): string =>
  new Date(Date.UTC(2026, 10, 28, 22, 0, 0, seconds * 1000)).toISOString()

/** With the fields that Go 1.26 writes and that are read. */
const graphOf = (parts: readonly Part[]): string =>
  JSON.stringify(
    parts.map(({ id, mode = 'build', path, deps = [], ran }) => ({
      ID: id,
      Mode: mode,
      Package: path,
      Deps: deps,
      TimeStart: at(ran?.[0] ?? 0),
      TimeDone: at(ran?.[1] ?? 0),
      Cmd: ran === undefined ? null : ['compile'],
    })),
  )

/** As Go 1.26 wrote it for a program that imports two packages, cut to what matters. */
const whole = graphOf([
  { id: 0, mode: 'link-install', path: 'example.com/x', deps: [1] },
  { id: 1, mode: 'link', path: 'example.com/x', deps: [2, 3, 4, 5], ran: [9, 11] },
  { id: 2, path: 'example.com/x', deps: [3, 4, 6], ran: [8, 9] },
  { id: 3, path: 'example.com/x/a', deps: [4, 5], ran: [6, 8] },
  { id: 4, path: 'example.com/dep/p', deps: [5], ran: [4, 6] },
  { id: 5, path: 'errors', ran: [0, 4] },
  { id: 6, mode: 'build check cache', path: 'example.com/x', deps: [3] },
  { id: 7, path: 'fmt', deps: [5] },
  { id: 8, path: 'example.com/dep/q', deps: [5, 7], ran: [0, 2] },
])

test('modules are unknown where the files that name them were not all read', () => {
  const { packages, ...others } = explainedPackages([whole], { ...noModules, unknown: 'they are too large' })
  expect(packages.map(({ module }) => module)).toEqual(packages.map(() => undefined))
  expect(others).toMatchObject({ unknown: { modules: 'they are too large' } })
  expect(others.modules).toBeUndefined()
})

describe('packages that a build compiled', () => {
  const explained = explainedPackages([whole], modules)

  test('are those for which a compiler ran, by their exclusive share of the time', () => {
    expect(explained.packages.map(({ path, compileMs, shareMs }) => [path, compileMs, shareMs])).toEqual([
      ['errors', 4000, 3000],
      ['example.com/dep/p', 2000, 2000],
      ['example.com/x/a', 2000, 2000],
      ['example.com/dep/q', 2000, 1000],
      ['example.com/x', 1000, 1000],
    ])
  })

  test('name their importers, those of the main module first', () => {
    const importedBy = Object.fromEntries(explained.packages.map((each) => [each.path, each.importedBy]))
    expect(importedBy).toEqual({
      errors: ['example.com/x/a', 'example.com/dep/p', 'example.com/dep/q', 'fmt'],
      'example.com/dep/p': ['example.com/x', 'example.com/x/a'],
      'example.com/x/a': ['example.com/x'],
      'example.com/dep/q': [],
      'example.com/x': [],
    })
  })

  test('name their modules, of which the main module is in no list', () => {
    expect(explained.packages.map(({ module }) => module)).toEqual([
      undefined,
      'example.com/dep',
      'example.com/x',
      'example.com/dep',
      'example.com/x',
    ])
    expect(explained.modules).toEqual([{ path: 'example.com/dep', version: 'v1.2.3' }])
  })

  test('leave the time of a linker to itself', () => {
    expect(explained.linkMs).toBe(2000)
  })
})

test('several commands are read together, and a graph that two stages have is read once', () => {
  const first = graphOf([{ id: 0, path: 'example.com/x/a', ran: [0, 2] }])
  const second = graphOf([
    { id: 0, path: 'example.com/x/a.test', deps: [1], ran: [8, 9] },
    // Compiled once more, with its test files.
    { id: 1, path: 'example.com/x/a', deps: [2], ran: [5, 8] },
    { id: 2, path: 'example.com/x/a', deps: [] },
  ])
  const { packages } = explainedPackages([first, second, first], modules)
  expect(packages).toEqual([
    { path: 'example.com/x/a', module: 'example.com/x', compileMs: 5000, shareMs: 5000, importedBy: [] },
    { path: 'example.com/x/a.test', module: 'example.com/x', compileMs: 1000, shareMs: 1000, importedBy: [] },
  ])
})

test('at most five importers are named', () => {
  const users = [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id, path: `example.com/x/p${id}`, deps: [0] }))
  const { packages } = explainedPackages(
    [graphOf([{ id: 0, path: 'errors', ran: [0, 1] }, ...users])],
    modules,
  )
  expect(packages[0]?.importedBy).toEqual([1, 2, 3, 4, 5].map((id) => `example.com/x/p${id}`))
})

test('a text that is not a graph is refused', () => {
  expect(() => explainedPackages(['{}'], modules)).toThrow('not a list of actions')
})

test('what no build can have is left out', () => {
  const graph = graphOf([
    { id: 0, path: 'example.com/x/endless', ran: [0, 90_000] },
    { id: 1, path: 'example.com/x/backwards', ran: [5, 4] },
    { id: 2, path: `example.com/x/${'p'.repeat(1_000)}`, ran: [0, 1] },
    { id: 3, path: '', ran: [0, 1] },
    { id: 4, path: 'example.com/x', ran: [0, 1] },
  ])
  expect(explainedPackages([graph], modules).packages.map(({ path }) => path)).toEqual(['example.com/x'])
})

test('a graph with any number of importers takes time for each of them once', () => {
  // Each looks for its module in as many steps as its path has.
  const folders = 'a/'.repeat(60)
  const importers = Array.from({ length: 1_000 }, (_, id) => ({
    id: id + 1,
    path: `${folders}${id}`,
    deps: [0, 0],
  }))
  let asked = 0
  const counting = { ...modules, isMain: (path: string) => (asked++, modules.isMain(path)) }
  const { packages } = explainedPackages(
    [graphOf([{ id: 0, path: 'errors', ran: [0, 1] }, ...importers])],
    counting,
  )
  expect(packages[0]?.importedBy).toEqual([0, 1, 10, 100, 101].map((id) => `${folders}${id}`))
  expect(asked).toBe(1_001)
})
