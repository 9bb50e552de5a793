import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { outputsOf, setOutputs } from '../../../src/publish/runner/outputs.ts'
import { benchmark, buildReport, comparison, pairs } from '../../support/report-builder.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const written = { reportPath: '/out/report.json', markdownPath: '/out/report.md', durationMs: 61_234.6 }
const cold = benchmark({ gated: true })
const verdict = { kind: 'regression', reason: '22 % slower' } as const
const judged = buildReport({
  revisions: ['base', 'head'],
  benchmarks: [cold],
  measurements: pairs(cold, [[1_000, 1_220]]),
  judged: { verdict, comparisons: { [cold.id]: comparison({ slowdown: 0.22, verdict }) } },
})

afterEach(() => void vi.unstubAllEnvs())

describe('the outputs of the action', () => {
  test('tell a judged run', () => {
    expect(outputsOf(judged, written)).toMatchObject({
      verdict: 'regression',
      gated: 'true',
      slowdown: '0.22',
      'report-path': '/out/report.json',
      'markdown-path': '/out/report.md',
      'engine-facts': JSON.stringify(judged.engines),
      'duration-ms': '61235',
    })
  })

  test('are empty where nothing is known, never 0', () => {
    expect(outputsOf(buildReport(), written)).toMatchObject({
      verdict: 'none',
      gated: 'false',
      slowdown: '',
      'comment-url': '',
      'artifact-id': '',
      'artifact-url': '',
    })
  })

  test('reach the file of the runner, lines of a value included', async () => {
    await using folder = await tempFolder()
    const path = join(folder.path, 'outputs')
    await writeFile(path, '')
    vi.stubEnv('GITHUB_OUTPUT', path)
    await setOutputs(judged, { ...written, commentUrl: 'https://example.test/1' })
    const text = await readFile(path, 'utf8')
    expect(text).toMatch(/^verdict<<(\S+)\nregression\n\1$/m)
    expect(text).toMatch(/^comment-url<<(\S+)\nhttps:\/\/example\.test\/1\n\1$/m)
    const names = [...text.matchAll(/^([a-z-]+)<</gm)].map(([, name]) => name)
    expect(names).toEqual(Object.keys(outputsOf(judged, written)))
  })

  test('that cannot be written are an error of their own', async () => {
    vi.stubEnv('GITHUB_OUTPUT', '/no/such/file')
    await expect(setOutputs(judged, written)).rejects.toThrow('/no/such/file')
  })
})
