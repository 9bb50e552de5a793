import { expect, test } from 'vitest'
import type { Report } from '../../../src/model.ts'
import { fileUrl, isLinked } from '../../../src/report/words/file-url.ts'
import { whyLinked } from '../../../src/report/words/why.ts'
import { craftedCases } from '../../support/comment-cases.ts'

const repository = { name: 'octo/app', url: 'https://github.com/octo/app' }
const commit = '4d9e0f6b'.repeat(5)
const root = `https://github.com/octo/app/blob/${commit}`

test.each([
  [{ file: 'go.mod', line: 14 }, `${root}/go.mod#L14`],
  [{ file: 'services/api/Dockerfile' }, `${root}/services/api/Dockerfile`],
  [{ file: 'a b/(c) [d]#?.go', line: 1 }, `${root}/a%20b/%28c%29%20%5Bd%5D%23%3F.go#L1`],
  [{ file: 'é\u202e.go' }, `${root}/%C3%A9%E2%80%AE.go`],
])('the address of %o', (place, url) => {
  expect(fileUrl({ repository }, commit, place)).toBe(url)
})

test.each(['../x', 'a/../../x', '/etc/passwd', 'a//b', './x', '\ud800.go', ''])(
  'there is no address of %j',
  (file) => {
    expect(fileUrl({ repository }, commit, { file })).toBeUndefined()
  },
)

test('there is none without a repository or a commit, or where the repository has a strange address', () => {
  expect(fileUrl({}, commit, { file: 'x' })).toBeUndefined()
  for (const other of [undefined, 'main', `${commit}) [x](`])
    expect(fileUrl({ repository }, other, { file: 'x' })).toBeUndefined()
  const strange = { name: 'x/y', url: 'javascript:alert(1)' }
  expect(fileUrl({ repository: strange }, commit, { file: 'x' })).toBeUndefined()
})

const withCause = (): Report => craftedCases['regression-with-cause']?.report() ?? expect.fail('no such case')

test('a file of a project leads there only where that is the repository of the report', () => {
  expect(isLinked({ repository }, { repository: 'octo/app' })).toBe(true)
  expect(isLinked({ repository }, {})).toBe(true)
  expect(isLinked({ repository }, { repository: 'octo/web' })).toBe(false)
  const report = withCause()
  const of = (name: string) =>
    whyLinked(
      {
        ...report,
        repository,
        projects: (report.projects ?? []).map((each) => ({ ...each, repository: name })),
      },
      1_000,
    )
  expect(of('octo/app')).toMatch(/→ \[services\/api\/go\.mod:14\]\(https:/)
  expect(of('octo/web')).toMatch(/→ services\/api\/go\.mod:14$/)
})
