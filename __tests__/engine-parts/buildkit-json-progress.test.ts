import { describe, expect, test } from 'vitest'
import { jsonProgressReader, progressOf } from '../../src/engines/buildkit-json-progress.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { testHost } from '../support/test-host.ts'

type Json = Readonly<Record<string, unknown>>

const read = (lines: readonly (Json | string)[]) => {
  const reader = jsonProgressReader()
  for (const line of lines) reader.line(typeof line === 'string' ? line : JSON.stringify(line))
  const steps = reader.steps().map(({ name, hit }) => `${hit ? '+' : '-'}${name}`)
  return { steps, log: reader.log?.() ?? '', counters: reader.counters?.() ?? {} }
}

/** A vertex of which the digest is its name. */
const vertex = (name: string, more: Json = {}): Json => ({ digest: name, name, ...more })
const [started, completed] = ['2026-11-23T09:00:00.1Z', '2026-11-23T09:00:00.9Z']
const log = (text: string): Json => ({ vertex: 'x', stream: 2, data: Buffer.from(text).toString('base64') })

describe('rawjson progress of BuildKit', () => {
  test('gives instructions in order of their first mention, cached ones as hits', () => {
    const [from, workdir, run] = [
      '[build 1/3] FROM go',
      '[build 2/3] WORKDIR /src',
      '[build 3/3] RUN go build',
    ]
    const {
      steps,
      log: text,
      counters,
    } = read([
      { vertexes: [vertex('[internal] load build context', { started, completed }), vertex(from)] },
      { vertexes: [vertex(workdir), vertex(run)] },
      {
        vertexes: [
          vertex(from, { started, completed }),
          vertex(workdir, { started, completed, cached: true }),
        ],
      },
      { vertexes: [vertex(run, { started })] },
      { vertexes: [vertex(run, { started, completed })] },
    ])
    expect(steps).toEqual(['+WORKDIR /src', '-RUN go build'])
    expect([text, counters]).toEqual(['', {}])
  })

  test('leaves out a step that failed or never ran, and keeps for people what was said of it', () => {
    const { steps, log: text } = read([
      { vertexes: [vertex('[2/3] COPY . .', { started, completed }), vertex('[3/3] RUN go build')] },
      { logs: [log('./main.go:3:1: syntax error\n')] },
      { vertexes: [vertex('[3/3] RUN go build', { started, completed, error: 'exit code: 1' })] },
      'Dockerfile:7',
      'ERROR: failed to build: failed to solve: exit code: 1',
    ])
    expect(steps).toEqual(['-COPY . .'])
    expect(text.split('\n')).toEqual([
      './main.go:3:1: syntax error',
      'ERROR: [3/3] RUN go build: exit code: 1',
      'Dockerfile:7',
      'ERROR: failed to build: failed to solve: exit code: 1',
      '',
    ])
  })

  test('loses no step to a line that was clipped in the output of another', () => {
    const line = JSON.stringify({
      vertexes: [vertex('[2/2] RUN noisy', { started, completed })],
      logs: [log('x'.repeat(1_000))],
    })
    expect(read([line.slice(0, 400)]).steps).toEqual(['-RUN noisy'])
  })

  test('keeps the end of a long log only', () => {
    const { log: text } = read(
      [...Array(20).keys()].map((index) => ({ logs: [log(`${index}`.repeat(1_000))] })),
    )
    expect(text).toHaveLength(16_384)
    expect(text.endsWith('19')).toBe(true)
  })

  test('tells how long it took to bring the image into Docker, in milliseconds', () => {
    expect(
      read([
        { statuses: [{ id: 'sending tarball', started: '2026-11-23T09:00:01.25Z' }] },
        { vertexes: [vertex('importing to docker', { started: '2026-11-23T10:00:01.3+01:00' })] },
        { statuses: [{ id: 'sending tarball', started: '2026-11-23T09:00:01.25Z', completed }] },
        { vertexes: [vertex('importing to docker', { completed: '2026-11-23T10:00:01.55+01:00' })] },
      ]).counters,
    ).toEqual({ dockerLoadMs: 300 })
  })
})

test.each([
  ['rawjson', `echo 'progress output ("auto", "plain", "rawjson", "tty")'`],
  ['plain', `echo 'progress output ("auto", "plain", "tty")'`],
  ['plain', 'exit 1'],
])('progress is asked for as %s of a client whose help is made by %s', async (name, script) => {
  await using fakes = await fakePrograms({ docker: script })
  const host = testHost({ env: { PATH: fakes.PATH } })
  expect((await progressOf(host, 'docker', ['buildx', 'build'])).name).toBe(name)
})
