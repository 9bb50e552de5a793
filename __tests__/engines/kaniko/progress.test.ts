import { describe, expect, test } from 'vitest'
import { kanikoProgressReader } from '../../../src/engines/kaniko/progress.ts'

/** `+` came from the cache, `-` ran. */
const outcomes = (lines: readonly string[]): readonly string[] => {
  const reader = kanikoProgressReader()
  for (const line of lines) reader.line(line, 0)
  return reader.steps().map(({ name, hit }) => `${hit ? '+' : '-'}${name}`)
}

/** As Kaniko 1.24 prints it with `--log-format=json`. */
const logged = (...messages: readonly string[]): readonly string[] =>
  messages.map((msg) => JSON.stringify({ level: 'info', msg, time: '2026-03-02T10:00:00Z' }))

const run = 'RUN ["go", "build", "-o", "/out/app", "."]'

describe('progress of Kaniko', () => {
  test('of a build after an edit shows what came from the cache, up to the first step that did not', () => {
    const lines = [
      ...logged(
        "Building stage 'golang' [idx: '0', base-idx: '-1']",
        'Checking for cached layer oci:/kaniko/cache/g1:01...',
        'Using caching version of cmd: COPY go.mod ./',
        'Checking for cached layer oci:/kaniko/cache/g1:02...',
        'No cached layer found for cmd COPY . .',
        'Unpacking rootfs as cmd COPY . . requires it.',
        'ENV CGO_ENABLED=0',
        'WORKDIR /src',
        'COPY go.mod ./',
        'Found cached layer, extracting to filesystem',
        'COPY . .',
        'Taking snapshot of files...',
        run,
        'Cmd: /usr/local/go/bin/go',
      ),
      'go: downloading example.com/a v1.0.0',
      '{"not": "a message"}',
      '{not json',
      ...logged('Pushing layer oci:/kaniko/cache/g1:03 to cache now'),
    ]
    expect(outcomes(lines)).toEqual(['+COPY go.mod ./', '-COPY . .', `-${run}`])
  })

  test('of one stage does not affect the same instruction in the next', () => {
    const lines = logged(
      "Building stage 'golang' [idx: '0', base-idx: '-1']",
      'Using caching version of cmd: COPY . .',
      'COPY . .',
      "Building stage 'scratch' [idx: '1', base-idx: '-1']",
      'No cached layer found for cmd COPY . .',
      'COPY . .',
    )
    expect(outcomes(lines)).toEqual(['+COPY . .', '-COPY . .'])
  })

  test('keeps the case of instructions, and leaves out those that create no files', () => {
    expect(outcomes(logged('run go version', 'LABEL a=b', 'ENTRYPOINT ["/app"]', 'Running: [/x]'))).toEqual([
      '-run go version',
    ])
  })

  test('has a log for people', () => {
    const reader = kanikoProgressReader()
    for (const line of [
      ...logged(run, 'Running: [/usr/local/go/bin/go build]'),
      './main.go:5:2: undefined: x',
    ])
      reader.line(line, 0)
    expect(reader.log?.()).toBe(
      `${run}\nRunning: [/usr/local/go/bin/go build]\n./main.go:5:2: undefined: x\n`,
    )
  })
})
