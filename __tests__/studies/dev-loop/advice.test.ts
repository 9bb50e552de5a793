import { describe, expect, it } from 'vitest'
import type { StudyRow } from '../../../src/model.ts'
import { devLoopAdvice } from '../../../src/studies/dev-loop/advice.ts'
import { buildCommand, buildVariables, devLoops } from '../../../src/studies/dev-loop/values.ts'
import { about, row as anyRow, times } from '../rows.ts'

const row = (value: string, change: Partial<StudyRow> = {}): StudyRow =>
  anyRow({ value, scenario: 'edit', columns: { firstMs: 30_000 }, ...change })

describe('advice about developing in containers', () => {
  it('is to give new containers a volume where they are surely slower without one', () => {
    const rows = [row('new-container', about(6_000)), row('new-container-volume', about(500))]
    expect(devLoopAdvice(rows)).toEqual([
      'Give new containers a volume for GOCACHE: without one, an edit took 12.00× (12.00× to 12.00×) as long (tiny on podman; slower in 1 of 1 row).',
    ])
    expect(
      devLoopAdvice([row('new-container', about(500)), row('new-container-volume', about(500))]),
    ).toEqual(['In new containers, no slowdown without a volume for GOCACHE is shown (1 row).'])
  })

  it('compares a new container with that of the same project and engine', () => {
    const without = row('new-container', about(6_000))
    for (const other of [{ group: 'docker tiny' }, { scenario: 'another' }])
      expect(devLoopAdvice([row('new-container-volume', { ...about(500), ...other }), without])).toEqual([])
  })

  it('does not take the start of a new container for the cost of its empty cache', () => {
    expect(devLoopAdvice([row('new-container', { ...about(6_000), ...times(12, 10, 14) })])).toEqual([])
    const few = { ...about(500), attempts: about(500).attempts.slice(1) }
    expect(devLoopAdvice([row('new-container', about(6_000)), row('new-container-volume', few)])).toEqual([])
  })

  it('says that a running container needs no volume only where no row shows a difference', () => {
    expect(devLoopAdvice([row('no-volume', times(1.01, 0.97, 1.05))])).toEqual([
      'As long as a container runs, no slowdown without a volume for GOCACHE is shown (1 row).',
    ])
    const slower = row('no-volume', { engine: 'docker', ...times(1.5, 1.2, 1.8) })
    expect(devLoopAdvice([row('no-volume', times(1.01, 0.97, 1.05)), slower])).toEqual([
      'Even in a container that keeps running, an edit took 1.50× (1.20× to 1.80×) as long without a volume for GOCACHE (tiny on docker; slower in 1 of 2 rows).',
    ])
    expect(devLoopAdvice([row('no-volume', { ratio: 1.01 })])).toEqual([])
  })

  it('names the project of a first build where there are several', () => {
    const rows = ['tiny', 'small'].map((project) => row('volume-delve', { project, ...times(1, 0.9, 1.1) }))
    expect(devLoopAdvice(rows)[0]).toMatch(
      /took 30\.0 s for tiny on podman and 30\.0 s for small on podman \(/,
    )
  })

  it('names what the flags of the debugger cost after an edit, and that the first build is one build', () => {
    expect(devLoopAdvice([row('volume-delve', times(1.3, 1.1, 1.5))])).toEqual([
      "With Delve's flags, an edit took 1.30× (1.10× to 1.50×) as long (tiny on podman); the first build, with an empty cache, took 30.0 s on podman (one build each).",
    ])
    expect(devLoopAdvice([row('volume-delve', { ...times(1, 0.9, 1.1), columns: {} })])).toEqual([
      "With Delve's flags, an edit is not shown to take longer (1 row).",
    ])
    expect(devLoopAdvice([row('volume-delve', { ratio: 1.3 })])).toEqual([])
  })
})

describe('a build while developing', () => {
  it('takes the flags that Delve documents as one argument', () => {
    expect(buildCommand(devLoops['volume-delve'], './cmd')).toContain('-gcflags=all=-N -l')
    expect(buildCommand(devLoops.volume, './cmd').join(' ')).not.toContain('gcflags')
    expect(buildCommand(devLoops.volume, './cmd').at(-1)).toBe('./cmd')
  })

  it('keeps both caches in the volume, or both in the container', () => {
    expect(buildVariables(devLoops.volume)).toMatchObject({
      GOCACHE: '/cache/build',
      GOMODCACHE: '/cache/modules',
    })
    expect(buildVariables(devLoops['no-volume'])).toMatchObject({
      GOCACHE: '/tmp/cache/build',
      GOMODCACHE: '/tmp/cache/modules',
    })
  })
})
