import { expect, test } from 'vitest'
import { cgoOff } from '../../../src/dockerfile/rewrites/cgo-off.ts'
import { refused, rewritten, usual } from './project.ts'

const own = { module: { downloads: false } }

test('the stage that compiles gets CGO_ENABLED=0 before its first RUN with Go', () => {
  expect(rewritten(cgoOff, usual, own)).toBe(usual.replace('RUN go', 'ENV CGO_ENABLED=0\nRUN go'))
})

test('it does not apply where a package may need C', () => {
  expect(refused(cgoOff, usual, { ...own, sources: { cgoFiles: ['db/sqlite.go'] } })).toBe(
    'db/sqlite.go imports "C", or is another program without CGO',
  )
  expect(refused(cgoOff, usual, { ...own, sources: { isComplete: false } })).toContain('not every Go file')
  expect(refused(cgoOff, usual)).toContain('are not in the context')
})

test('it does not apply where CGO is off, or turned on', () => {
  expect(refused(cgoOff, usual.replace('RUN go', 'RUN CGO_ENABLED=0 go'), own)).toBe('CGO is off already')
  expect(refused(cgoOff, usual.replace('COPY', 'ENV CGO_ENABLED=0\nCOPY'), own)).toBe('CGO is off already')
  expect(refused(cgoOff, usual.replace('RUN go', 'RUN CGO_ENABLED=1 go'), own)).toBe('line 4 needs CGO')
  expect(refused(cgoOff, usual.replace('go build', 'go build -race'), own)).toBe('line 4 needs CGO')
})

test('it does not apply where something is built that is not in the context', () => {
  const tool = usual.replace('RUN go', 'RUN go install example.com/migrate@v4.1.0\nRUN go')
  expect(refused(cgoOff, tool, own)).toContain('line 4 may build programs')
  expect(refused(cgoOff, usual.replace('RUN go build', 'RUN make'), own)).toContain('line 4 may build')
  expect(refused(cgoOff, usual, { module: { downloads: false, hasGoMod: false } })).toContain(
    'another module',
  )
  expect(refused(cgoOff, usual, { ...own, sources: { innerModules: ['api'] } })).toContain('another module')
})

test('it does not apply where the linker is told to use C, or where the image would keep the variable', () => {
  const linked = usual.replace('go build', `go build -ldflags '-linkmode external -extldflags "-static"'`)
  expect(refused(cgoOff, linked, own)).toBe('line 4 needs CGO')
  expect(refused(cgoOff, usual.split('FROM scratch')[0] ?? '', own)).toBe(
    'the image itself would keep the variable',
  )
})
