import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { StudyRow } from '../../../src/model.ts'
import { outputs, outputsOf, type Published, setOutputs } from '../../../src/publish/runner/outputs.ts'
import { benchmark, buildReport, comparison, pairs } from '../../support/report-builder.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const published: Published = {
  outputDir: '/out',
  commentUrl: undefined,
  pullRequests: [],
  artifactId: undefined,
  artifactUrl: undefined,
  htmlUrl: undefined,
}
const cold = benchmark({ gated: true })
const verdict = { kind: 'regression', because: 'slower', reason: '22% slower' } as const
const judged = buildReport({
  revisions: ['base', 'head'],
  benchmarks: [cold],
  measurements: pairs(cold, [[1_000, 1_220]]),
  cost: {
    timedMs: 2_220,
    primingMs: 0,
    warmUpMs: 2_014.6,
    resetMs: 1_000,
    settleMs: 0,
    setupMs: 56_000,
    otherMs: 0,
  },
  judged: { verdict, comparisons: { [cold.id]: comparison({ slowdown: 0.22, verdict }) } },
})

afterEach(() => void vi.unstubAllEnvs())

describe('the outputs of the action', () => {
  test('describe a judged run', () => {
    expect(outputsOf(judged, published)).toMatchObject({
      verdict: 'regression',
      judged: 'true',
      slowdown: '0.22',
      worst: cold.id,
      cause: '22% slower.',
      'base-ms': '1000',
      'head-ms': '1220',
      fastest: '',
      minutes: '1.0',
      'report-path': '/out/report.json',
      'markdown-path': '/out/report.md',
      'html-path': '/out/report.html',
      'engine-facts': JSON.stringify(judged.engines),
      'duration-ms': '61235',
    })
  })

  test('are empty where nothing is known, never 0', () => {
    expect(outputsOf(buildReport(), published)).toMatchObject({
      verdict: 'none',
      judged: 'false',
      slowdown: '',
      worst: '',
      cause: '',
      'base-ms': '',
      'head-ms': '',
      fastest: '',
      'comment-url': '',
      'artifact-id': '',
      'artifact-url': '',
    })
  })

  test('say whether the rows of a study were judged, and why', () => {
    const about = { name: 'strategies', text: 'Which?', axis: 'strategy', reference: 'layers', rounds: 6 }
    const row = { value: 'mounts', engine: 'podman', project: 'tiny', scenario: 'cold', group: 'podman tiny' }
    const study = (rows: readonly Pick<StudyRow, 'verdict'>[]) => ({
      ...{ ...about, machine: 'f'.repeat(64), inputs: {}, projects: {}, columns: [], advice: [] },
      rows: rows.map((each) => ({ ...row, attempts: [], ranked: false, columns: {}, ...each })),
    })
    const slow = outputsOf({ ...buildReport(), verdict, study: study([{ verdict }]) }, published)
    expect(slow).toMatchObject({ judged: 'true', cause: '22% slower.', worst: '' })
    const ranked = outputsOf({ ...buildReport(), study: study([{}]) }, published)
    expect(ranked).toMatchObject({ judged: 'false', cause: '' })
  })

  test('name the cause on one line, whatever is in it', () => {
    const named = { ...comparison({ verdict }), cause: 'the step "RUN a\n::error::x" ran again' }
    const benchmarks = judged.benchmarks.map((each) => ({ ...each, comparison: named }))
    expect(outputsOf({ ...judged, benchmarks }, published)['cause']).toBe(
      'The step "RUN a ::error::x" ran again.',
    )
  })

  test('name benchmark and engines on one line, whatever is in a report of a stranger', () => {
    const id = 'podman/a\n::error::\u202ex/cold'
    const worst = { ...comparison({ verdict }), verdict: { ...verdict, reason: '22% slower' } }
    const benchmarks = judged.benchmarks.map((each) => ({ ...each, id, comparison: worst }))
    const engines = judged.engines.map((each) => ({ ...each, name: 'a\u2028b\u202ec' }))
    const found = outputsOf({ ...judged, benchmarks, engines }, published)
    expect(found['worst']).toBe('podman/a ::error::x/cold')
    expect(found['engine-facts']).toContain('"name":"a bc"')
  })

  test('name no benchmark where the verdict is that of a leg without a report', () => {
    const missing = { kind: 'invalid', because: 'leg-missing', reason: 'web: it left no report' } as const
    expect(outputsOf({ ...judged, verdict: missing }, published)).toMatchObject({
      worst: '',
      cause: 'Web: it left no report.',
      'base-ms': '',
    })
  })

  test('have names of their own and a sentence each', () => {
    const names = outputs.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { text } of outputs) expect(text).toMatch(/^[A-Z][^\n]*\.$/)
  })

  test('reach the file of the runner, lines of a value included', async () => {
    await using folder = await tempFolder()
    const path = join(folder.path, 'outputs')
    await writeFile(path, '')
    vi.stubEnv('GITHUB_OUTPUT', path)
    await setOutputs(judged, { ...published, commentUrl: 'https://example.test/1' })
    const text = await readFile(path, 'utf8')
    expect(text).toMatch(/^verdict<<(\S+)\nregression\n\1$/m)
    expect(text).toMatch(/^comment-url<<(\S+)\nhttps:\/\/example\.test\/1\n\1$/m)
    const names = [...text.matchAll(/^([a-z-]+)<</gm)].map(([, name]) => name)
    expect(names).toEqual(outputs.map(({ name }) => name))
  })

  test('that cannot be written are an error of their own', async () => {
    vi.stubEnv('GITHUB_OUTPUT', '/no/such/file')
    await expect(setOutputs(judged, published)).rejects.toThrow('/no/such/file')
  })
})
