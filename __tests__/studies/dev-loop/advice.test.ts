import { describe, expect, it } from 'vitest'
import { devLoopAdvice } from '../../../src/studies/dev-loop/advice.ts'
import { buildCommand, buildVariables, devLoops } from '../../../src/studies/dev-loop/values.ts'
import type { AdvisedRow } from '../../../src/studies/row-columns.ts'

const row = (value: string, change: Partial<AdvisedRow> = {}): AdvisedRow => ({
  value,
  engine: 'podman',
  project: 'tiny',
  scenario: 'edit',
  sample: { medianMs: 2_000 },
  columns: { firstMs: 30_000 },
  ...change,
})

const bounds = (ratio: number, low: number, high: number) => ({ ratio, low, high })

describe('advice about developing in containers', () => {
  it('is against a new container without a volume where that is surely slower', () => {
    const [sentence] = devLoopAdvice([row('new-container', bounds(12, 10, 14))])
    expect(sentence).toContain('12.00× (10.00× to 14.00×) as long on podman')
    expect(devLoopAdvice([row('new-container', bounds(1.2, 0.9, 1.4))])).toEqual([])
    expect(devLoopAdvice([row('new-container', { ratio: 12 })])).toEqual([])
  })

  it('says that a running container needs no volume only where no difference was shown', () => {
    expect(devLoopAdvice([row('no-volume', bounds(1.01, 0.97, 1.05))])[0]).toContain(
      'no difference was shown',
    )
    expect(devLoopAdvice([row('no-volume', bounds(1.5, 1.2, 1.8))])[0]).toContain(
      '1.50× (1.20× to 1.80×) as long',
    )
    expect(devLoopAdvice([row('no-volume', { ratio: 1.01 })])).toEqual([])
  })

  it('names what the flags of the debugger cost, after an edit and once', () => {
    const [slower] = devLoopAdvice([row('volume-delve', bounds(1.3, 1.1, 1.5))])
    expect(slower).toContain('cost 1.30× (1.10× to 1.50×) after an edit')
    expect(slower).toContain('30.0 s')
    const [equal] = devLoopAdvice([row('volume-delve', bounds(1, 0.9, 1.1))])
    expect(equal).toContain('were not shown to cost anything')
    const [unranked] = devLoopAdvice([row('volume-delve', { ratio: 1.3 })])
    expect(unranked).toMatch(/^Delve's flags cost once a build of every package, 30\.0 s/)
    expect(devLoopAdvice([row('volume-delve', { columns: {} })])).toEqual([])
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
