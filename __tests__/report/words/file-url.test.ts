import { expect, test } from 'vitest'
import { fileUrl } from '../../../src/report/words/file-url.ts'

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
