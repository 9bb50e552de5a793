import { describe, expect, test } from 'vitest'
import { downloadedModules } from '../../src/engines/build/printed.ts'
import type { StepReader } from '../../src/engines/build/steps.ts'
import { jsonProgressReader } from '../../src/engines/buildkit/json-progress.ts'
import { plainProgressReader } from '../../src/engines/buildkit/progress.ts'
import { transferredIn } from '../../src/engines/buildkit/moved-files.ts'
import { buildahProgressReader } from '../../src/engines/containers/buildah-progress.ts'
import { kanikoProgressReader } from '../../src/engines/kaniko/progress.ts'

const printedBy = (reader: StepReader, lines: readonly string[]) => {
  for (const line of lines) reader.line(line, 0)
  return reader.printed()
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('modules that go commands download', () => {
  test('count once each, and a version of Go is none of them', () => {
    const modules = downloadedModules()
    for (const line of [
      'go: downloading example.test/a v1.0.0',
      'go: downloading example.test/a v1.0.0',
      'go: downloading example.test/b v0.0.0-20260101000000-abcdef123456\r',
      'go: downloading go1.26.8 (linux/amd64)',
      'echo go: downloading example.test/c v1.0.0',
    ])
      modules.line(line)
    expect(modules.count()).toBe(2)
  })

  test('are unknown where BuildKit cut the output', () => {
    const modules = downloadedModules()
    modules.line('go: downloading example.test/a v1.0.0')
    modules.line('[output clipped, log limit 2MiB reached]')
    expect(modules.count()).toBeUndefined()
  })

  test.each([
    [
      'plain lines',
      plainProgressReader,
      [
        '#7 [build 3/4] RUN go build',
        '#7 0.312 go: downloading example.test/a v1.0.0',
        '#7 0.41 go: downloading example.test/b v1.0.0',
      ],
    ],
    [
      'JSON whose lines are split',
      jsonProgressReader,
      [
        `{"logs":[{"vertex":"sha256:a","data":"${base64('go: downloading example.test/a v1.0.0\ngo: down')}"}]}`,
        `{"logs":[{"vertex":"sha256:b","data":"${base64('else\n')}"}]}`,
        `{"logs":[{"vertex":"sha256:a","data":"${base64('loading example.test/b v1.0.0\n')}"}]}`,
      ],
    ],
    [
      'Podman',
      buildahProgressReader,
      [
        'STEP 3/4: RUN go build',
        'go: downloading example.test/a v1.0.0',
        'go: downloading example.test/b v1.0.0',
      ],
    ],
    [
      'Kaniko',
      kanikoProgressReader,
      [
        '{"level":"info","msg":"RUN go build"}',
        'go: downloading example.test/a v1.0.0',
        'go: downloading example.test/b v1.0.0',
      ],
    ],
  ] as const)('are read from the output of %s', (_name, newReader, lines) => {
    expect(printedBy(newReader(), lines).modulesDownloaded).toBe(2)
  })
})

const vertex = (digest: string, name: string): string =>
  `{"vertexes":[{"digest":"${digest}","name":"${name}","started":"2026-03-02T10:00:00Z"}]}`

const status = (digest: string, id: string, current: number): string =>
  `{"statuses":[{"id":"${id}","vertex":"${digest}","current":${current}}]}`

describe('the context that a client sends', () => {
  test('is added up from JSON, without the Dockerfile and the ignore file', () => {
    const lines = [
      vertex('sha256:1', '[internal] load build definition from Dockerfile'),
      status('sha256:1', 'transferring dockerfile:', 900),
      vertex('sha256:2', '[internal] load .dockerignore'),
      status('sha256:2', 'transferring context:', 35),
      vertex('sha256:3', '[app internal] load build context'),
      status('sha256:3', 'transferring context:', 1_000),
      status('sha256:3', 'transferring context:', 516_000),
      vertex('sha256:4', '[context lib] load from client'),
      status('sha256:4', 'transferring lib:', 4_000),
    ]
    expect(printedBy(jsonProgressReader(), lines).contextSentBytes).toBe(520_000)
  })

  test('is read from plain lines with their units', () => {
    const lines = [
      '#2 [internal] load .dockerignore',
      '#2 transferring context: 35B done',
      '#6 [internal] load build context',
      '#6 transferring context: 1.20MB 0.1s',
      '#6 transferring context: 2.50MB 0.2s done',
    ]
    expect(printedBy(plainProgressReader(), lines).contextSentBytes).toBe(2_500_000)
    expect(transferredIn('transferring context: 516B done')).toBe(516)
    expect(transferredIn('transferring context: 2.50kB')).toBe(2_500)
    expect(transferredIn('transferring context:')).toBeUndefined()
  })

  test('is nothing without a context, and unknown where its bytes are not printed', () => {
    expect(printedBy(plainProgressReader(), ['#1 [build 1/2] RUN true']).contextSentBytes).toBe(0)
    expect(
      printedBy(plainProgressReader(), ['#6 [internal] load build context']).contextSentBytes,
    ).toBeUndefined()
    expect(printedBy(buildahProgressReader(), ['STEP 1/1: COPY . .']).contextSentBytes).toBeUndefined()
  })
})
