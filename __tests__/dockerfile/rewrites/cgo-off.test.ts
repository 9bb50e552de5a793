import { expect, test } from 'vitest'
import { cgoOff } from '../../../src/dockerfile/rewrites/cgo-off.ts'
import { refused, rewritten, usual } from './project.ts'

const own = { module: { downloads: false } }

test('the stage that compiles gets CGO_ENABLED=0 before its first RUN with Go', () => {
  expect(rewritten(cgoOff, usual, own)).toBe(usual.replace('RUN go', 'ENV CGO_ENABLED=0\nRUN go'))
})

test('it does not apply where a package may need C', () => {
  expect(refused(cgoOff, usual, { ...own, sources: { cgoFiles: ['db/sqlite.go'] } })).toBe(
    'db/sqlite.go imports "C"',
  )
  expect(refused(cgoOff, usual, { ...own, sources: { isComplete: false } })).toContain('not every Go file')
  expect(refused(cgoOff, usual)).toContain('are not in the context')
})

test('it does not apply where CGO is off, or turned on', () => {
  expect(refused(cgoOff, usual.replace('RUN go', 'RUN CGO_ENABLED=0 go'), own)).toBe('CGO is off already')
  expect(refused(cgoOff, usual.replace('COPY', 'ENV CGO_ENABLED=0\nCOPY'), own)).toBe('CGO is off already')
  expect(refused(cgoOff, usual.replace('RUN go', 'RUN CGO_ENABLED=1 go'), own)).toBe('line 4 turns CGO on')
})
