import { expect, test } from 'vitest'
import { bindSource } from '../../../src/dockerfile/rewrites/bind-source.ts'
import { cacheMounts } from '../../../src/dockerfile/rewrites/cache-mounts.ts'
import { cgoOff } from '../../../src/dockerfile/rewrites/cgo-off.ts'
import { dockerignore } from '../../../src/dockerfile/rewrites/dockerignore.ts'
import { ignoreGit } from '../../../src/dockerfile/rewrites/ignore-git.ts'
import { lines, refused, usual } from './project.ts'

/** A stage between the one that compiles and the image, which only another target needs. */
const withStage = (...stage: readonly string[]): string =>
  usual.replace('FROM scratch', lines(...stage, 'FROM scratch').trimEnd())

const sources = { gitBytes: 5e6, folders: [{ name: 'web', bytes: 5e6, isUsedByGo: false }] }

test('what another target is built on keeps its sources, and what Go put into layers', () => {
  const text = withStage('FROM build AS test', 'RUN go test -race ./...')
  expect(refused(bindSource, text)).toBe('a later stage is built on the one that copies the context')
  expect(refused(cacheMounts, text)).toBe(
    'line 6, in a stage that this target does not need, may need what Go keeps in layers',
  )
  expect(refused(cgoOff, text, { module: { downloads: false } })).toBe('line 6 needs CGO')
})

test('what another target copies from a stage stays there', () => {
  const text = withStage('FROM alpine AS page', 'COPY --from=build /src/page /page')
  expect(refused(bindSource, text)).toBe('line 6 copies from the folder of the sources')
})

test('what another target takes of the context is not left out of it', () => {
  const named = withStage('FROM node AS page', 'COPY web /web', 'RUN git describe')
  expect(refused(dockerignore, named, { sources })).toContain('no folder of 1 MB')
  expect(refused(ignoreGit, named, { sources })).toBe('something in the Dockerfile may need .git')
  const whole = withStage('FROM node AS page', 'COPY . /page')
  expect(refused(dockerignore, whole, { sources })).toBe(
    'folders stay, because the stage in line 5, which this target does not need, copies all of the context',
  )
})

test('the target is what is measured, wherever it stands', () => {
  const text = `${usual}FROM node AS page\nCOPY web /web\n`
  expect(refused(dockerignore, text, { sources, target: 'build' })).toContain('no folder of 1 MB')
})
