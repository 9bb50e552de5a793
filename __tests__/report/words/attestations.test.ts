import { expect, test } from 'vitest'
import { toMarkdown } from '../../../src/report/formats/markdown.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { attestationLines } from '../../../src/report/words/attestations.ts'
import type { Report } from '../../../src/model.ts'
import { benchmark, buildReport, pairs } from '../../support/report-builder.ts'

const cold = benchmark()

/** A report whose builds wrote provenance, and took these milliseconds for it. */
const reportOf = (timesMs: readonly number[], written: boolean = true): Report => {
  const measurements = pairs(cold, [
    [20_000, 20_000],
    [20_000, 20_000],
    [20_000, 20_000],
  ]).map((each, at) => {
    const attestationMs = timesMs[at]
    return {
      ...each,
      counters: attestationMs === undefined ? each.counters : { ...each.counters, attestationMs },
      ...(at === 0 &&
        each.evidence !== undefined && {
          evidence: { ...each.evidence, outcome: { steps: [], attestationBytes: 4_200 } },
        }),
    }
  })
  const report = buildReport({ revisions: ['base', 'head'], benchmarks: [cold], measurements })
  return {
    ...report,
    projects: report.projects?.map((each) => ({
      ...each,
      ...(written && { attestations: { provenance: 'max', sbomScanner: 'me/scanner:1' } }),
    })),
  } as Report
}

test('what was written, and what that took of the export, is told for each revision', () => {
  const report = reportOf([10, 30, 20, 40, 60, 50])
  const lines = attestationLines(report)
  expect(lines).toHaveLength(2)
  const what = 'provenance (mode=max) and an SBOM (by me/scanner:1): '
  expect(lines[0]).toContain(`/cold (base): ${what}`)
  expect(lines[1]).toContain(`/cold (head): ${what}`)
  for (const line of lines) expect(line).toMatch(/\d+ ms of the export, the median of 3 builds/)
  expect(lines.join('\n')).toContain('4.2 kB in the image')
  expect(toTerminal(report)).toContain('Attestations:')
  expect(toMarkdown(report)).toContain('**Attestations**')
})

test('a time that the engine does not say is not known, and without attestations nothing is said', () => {
  expect(attestationLines(reportOf([]))[0]).toMatch(/: how long that took, the engine does not say/)
  expect(attestationLines(reportOf([10], false))).toEqual([])
  expect(toMarkdown(reportOf([10], false))).not.toContain('Attestations')
})
