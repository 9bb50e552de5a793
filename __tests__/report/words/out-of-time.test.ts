import { expect, test } from 'vitest'
import { commentText, isCalm } from '../../../src/report/formats/comment.ts'
import { toMarkdown } from '../../../src/report/formats/markdown.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { commentReport } from '../../support/comment-cases.ts'

const report = () => commentReport('out-of-time')

const options = {
  key: 'test',
  previous: undefined,
  whole: true,
  runUrl: undefined,
  status: 0,
  error: undefined,
} as const

test.each([
  ['the summary', toMarkdown],
  ['the terminal', toTerminal],
  ['a comment that is wanted', (of: ReturnType<typeof report>) => commentText(of, options)],
])('%s says once which budget would do, and in its first line', (_, render) => {
  const text = render(report())
  expect(text.match(/--time-budget 34m would be enough/gu)).toHaveLength(1)
  expect(text.indexOf('--time-budget 34m')).toBeLessThan(text.indexOf('Why:'))
})

test('a benchmark that ran out of time is no reason for a comment', () => {
  expect(isCalm(report())).toBe(true)
})
