import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Explanation, ProjectReport, Report } from '../../src/model.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { hider } from '../../src/report/hide.ts'
import { redacted, redactedBuilds } from '../../src/report/redact.ts'
import { causesWith, differencesOf } from '../support/differing.ts'
import {
  benchmark,
  build,
  buildReport,
  comparison,
  engineFacts,
  rules,
  sampling,
} from '../support/report-builder.ts'

describe('in a text', () => {
  test.each([
    ['a value', ['hunter2-hunter2'], 'login -p hunter2-hunter2!', 'login -p ***!'],
    ['every place of it', ['abcdef'], 'abcdef abcdefabcdef', '*** ******'],
    ['a value inside a word', ['abcdef'], 'xabcdefx', 'x***x'],
    ['what a value has around it', ['  abcdef \n'], 'an abcdef here', 'an *** here'],
    ['the longest of several', ['abcdef', 'abcdefgh'], 'abcdefgh abcdef', '*** ***'],
    ['a value of a regular expression', ['a.c+(d)[e]{2}^$|\\*?'], 'x a.c+(d)[e]{2}^$|\\*? x', 'x *** x'],
    ['only the value, not what looks like it as an expression', ['a.c.e.'], 'aXcXeX a.c.e.', 'aXcXeX ***'],
    ['a value that a replacement could expand', ['$&$1$$xx'], 'see $&$1$$xx', 'see ***'],
    ['no empty value', ['', '  ', '\n'], 'all of this', 'all of this'],
  ])('%s is hidden', (_, hidden, text, shown) => {
    expect(hider(hidden)(text)).toBe(shown)
  })

  test('a value is hidden as an engine quotes it in a message of its own', () => {
    const value = 'pass"word\\of\tthe\njob'
    const message = `building at STEP ${JSON.stringify(`RUN login ${value}`)}: exit status 1`
    expect(hider([value])(message)).toBe('building at STEP "RUN login ***": exit status 1')
  })

  test('a value of several lines is hidden as a whole, and line by line', () => {
    const hide = hider(['-----BEGIN KEY-----\nMIIEpAIBAAKC\r\n-----END KEY-----\n'])
    expect(hide('cat: -----BEGIN KEY-----\nMIIEpAIBAAKC\r\n-----END KEY-----.')).toBe('cat: ***.')
    expect(hide('line 2 is MIIEpAIBAAKC')).toBe('line 2 is ***')
  })

  test.each([
    ['1', 'took 1 s of 10 s, 1.26, v1, x-1, at (1)', 'took *** s of 10 s, 1.26, v1, x-1, at (***)'],
    ['prod', 'ENV=prod production non-prod "prod"', 'ENV=*** production non-prod "***"'],
    ['a+b', 'a+b aa+bb a+b', '*** aa+bb ***'],
    ['12345', '12345 123456', '*** 123456'],
  ])('the short value %s is hidden only where it stands alone', (value, text, shown) => {
    expect(hider([value])(text)).toBe(shown)
  })
})

const shownMessage = (message: string, ...hidden: readonly string[]): string | undefined => {
  const failure = { kind: 'failed', message, logTail: '' } as const
  return redactedBuilds([{ ...build(benchmark()), failure }], hidden)[0]?.failure?.message
}

describe('in the reason of a failure', () => {
  test('a value is hidden although its spaces and control characters are shown as one space each', () => {
    const value = 'correct\t horse\u0000battery'
    expect(shownMessage('error: correct horse battery is wrong', value)).toBe('error: *** is wrong')
  })

  test('the words of a value that are left before a cut are hidden', () => {
    expect(shownMessage('error: correct horse … (exit status 1)', 'correct horse battery')).toBe(
      'error: *** … (exit status 1)',
    )
    expect(shownMessage('error: the …', 'the horse')).toBe('error: the …')
  })
})

const secret = 'hunter2-hunter2'
const failure = { kind: 'failed', message: `no: ${secret}`, logTail: `log ${secret}` } as const

/** A project with the same text wherever a user's choice is quoted. */
const projectOf = (text: string): ProjectReport => ({
  id: 'app',
  target: text,
  buildArgs: [text],
  network: text,
  attestations: { provenance: 'max', sbomScanner: text },
  head: { commit: 'a'.repeat(40), describe: text, editedFile: text },
  base: { commit: 'b'.repeat(40), describe: text, editedFile: text },
  differences: differencesOf(text),
  images: [{ engine: 'podman', image: text, id: 'sha256:a' }],
})

/** A build wrote all of it down itself. */
const explanationOf = (text: string): Explanation => ({
  engine: 'podman',
  project: 'app',
  revision: 'head',
  from: 'explain-build',
  durationMs: 1,
  packages: [{ path: text, module: text, compileMs: 1, shareMs: 1, importedBy: [text] }],
  modules: [{ path: text, version: text }],
  unknown: { linkMs: text },
})

/** A report with the same text wherever a build, an engine or a reason is quoted. */
const everywhere = (text: string): Report => ({
  ...judgedWith(text),
  explanations: [explanationOf(text)],
})

const judgedWith = (text: string): Report => {
  const cold = benchmark({ gated: true })
  const unproved = {
    state: { kind: 'empty', holds: false, reason: text },
    outcome: {
      steps: [{ name: text, hit: true }],
      compiled: [text],
      layerCache: { kind: 'broken', step: text, file: text, unknown: { more: text } },
      unknown: { imageBytes: text },
    },
  } as const
  const step = { name: text, phase: 'run', startMs: 0, endMs: 1 } as const
  return buildReport({
    revisions: ['base', 'head'],
    benchmarks: [cold, benchmark({ scenario: 'warm' })],
    measurements: [
      build(cold, { evidence: unproved, excluded: 'state-lost', timeline: [step] }),
      build(cold, { revision: 'base', failure: { kind: 'failed', message: text, logTail: text } }),
      build(cold, { round: 2, failure: { kind: 'timed-out', message: text, logTail: text } }),
    ],
    engines: [{ ...engineFacts.docker, notes: [text], unknown: { imageStore: text } }],
    warnings: [text],
    obstacles: [{ kind: 'one-revision' }, { kind: 'base-does-not-build', reason: text }],
    onlyChange: text,
    rules: { ...rules, gate: [text] },
    projects: [projectOf(text)],
    sampling: new Map([[cold.id, sampling({ obstacles: [{ kind: 'no-edit', reason: text }] })]]),
    judged: {
      verdict: { kind: 'warning', because: 'slower', reason: text },
      comparisons: {
        [cold.id]: comparison({
          cause: text,
          causes: causesWith(text),
          verdict: { kind: 'warning', because: 'slower', reason: text },
          unknown: { low: text },
        }),
      },
    },
  })
}

describe('in a report', () => {
  test('a value is hidden wherever a build or an engine is quoted', () => {
    const before = toJson(everywhere(secret))
    expect(before.split(secret).length).toBeGreaterThan(15)
    expect(toJson(redacted(everywhere(secret), [secret]))).not.toContain(secret)
  })

  test('a value is hidden in what a study showed', () => {
    const seen = { passed: secret, requests: 3 }
    const row = {
      ...{ value: 'direct', engine: 'podman', project: 'small', scenario: 'network host', group: 'g' },
      attempts: [{ round: 1, startedAt: '2026-11-30T03:00:00Z', durationMs: 1, seen }],
      ...{ ranked: false, columns: seen, unknown: { low: secret } },
    }
    const study = {
      ...{ name: 'network', text: '', axis: 'way', reference: 'direct', rounds: 1, machine: '00' },
      ...{ inputs: {}, projects: {}, columns: [], rows: [row], advice: [secret] },
    }
    const shown = redacted({ ...everywhere('nothing'), study }, [secret])
    expect(toJson(shown)).not.toContain(secret)
    expect(shown.study?.rows[0]?.attempts[0]?.seen?.['requests']).toBe(3)
  })

  test('everything else stays as it is', () => {
    const report = everywhere('nothing special')
    expect(redacted(report, ['hunter2', 'x'])).toEqual(report)
    expect(redacted(report, [])).toEqual(report)
  })

  test('ids of commits and images stay whole', () => {
    const { projects } = redacted(everywhere('x'), ['aaaaaa', 'sha256'])
    expect(projects?.[0]?.head.commit).toBe('a'.repeat(40))
    expect(projects?.[0]?.images[0]?.id).toBe('sha256:a')
  })

  test('names and closed sets stay readable', () => {
    const report = redacted(everywhere('the head of podman'), ['head', 'podman', 'failed'])
    expect(report.benchmarks.map(({ id }) => id)).toEqual(everywhere('').benchmarks.map(({ id }) => id))
    expect(report.builds.map(({ revision }) => revision)).toEqual(['head', 'base', 'head'])
    expect(report.warnings).toEqual(['the *** of ***'])
  })

  test('no hidden value of six characters or more survives in its JSON', () => {
    const value = oneof(
      string({ minLength: 6, maxLength: 24 }),
      string({ unit: constantFrom(...'.*+?^${}()|[]\\/"\'-a0 \n'.split('')), minLength: 6, maxLength: 16 }),
      tuple(string({ minLength: 6 }), string({ minLength: 6 })).map((lines) => lines.join('\n')),
    )
    // What is in every report, like `reason`, looks the same as a value; and a mask is not a secret.
    const frame = toJson(everywhere('')) + toJson(redacted(everywhere('abcdef'), ['abcdef']))
    const alone = value.filter((each) => each.trim().length >= 6 && !frame.includes(escaped(each.trim())))
    assert(
      property(
        array(alone, { minLength: 1, maxLength: 3 }),
        constantFrom('', ' ', '"', 'x', '\n'),
        (values, between) => {
          const text = values.map((each) => `${between}${each}${between}`).join('')
          const json = toJson(redacted(everywhere(text), values))
          for (const each of values) expect(json).not.toContain(escaped(each.trim()))
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** As a text stands within JSON. */
const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)

const logOf = (logTail: string, hidden: readonly string[]): string | undefined =>
  redactedBuilds([build(benchmark(), { failure: { ...failure, logTail } })], hidden)[0]?.failure?.logTail

describe('in a log that was cut', () => {
  test('the rest of a value at its beginning goes as well', () => {
    expect(logOf('unter2-hunter2 was refused', [secret])).toBe('*** was refused')
    expect(logOf('unter2', [secret])).toBe('***')
  })

  test('a rest that says little stays, and so does one further on', () => {
    expect(logOf('nter2 was refused', [secret])).toBe('nter2 was refused')
    expect(logOf('no unter2-hunter2', [secret])).toBe('no unter2-hunter2')
  })

  test('the longest rest goes when values end alike', () => {
    expect(logOf('cret-password!', ['secret-password', 'a-password'])).toBe('***!')
  })
})
