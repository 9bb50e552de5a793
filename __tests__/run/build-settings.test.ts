import { expect, test } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import { buildSettingsOf } from '../../src/run/build-settings.ts'
import { vocabulary } from '../support/vocabulary.ts'

const settings = (given: Readonly<Record<string, string>> = {}): string =>
  buildSettingsOf(readInputs({ context: 'api', ...given }, vocabulary))

test('jobs that build one folder in different ways differ', () => {
  const all = [
    settings(),
    settings({ target: 'debug' }),
    settings({ file: 'debug.Dockerfile' }),
    settings({ platform: 'linux/amd64' }),
    settings({ 'build-args': 'TAGS=a' }),
    settings({ 'build-args': 'TAGS=b' }),
    settings({ 'build-contexts': 'TAGS=a' }),
    settings({ 'build-args': 'TAGS=a\nMORE=b' }),
  ]
  expect(new Set(all).size).toBe(all.length)
})

test('what is written about the image makes a difference, in whatever form it is known', () => {
  const inputs = readInputs({ context: 'api' }, vocabulary)
  const all = [
    buildSettingsOf(inputs),
    buildSettingsOf(inputs, { provenance: 'min' }),
    buildSettingsOf(inputs, { provenance: 'max' }),
    buildSettingsOf(inputs, { provenance: 'max', sbomScanner: 'scanner:1' }),
  ]
  expect(new Set(all).size).toBe(all.length)
  expect(buildSettingsOf(inputs, undefined)).toBe(all[0])
  expect(buildSettingsOf(inputs, { provenance: 'min', sbomScanner: undefined })).toBe(all[1])
})

test('the order of build arguments, and what is not about the build, make no difference', () => {
  expect(settings({ 'build-args': 'B=2\nA=1' })).toBe(settings({ 'build-args': 'A=1\nB=2' }))
  expect(settings({ rounds: '12', 'output-dir': 'elsewhere', engines: 'podman' })).toBe(settings())
})

test('no value is in it', () => {
  expect(settings({ 'build-args': 'TOKEN=canary' })).toMatch(/^[0-9a-f]{32}$/)
})
