import { describe, expect, it } from 'vitest'
import type { AdvisedRow } from '../../../src/studies/row-columns.ts'
import { vmAdvice } from '../../../src/studies/vm/advice.ts'

const row = (value: string, change: Partial<AdvisedRow> = {}): AdvisedRow => ({
  value,
  engine: 'podman',
  project: 'tiny',
  scenario: 'cold',
  columns: {},
  ...change,
})

const compiled = (value: string, compiledPackages: number): AdvisedRow =>
  row(value, { columns: { neededPackages: 100, compiledPackages } })

describe('advice about targets and machines', () => {
  it('is to count a cache per target where every target compiled everything', () => {
    const [sentence] = vmAdvice([compiled('linux/amd64', 100), compiled('windows/amd64', 97)])
    expect(sentence).toContain('at least 97% of the packages were compiled for each')
    expect(vmAdvice([compiled('linux/amd64', 100), compiled('windows/amd64', 50)])).toEqual([])
    expect(vmAdvice([compiled('linux/amd64', 100)])).toEqual([])
  })

  it('says what a machine costs only where there are bounds', () => {
    expect(vmAdvice([row('vm', { ratio: 1.3, low: 1.2, high: 1.4 })])[0]).toContain('1.30× (1.20× to 1.40×)')
    expect(vmAdvice([row('vm', { ratio: 1.01, low: 0.98, high: 1.05 })])[0]).toContain('was not shown')
    expect(vmAdvice([row('vm', { ratio: 1.3 })])).toEqual([])
  })

  it('is against mounted sources where they are surely slower', () => {
    expect(vmAdvice([row('vm-9p', { ratio: 2, low: 1.5, high: 2.5 })])[0]).toContain(
      '2.00× (1.50× to 2.50×) through 9p',
    )
    expect(vmAdvice([row('vm-9p', { ratio: 2, low: 0.9, high: 2.5 })])).toEqual([])
  })
})
