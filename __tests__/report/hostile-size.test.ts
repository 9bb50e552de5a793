import { describe, expect, test } from 'vitest'
import { largestRawBytes } from '../../src/publish/services/raw-report.ts'
import { commentText, largestComment } from '../../src/report/formats/comment.ts'
import { exportFormats } from '../../src/report/formats/exports.ts'
import { reportFormats } from '../../src/report/formats/index.ts'
import { toTerminal } from '../../src/report/formats/terminal.ts'
import { readReport } from '../../src/report/read-report.ts'
import { commentOptions } from '../support/comment-cases.ts'
import { largeReports } from '../support/large-reports.ts'
import { limits } from '../support/report-builder.ts'

const largestPage = 8_000_000

/** A character may take six as an entity, and a name may stand in two rows; all that is padded is in the second part. */
const largestText = (bytes: number): number => 12 * bytes + 2_000_000

const read = async (make: () => unknown) => {
  const text = JSON.stringify(make())
  // That of a fork is not read when it has more.
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(largestRawBytes)
  const found = await readReport(text, limits)
  if (found.kind === 'refused') throw new Error(found.problems.join('\n'))
  return { report: found.report, bytes: Buffer.byteLength(text) }
}

describe.for(Object.entries(largeReports))('a report with as many or as long as possible: %s', ([, make]) => {
  test('is small in every form', async () => {
    const { report, bytes } = await read(make)
    const forms = [...reportFormats, ...exportFormats, { file: 'terminal', render: toTerminal }]
    const sizes = forms.map(({ file, render }) => [file, Buffer.byteLength(render(report))] as const)
    const tooLarge = sizes.filter(
      ([file, size]) => size > (file === 'report.html' ? largestPage : largestText(bytes)),
    )
    expect(tooLarge).toEqual([])
    for (const whole of [true, false])
      expect(commentText(report, commentOptions({ whole })).length).toBeLessThanOrEqual(largestComment)
  })
})
