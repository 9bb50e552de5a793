import { expect, test } from 'vitest'
import { pinnedToolchain } from '../../../src/dockerfile/rewrites/pinned-toolchain.ts'
import { refused, rewritten, usual } from './project.ts'

const other = usual.replace('golang:1.26', 'registry.example/go-alpine:1.26.1-r2')
const newer = { module: { go: '1.26', toolchain: '1.26.8' } }

test('an image whose Go is older than the toolchain line, and new enough for the go line, keeps its own', () => {
  expect(rewritten(pinnedToolchain, other, newer)).toBe(
    other.replace('RUN go', 'ENV GOTOOLCHAIN=local\nRUN go'),
  )
  const auto = usual.replace('golang:1.26', 'golang:1.26.1').replace('COPY', 'ENV GOTOOLCHAIN=auto\nCOPY')
  expect(rewritten(pinnedToolchain, auto, newer)).toContain('ENV GOTOOLCHAIN=local\nRUN go')
})

test('it does not apply where nothing is downloaded, or where the download is needed', () => {
  expect(refused(pinnedToolchain, usual, newer)).toContain('the official images of Go set GOTOOLCHAIN=local')
  expect(refused(pinnedToolchain, other, { module: { go: '1.26' } })).toContain('which the image has')
  expect(refused(pinnedToolchain, other, { module: { go: '1.27.0' } })).toContain('take a newer image')
  expect(refused(pinnedToolchain, other.replace(':1.26.1-r2', ''), newer)).toContain('does not say which Go')
  expect(refused(pinnedToolchain, other.replace('RUN go', 'RUN GOTOOLCHAIN=local go'), newer)).toBe(
    'GOTOOLCHAIN is local already',
  )
})

test('it does not apply to a choice of somebody, with a go.work, or to what is no image of Go', () => {
  const chosen = other.replace('COPY', 'ENV GOTOOLCHAIN=go1.26.8\nCOPY')
  expect(refused(pinnedToolchain, chosen, newer)).toBe('GOTOOLCHAIN is go1.26.8, which somebody chose')
  expect(refused(pinnedToolchain, other, { module: { ...newer.module, hasGoWork: true } })).toContain(
    'go.work',
  )
  expect(refused(pinnedToolchain, other.split('FROM scratch')[0] ?? '', newer)).toContain('the image itself')
  const tool = other.replace('RUN go', 'RUN go install example.com/tool@latest\nRUN go')
  expect(refused(pinnedToolchain, tool, newer)).toBe('line 4 builds a program that may need another Go')
  for (const image of ['mongo:1.20.1', 'registry.example/builder:1.20.1'])
    expect(refused(pinnedToolchain, usual.replace('golang:1.26', image), newer)).toContain(
      'does not say which Go',
    )
})

test('it does not apply where a stage of another target would have the variable too', () => {
  const text = other.replace(
    'FROM scratch',
    'FROM build AS lint\nRUN go install example.com/lint@latest\nFROM scratch',
  )
  expect(refused(pinnedToolchain, text, newer)).toBe(
    'the stage in line 5, which this target does not need, would have the variable too',
  )
})
