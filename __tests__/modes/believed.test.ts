import { expect, test } from 'vitest'
import { believed } from '../../src/modes/believed.ts'
import { accept } from '../../src/report/accept.ts'
import { warnOnly } from '../../src/report/creep/warn-only.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import { coldRun } from '../support/creep.ts'

const accepted = accept(coldRun(1.3), { by: 'octocat', at: '2026-11-28T09:30:00Z' })
const crept = warnOnly(coldRun(1.3), { since: 'v1.4.0', anchor: 'v1.4.0', limit: 0.15, trends: [] })

test.each(['pull_request', 'pull_request_review', 'merge_group', 'workflow_run', 'issue_comment', ''])(
  'a report that a job of the event "%s" reads is a regression, whatever it says of itself',
  (name) => {
    const invocation = { inWorkflow: true, env: { GITHUB_EVENT_NAME: name } }
    for (const report of [accepted, crept])
      expect(judgeReport(believed(report, invocation)).verdict.kind).toBe('regression')
  },
)

test.each<[string, boolean]>([
  ['push', true],
  ['schedule', true],
  ['', false],
])(
  'one that somebody with write access reads is what it says: "%s", in a workflow: %s',
  (name, inWorkflow) => {
    for (const report of [accepted, crept])
      expect(believed(report, { inWorkflow, env: { GITHUB_EVENT_NAME: name } })).toBe(report)
  },
)
