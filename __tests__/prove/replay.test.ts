import { expect, test } from 'vitest'
import { commits, filesAt, projects } from './replay/history.ts'

test('the replay has at least fifty commits of three projects', () => {
  expect(projects.length).toBeGreaterThanOrEqual(3)
  expect(projects.length * commits.length).toBeGreaterThanOrEqual(50)
  expect(new Set(commits.map(({ title }) => title)).size).toBe(commits.length)
})

test.each(projects)('every commit of $name changes something, and only what exists is removed', (project) => {
  const flaws = [...commits.entries()].flatMap(([at, { title }]) => {
    const [before, after] = [filesAt(project, at), filesAt(project, at + 1)]
    const changed = Object.keys(after).filter((path) => after[path] !== before[path])
    const missing = changed.filter((path) => after[path] === null && typeof before[path] !== 'string')
    return [...(changed.length === 0 ? [`${title} changes nothing`] : []), ...missing]
  })
  expect(flaws).toEqual([])
})

test('every import of a program is one of its packages', () => {
  for (const project of projects) {
    const files = filesAt(project, commits.length)
    const imported = [...(files['main.go'] ?? '').matchAll(/"example\.com\/app\/(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect(imported.length).toBeGreaterThan(0)
    for (const name of imported) expect(files[`${name}/${name}.go`]).toBeDefined()
  }
})
