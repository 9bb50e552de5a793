import { expect, test } from 'vitest'
import { packageGraph, rootsOf } from '../../../src/analysis/causes/package-graph.ts'
import type { ExplainedPackage } from '../../../src/model.ts'

const graphOf = (packages: readonly Pick<ExplainedPackage, 'path' | 'module' | 'importedBy'>[]) => {
  const graph = packageGraph({
    engine: 'podman',
    project: '.',
    revision: 'head',
    from: 'explain-build',
    durationMs: 1,
    packages: packages.map((each) => ({ ...each, compileMs: 1, shareMs: 1 })),
    modules: [...new Set(packages.flatMap(({ module }) => module ?? []))].flatMap((path) =>
      path === 'm' ? [] : [{ path, version: 'v1.0.0' }],
    ),
    linkMs: 0,
  })
  if (graph === undefined) throw new Error('no graph')
  return graph
}

const namesOf = (packages: Parameters<typeof graphOf>[0], without: readonly string[] = []) => {
  const among = new Set(packages.map(({ path }) => path).filter((path) => !without.includes(path)))
  return Object.fromEntries(
    [...rootsOf(graphOf(packages), among, new Set())].map(([path, { name }]) => [path, name]),
  )
}

const main = { path: 'm', module: 'm', importedBy: [] }

test('a package comes with the module that the project imports, on the shortest way', () => {
  const packages = [
    main,
    { path: 'far/x', module: 'far', importedBy: ['m'] },
    { path: 'mid', module: 'mid', importedBy: ['far/x'] },
    { path: 'near', module: 'near', importedBy: ['m'] },
    { path: 'deep', module: 'deep', importedBy: ['mid', 'near'] },
    { path: 'bytes', module: undefined, importedBy: ['deep'] },
  ].map(({ module, ...each }) => ({ ...each, ...(module !== undefined && { module }) }))
  expect(namesOf(packages, ['m'])).toEqual({
    'far/x': 'far',
    mid: 'far',
    near: 'near',
    deep: 'near',
    bytes: 'near',
  })
})

test('of ways of the same length, that of the first importer counts, whatever the order of packages', () => {
  const packages = [
    { path: 'b', module: 'b', importedBy: ['m'] },
    { path: 'c', module: 'c', importedBy: ['a', 'b'] },
    { path: 'a', module: 'a', importedBy: ['m'] },
    main,
  ]
  expect(namesOf(packages, ['m'])).toMatchObject({ c: 'a' })
})

test('a package to which no way leads, and one of which the way leads by way of another package, have none', () => {
  const packages = [
    main,
    { path: 'old', module: 'old', importedBy: ['m'] },
    { path: 'a', module: 'a', importedBy: ['old'] },
    { path: 'b', module: 'b', importedBy: ['c'] },
    { path: 'c', module: 'c', importedBy: ['b'] },
  ]
  expect(namesOf(packages, ['m', 'old'])).toEqual({})
})

test('a chain of 20,000 packages is walked once, not once for each of them', () => {
  const length = 20_000
  const chain = Array.from({ length }, (_, at) => ({
    path: `p${at}`,
    module: `p${at}`,
    importedBy: at === 0 ? ['m'] : [`p${at - 1}`],
  }))
  const among = new Set(chain.map(({ path }) => path))
  const has = among.has.bind(among)
  let looks = 0
  among.has = (path) => {
    looks += 1
    return has(path)
  }
  const roots = rootsOf(graphOf([main, ...chain]), among, new Set())
  expect(roots.get(`p${length - 1}`)?.name).toBe('p0')
  expect(looks).toBeLessThan(2 * length)
})
