import { describe, expect, it } from 'vitest'
import type { StudyRow } from '../../../src/model.ts'
import { vmAdvice } from '../../../src/studies/vm/advice.ts'
import { about, row as anyRow, times } from '../rows.ts'

const row = (value: string, change: Partial<StudyRow> = {}): StudyRow => anyRow({ value, ...change })

const adviceFor = (...rows: readonly StudyRow[]): readonly string[] => vmAdvice(rows, 'linux/amd64')

describe('advice about targets and machines', () => {
  it('recommends to compile for other targets where that is not shown to cost time', () => {
    const [arm, windows] = [
      row('linux/arm64', times(1.02, 0.97, 1.05)),
      row('windows/amd64', times(1.2, 1.1, 1.3)),
    ]
    expect(adviceFor(row('linux/amd64', { ranked: true }), arm)).toEqual([
      'In cold, no difference is shown between linux/amd64 and linux/arm64.',
      expect.stringContaining('nothing was emulated: use FROM --platform=$BUILDPLATFORM'),
    ])
    expect(adviceFor(arm, windows)).toEqual([
      'In cold, windows/amd64 (1.20×) is slower than linux/amd64; no difference is shown between linux/amd64 and linux/arm64.',
    ])
    expect(adviceFor(row('linux/arm64', { ratio: 1.02 }))).toEqual([])
  })

  it('claims nothing from the packages that a build with an empty cache compiled', () => {
    const columns = { neededPackages: 100, compiledPackages: 100 }
    expect(adviceFor(row('linux/amd64', { columns }), row('windows/amd64', { columns }))).toEqual([])
  })

  it('says what a machine costs only where there are bounds, and looks at all of them', () => {
    expect(adviceFor(row('vm', times(1.01, 0.98, 1.05)))).toEqual([
      'In a Linux machine of QEMU, go build is not shown to take longer than on this machine (1 row; the start of the machine is not counted, and neither is any disk: all its files are in memory).',
    ])
    const change = { scenario: 'source-change', ...times(1.3, 1.2, 1.4) }
    expect(adviceFor(row('vm', times(1.01, 0.98, 1.05)), row('vm', change))).toEqual([
      'In a Linux machine of QEMU, go build took 1.30× (1.20× to 1.40×) as long as on this machine (source-change, tiny; slower in 1 of 2 rows; the start of the machine is not counted, and neither is any disk: all its files are in memory).',
    ])
    expect(adviceFor(row('vm', { ratio: 1.3 }))).toEqual([])
  })

  it('compares mounted sources with sources inside the same machine', () => {
    const inside = row('vm', about(1_000))
    expect(adviceFor(inside, row('vm-9p', { ...about(2_000), ...times(3, 2.5, 3.5) }))).toEqual([
      'Keep sources inside the machine: mounted through 9p, go build took 2.00× (2.00× to 2.00×) as long (cold, tiny; slower in 1 of 1 row).',
    ])
    expect(adviceFor(inside, row('vm-9p', { ...about(1_000), ...times(1.5, 1.4, 1.6) }))).toEqual([
      'Sources that the machine mounts through 9p are not shown to cost time (1 row).',
    ])
    expect(adviceFor(row('vm-9p', times(2, 1.5, 2.5)))).toEqual([])
    for (const other of [{ group: 'small' }, { scenario: 'warm' }])
      expect(adviceFor(row('vm', { ...about(1_000), ...other }), row('vm-9p', about(2_000)))).toEqual([])
  })
})
