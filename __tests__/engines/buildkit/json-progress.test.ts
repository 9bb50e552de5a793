import { describe, expect, test } from 'vitest'
import { jsonProgressReader, progressOf } from '../../../src/engines/buildkit/json-progress.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { testHost } from '../../support/test-host.ts'

type Json = Readonly<Record<string, unknown>>

const read = (lines: readonly (Json | string)[]) => {
  const reader = jsonProgressReader()
  for (const line of lines) reader.line(typeof line === 'string' ? line : JSON.stringify(line), 0)
  const steps = reader.steps().map(({ name, hit }) => `${hit ? '+' : '-'}${name}`)
  return { steps, log: reader.log?.() ?? '', counters: reader.counters?.() ?? {} }
}

/** A vertex whose digest is its name. */
const vertex = (name: string, more: Json = {}): Json => ({ digest: name, name, ...more })
const [started, completed] = ['2026-11-23T09:00:00.1Z', '2026-11-23T09:00:00.9Z']
const log = (text: string): Json => ({ vertex: 'x', stream: 2, data: Buffer.from(text).toString('base64') })

// Recorded from a warm build by buildctl and buildkitd 0.34.2, digests and times shortened.
const recorded = String.raw`time="2026-11-23T09:43:35Z" level=warning msg="failed check for fsverity support" error="enable fsverity failed: operation not supported" path=/layout
{"vertexes":[{"digest":"de795e","inputs":["d057ae"],"name":"[stage-2 1/1] COPY --from=build /out/app /app"},{"digest":"d057ae","inputs":["2c7eff"],"name":"[build 3/4] RUN --mount=type=cache,target=/root/.cache/go-build     [\"go\", \"build\", \"-trimpath\", \"-buildvcs=false\", \"-ldflags=-s -w\",     \"-debug-actiongraph=/tmp/graph.json\", \"-o\", \"/out/app\", \".\"]"},{"digest":"2c7eff","inputs":["a6dd9a","e5cbf0"],"name":"[build 2/4] COPY . ."},{"digest":"e5cbf0","name":"[internal] load build context"},{"digest":"a6dd9a","inputs":["ca4d4d"],"name":"[build 1/4] WORKDIR /src"},{"digest":"ca4d4d","name":"[context localhost/go-container-bench/go:1.26.8] OCI load from client"}]}
{"vertexes":[{"digest":"ca4d4d","name":"[context localhost/go-container-bench/go:1.26.8] OCI load from client","started":"2026-11-23T09:43:35.493Z"},{"digest":"e5cbf0","name":"[internal] load build context","started":"2026-11-23T09:43:35.494Z","completed":"2026-11-23T09:43:35.494Z"}]}
{"statuses":[{"id":"resolve localhost/go-container-bench/go:1.26.8@049b6a","vertex":"ca4d4d","current":0,"timestamp":"2026-11-23T09:43:35.508Z","started":"2026-11-23T09:43:35.508Z"}]}
{"vertexes":[{"digest":"ca4d4d","name":"[context localhost/go-container-bench/go:1.26.8] OCI load from client","started":"2026-11-23T09:43:35.493Z","completed":"2026-11-23T09:43:35.540Z"}],"statuses":[{"id":"resolve localhost/go-container-bench/go:1.26.8@049b6a","vertex":"ca4d4d","current":0,"timestamp":"2026-11-23T09:43:35.540Z","started":"2026-11-23T09:43:35.508Z","completed":"2026-11-23T09:43:35.540Z"}]}
{"vertexes":[{"digest":"e5cbf0","name":"[internal] load build context","started":"2026-11-23T09:43:35.540Z"}]}
{"vertexes":[{"digest":"e5cbf0","name":"[internal] load build context","started":"2026-11-23T09:43:35.540Z","completed":"2026-11-23T09:43:35.570Z"}]}
{"vertexes":[{"digest":"a6dd9a","inputs":["ca4d4d"],"name":"[build 1/4] WORKDIR /src","started":"2026-11-23T09:43:35.574Z","completed":"2026-11-23T09:43:35.574Z","cached":true},{"digest":"2c7eff","inputs":["a6dd9a","e5cbf0"],"name":"[build 2/4] COPY . .","started":"2026-11-23T09:43:35.574Z","completed":"2026-11-23T09:43:35.574Z","cached":true},{"digest":"d057ae","inputs":["2c7eff"],"name":"[build 3/4] RUN --mount=type=cache,target=/root/.cache/go-build     [\"go\", \"build\", \"-trimpath\", \"-buildvcs=false\", \"-ldflags=-s -w\",     \"-debug-actiongraph=/tmp/graph.json\", \"-o\", \"/out/app\", \".\"]","started":"2026-11-23T09:43:35.574Z","completed":"2026-11-23T09:43:35.574Z","cached":true},{"digest":"de795e","inputs":["d057ae"],"name":"[stage-2 1/1] COPY --from=build /out/app /app","started":"2026-11-23T09:43:35.574Z","completed":"2026-11-23T09:43:35.574Z","cached":true}]}
{"vertexes":[{"digest":"e4d8dc","name":"exporting to oci image format","started":"2026-11-23T09:43:35.588Z"}]}
{"statuses":[{"id":"exporting layers","vertex":"e4d8dc","current":0,"timestamp":"2026-11-23T09:43:35.589Z","started":"2026-11-23T09:43:35.589Z"}]}
{"statuses":[{"id":"sending tarball","vertex":"e4d8dc","current":0,"timestamp":"2026-11-23T09:43:35.664Z","started":"2026-11-23T09:43:35.664Z"}]}
{"vertexes":[{"digest":"e4d8dc","name":"exporting to oci image format","started":"2026-11-23T09:43:35.588Z","completed":"2026-11-23T09:43:35.702Z"}],"statuses":[{"id":"sending tarball","vertex":"e4d8dc","current":0,"timestamp":"2026-11-23T09:43:35.702Z","started":"2026-11-23T09:43:35.664Z","completed":"2026-11-23T09:43:35.702Z"}]}`

describe('rawjson progress of BuildKit', () => {
  test('as recorded, shows the instructions in the order of the Dockerfile, although they are announced in reverse', () => {
    const { steps, log: text, counters } = read(recorded.split('\n'))
    expect(steps.map((step) => step.slice(0, 15))).toEqual([
      '+WORKDIR /src',
      '+COPY . .',
      '+RUN --mount=ty',
      '+COPY --from=bu',
    ])
    expect(text.split('\n')).toEqual([expect.stringMatching(/^time=.* level=warning /), ''])
    expect(counters).toEqual({})
  })

  test('shows cached instructions as hits, in the order in which they started', () => {
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

  test('leaves out a step that failed or never ran, but keeps what was printed about it', () => {
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

  test('loses no step when the output of another one cuts off a line', () => {
    const line = JSON.stringify({
      vertexes: [vertex('[2/2] RUN noisy', { started, completed })],
      logs: [log('x'.repeat(1_000))],
    })
    expect(read([line.slice(0, 400)]).steps).toEqual(['-RUN noisy'])
  })

  test('keeps only the end of a long log', () => {
    const { log: text } = read(
      [...Array(20).keys()].map((index) => ({ logs: [log(`${index}`.repeat(1_000))] })),
    )
    expect(text).toHaveLength(16_384)
    expect(text.endsWith('19')).toBe(true)
  })

  test('shows how long it took to load the image into Docker, in milliseconds', () => {
    expect(
      read([
        { statuses: [{ id: 'sending tarball', started: '2026-11-23T09:00:01.25Z' }] },
        { vertexes: [vertex('importing to docker', { started: '2026-11-23T10:00:01.3+01:00' })] },
        { statuses: [{ id: 'sending tarball', started: '2026-11-23T09:00:01.25Z', completed }] },
        {
          vertexes: [
            vertex('importing to docker', {
              started: '2026-11-23T10:00:01.3+01:00',
              completed: '2026-11-23T10:00:01.55+01:00',
            }),
          ],
        },
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
