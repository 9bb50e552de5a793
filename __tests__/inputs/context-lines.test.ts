import { expect, test } from 'vitest'
import { contextLines, readContextLine } from '../../src/inputs/context-lines.ts'

const folders = ['.', 'api', 'my app', 'a b c']
const read = (line: string) => readContextLine(line, (path) => folders.includes(path))

test.each([
  ['api', 'api', undefined],
  ['api docker/api.Dockerfile', 'api', 'docker/api.Dockerfile'],
  ['. \t docker/api.Dockerfile', '.', 'docker/api.Dockerfile'],
  ['my app', 'my app', undefined],
  ['my app Containerfile', 'my app', 'Containerfile'],
  ['a b c', 'a b c', undefined],
  ['a b c d', 'a b c', 'd'],
  ['api services/admin ui/Dockerfile', 'api', 'services/admin ui/Dockerfile'],
  ['a b c my own/Dockerfile', 'a b c', 'my own/Dockerfile'],
  // Nothing of it is a folder: whatever is wrong is said about the whole line.
  ['gone Dockerfile', 'gone Dockerfile', undefined],
])('"%s" is the context %s with the file %s', (line, context, file) => {
  expect(read(line)).toEqual({ context, file })
})

test('blank lines are no projects, and blanks around a line are not in its path', () => {
  expect(contextLines('\n  api \r\n\n\tweb x\n')).toEqual(['api', 'web x'])
})
