import { expect, test } from 'vitest'
import { makeReportSaver } from '../../src/modes/save-report.ts'
import { buildReport } from '../support/report-builder.ts'

/** A saver whose writes fail while the disk is full. */
const saverOn = (disk: { full: boolean }) => {
  const warnings: string[] = []
  const saver = makeReportSaver('/out', { warning: (text) => warnings.push(text) }, async () => {
    if (disk.full) throw new Error('cannot write /out/report.json.new: ENOSPC')
  })
  return { saver, warnings }
}

test('a report that cannot be written neither ends the run nor is reported with every pair', async () => {
  const { saver, warnings } = saverOn({ full: true })
  for (let pair = 0; pair < 3; pair += 1) await saver.save(buildReport())
  expect(warnings).toEqual([
    'The report so far was not written, and measuring continues: cannot write /out/report.json.new: ENOSPC.',
  ])
  expect(saver.failure()?.message).toContain('ENOSPC')
})

test('a later report that can be written makes up for it', async () => {
  const disk = { full: true }
  const { saver } = saverOn(disk)
  await saver.save(buildReport())
  disk.full = false
  await saver.save(buildReport())
  expect(saver.failure()).toBeUndefined()
})
