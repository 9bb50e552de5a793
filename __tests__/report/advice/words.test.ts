import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unifiedDiff } from '../../../src/dockerfile/rewrites/diff.ts'
import type { Advice, Report } from '../../../src/model.ts'
import { adviceHeadline, adviceText, resultWords } from '../../../src/report/advice/words.ts'
import { adviceBlocks } from '../../../src/report/advice/blocks.ts'
import { commentText } from '../../../src/report/formats/comment.ts'
import { toHtml } from '../../../src/report/formats/html.ts'
import { toJson } from '../../../src/report/formats/json.ts'
import { toMarkdown } from '../../../src/report/formats/markdown.ts'
import { sarif } from '../../../src/report/formats/sarif.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { listAt, textAt } from '../../../src/host/json.ts'
import { hostileText } from '../../support/hostile.ts'
import { commentOptions } from '../../support/comment-cases.ts'
import { benchmark, buildReport, limits } from '../../support/report-builder.ts'

const faster: Advice = {
  rewrite: 'copy-order',
  text: 'Copies go.mod first.',
  outcome: 'faster',
  file: 'Dockerfile',
  dockerfile: 'images/my app/Dockerfile',
  line: 3,
  diff: '--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1 +1,2 @@\n FROM x\n+RUN y\n',
  results: [
    {
      benchmark: 'podman/.+copy-order/source-change',
      scenario: 'source-change',
      verdict: 'improvement',
      because: 'faster',
      pairs: 6,
      slowdown: -0.41,
      low: -0.47,
      high: -0.35,
    },
  ],
  binary: { kind: 'same', base: 'a'.repeat(64), head: 'a'.repeat(64) },
  hosted: 'On hosted runners there is no such gain.',
}

const refused: Advice = {
  rewrite: 'cache-mounts',
  text: 'Keeps caches.',
  outcome: 'not-applicable',
  reason: 'no RUN instruction starts Go',
  results: [],
}

const reportWith = (...advice: readonly Advice[]): Report => ({
  ...buildReport({
    revisions: ['base', 'head'],
    benchmarks: [benchmark({ project: '.+copy-order', scenario: 'source-change' })],
    measurements: [],
  }),
  verdict: { kind: 'none', because: 'nothing-gated', reason: 'not judged: no benchmark is gated' },
  advice,
})

test('where a diff is not shown as it is, that is said, and what is shown applies all the same', async () => {
  const [before, after] = [
    'FROM x\r\nRUN\ta \r\nCOPY . .\r\n',
    'FROM x\r\nRUN\ta \r\nCOPY b .\r\nCOPY . .\r\n',
  ]
  const diff = unifiedDiff('F', before, after)
  const report = reportWith({ ...faster, diff })
  for (const printed of [toMarkdown(report), toHtml(report), toTerminal(report), sarif.render(report)])
    expect(printed).toContain('git apply --ignore-whitespace')
  expect(toMarkdown(reportWith(faster))).not.toContain('--ignore-whitespace')
  await using place = await tempFolder()
  writeFileSync(join(place.path, 'F'), before)
  const shown = /```text\n(--- a\/F[\s\S]*?)```/.exec(toMarkdown(report))?.[1] ?? ''
  execFileSync('git', ['apply', '--ignore-whitespace', '-'], { cwd: place.path, input: shown })
  expect(readFileSync(join(place.path, 'F'), 'utf8').replaceAll('\r', '')).toBe(after.replaceAll('\r', ''))
})

describe('what a rewrite gains', () => {
  test('is a percentage with its interval, or that no difference is shown', () => {
    const [result] = faster.results
    if (result === undefined) throw new Error('there is no result')
    expect(resultWords(result)).toBe('source-change: faster by 41%, 35% to 47%, 6 pairs')
    const other = { ...result, verdict: 'inconclusive', slowdown: -0.01, low: -0.05, high: 0.03 } as const
    expect(resultWords(other)).toBe('source-change: no difference shown (-5% to +3%), 6 pairs')
    const {
      low: _,
      high: __,
      ...few
    } = { ...result, verdict: 'none', because: 'too-few-rounds', pairs: 2 } as const
    expect(resultWords(few)).toBe('source-change: faster by 41% (an interval takes 6 pairs), 2 pairs')
  })

  test('is in the first line, with the best of them', () => {
    expect(adviceHeadline(reportWith(faster, refused))).toBe(
      '1 of 1 rewrite that applies is surely faster, most of all copy-order (source-change: faster by 41%, 35% to 47%, 6 pairs).',
    )
    expect(adviceHeadline(reportWith(refused))).toBe('No rewrite applies to this Dockerfile.')
    expect(adviceHeadline(reportWith({ ...faster, outcome: 'no-difference' }))).toBe(
      'The one rewrite that applies, copy-order, is not surely faster.',
    )
  })

  test('is not called slow where it was not measured, and no advice where it is none', () => {
    const untimed: Advice = { ...faster, outcome: 'no-time', results: [] }
    const same: Advice = { ...faster, rewrite: 'copy-link', outcome: 'no-difference' }
    expect(adviceHeadline(reportWith(untimed))).toBe(
      'The one rewrite that applies, copy-order, was not measured.',
    )
    expect(adviceHeadline(reportWith(untimed, untimed))).toBe(
      'None of the 2 rewrites that apply was measured.',
    )
    expect(adviceHeadline(reportWith(untimed, same))).toBe(
      'None of the 2 rewrites that apply is surely faster; 1 of them could not be measured.',
    )
    const shown = adviceText(reportWith(untimed, same, faster))
    expect(shown.filter((line) => /^\S+:$|no advice/.test(line))).toEqual([
      'Rewrites:',
      'copy-order, no advice (there was no time for it):',
      'copy-link, no advice (no difference shown):',
      'copy-order:',
    ])
  })

  test('comes with its difference and the words about hosted runners, everywhere', () => {
    const report = reportWith(faster, refused)
    for (const text of [toMarkdown(report), toTerminal(report), commentText(report, commentOptions())]) {
      expect(text).toContain('+RUN y')
      expect(text).toContain('no RUN instruction starts Go')
    }
    for (const text of [toMarkdown(report), toTerminal(report)])
      expect(text).toContain('On hosted runners there is no such gain.')
    expect(toHtml(report)).toContain('+RUN y\n')
    expect(adviceText(report).join('\n')).toContain('faster by 41%')
  })
})

test('a report with advice is read again as it was written', async () => {
  const report = reportWith(faster, refused)
  const found = await readReport(toJson(report), limits)
  if (found.kind === 'refused') throw new Error(found.problems.join('\n'))
  expect(found.report.advice).toEqual(report.advice)
})

describe('the SARIF file', () => {
  test('says in each message and of the run what a fork could forge', () => {
    const said = 'Measured by a job that ran code of the fork.'
    const log = JSON.parse(sarif.render({ ...reportWith(faster), cautions: [said] })) as unknown
    const notification = { level: 'warning', message: { text: `Caution: ${said}` } }
    const message = { text: expect.stringMatching(/6 pairs.* Caution: Measured by a job/s) as unknown }
    expect(log).toMatchObject({
      runs: [
        {
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: [notification] }],
          results: [{ message }],
        },
      ],
    })
    expect(sarif.render(reportWith(faster))).not.toMatch(/Caution|invocations/)
  })

  test('has one result for each rewrite that gains, at its line of the Dockerfile', () => {
    const log = JSON.parse(sarif.render(reportWith(faster, refused))) as unknown
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'go-container-bench', rules: [{ id: 'dockerfile/copy-order' }] } },
          results: [
            {
              ruleId: 'dockerfile/copy-order',
              ruleIndex: 0,
              level: 'note',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'images/my%20app/Dockerfile', uriBaseId: '%SRCROOT%' },
                    region: { startLine: 3 },
                  },
                },
              ],
            },
          ],
        },
      ],
    })
    expect(JSON.stringify(log)).toContain('faster by 41%, 35% to 47%')
  })

  test('has each rule once, with the texts that code scanning asks for, of any length', () => {
    const log = JSON.parse(
      sarif.render(
        reportWith(
          { ...faster, text: 'x'.repeat(5_000) },
          { ...faster, rewrite: 'trimpath' },
          { ...faster, dockerfile: 'other/Dockerfile' },
        ),
      ),
    ) as { readonly runs: readonly [{ readonly tool: unknown; readonly results: readonly unknown[] }] }
    const [{ tool, results }] = log.runs
    expect(tool).toMatchObject({
      driver: { rules: [{ id: 'dockerfile/copy-order' }, { id: 'dockerfile/trimpath' }] },
    })
    expect(results).toMatchObject([{ ruleIndex: 0 }, { ruleIndex: 1 }, { ruleIndex: 0 }])
    const text = /^.{1,1000}$/
    for (const rule of listAt(tool, 'driver', 'rules'))
      for (const part of ['shortDescription', 'fullDescription', 'help'])
        expect(textAt(rule, part, 'text')).toMatch(text)
  })

  test('names no file outside of the repository', () => {
    const uris = ['../../etc/passwd', '/abs/./D', 'C:/x y', '..'].map((dockerfile) => {
      const log = sarif.render(reportWith({ ...faster, dockerfile }))
      return /"uri": "([^"]*)"/.exec(log)?.[1]
    })
    expect(uris).toEqual(['etc/passwd', 'abs/D', 'C%3A/x%20y', 'Dockerfile'])
  })

  test('of a report without advice is empty, so that alerts close', () => {
    expect(JSON.parse(sarif.render(buildReport()))).toMatchObject({ runs: [{ results: [] }] })
  })
})

test('nothing in a Dockerfile is obeyed: its difference stays in its block, whatever it is', () => {
  assert(
    property(hostileText, (hostile) => {
      const report = reportWith({ ...faster, diff: `+${hostile}\n`, reason: hostile })
      const [[head = '', , block = ''] = []] = adviceBlocks(report).gained
      const lines = block.split('\n')
      const [fence = ''] = lines
      expect(fence).toMatch(/^`{3,}text$/)
      expect(lines.slice(1, -1).some((line) => line.startsWith(fence.replace('text', '')))).toBe(false)
      expect(head).toContain('copy-order')
      expect(toTerminal(report)).not.toContain('\u001b')
      expect(() => JSON.parse(sarif.render(report)) as unknown).not.toThrow()
    }),
    { numRuns: 20 },
  )
})
