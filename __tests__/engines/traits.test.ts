import { describe, expect, test } from 'vitest'
import type { Engine } from '../../src/engines/engine.ts'
import { engines } from '../../src/engines/index.ts'
import { daemonTitle } from '../../src/engines/traits.ts'

const all = Object.values<Engine>(engines)

test('every engine is listed under its own name', () => {
  expect(all.map(({ name }) => name)).toEqual(Object.keys(engines))
})

describe.each(all)('$name', (engine) => {
  const { docs, daemon, packages, needs, needsRoot, install } = engine

  test('describes itself in one line of Markdown for each column of the table', () => {
    const cells = [
      engine.title,
      docs.builds,
      docs.cacheSpace,
      docs.maintained,
      docs.whenNotRunning,
      docs.source,
    ]
    for (const cell of cells.filter((text) => text !== undefined)) {
      expect(cell).toMatch(/^\S.*\S$/)
      expect(cell).not.toMatch(/\||\.$/)
    }
  })

  test('says what happens when its daemon is not running, if it has one', () => {
    expect(docs.whenNotRunning !== undefined).toBe(daemon !== undefined)
  })

  test('comes from packages that it can install, or says where else it comes from', () => {
    const isPackaged = packages.length > 0
    expect(docs.source === undefined).toBe(isPackaged)
    expect(isPackaged && install === undefined).toBe(false)
  })

  test('cannot say of a phase that it never happens where every engine has it', () => {
    const { startup, copy, run, export: written } = engine.phases
    expect([startup, copy, run, written]).toEqual(['derived', 'measured', 'measured', 'measured'])
  })

  test('says whether its project goes on, and what of which year shows it', () => {
    expect(docs.maintained).toMatch(/^(yes|no): .*\b20\d\d\b/)
  })

  test('needs root or creates a user namespace, but not both', () => {
    expect(needsRoot && needs.userNamespace !== undefined).toBe(false)
    expect(needsRoot && needs.dockerDaemon === 'rootless').toBe(false)
  })
})

test('a daemon is named with the program whose child it is', () => {
  expect(daemonTitle({ program: 'dockerd', under: undefined })).toBe('dockerd')
  expect(daemonTitle({ program: 'dockerd', under: 'rootlesskit' })).toBe('dockerd under rootlesskit')
})
