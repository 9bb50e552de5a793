import { expect, test } from 'vitest'
import { imageIdIn, runBuild } from '../../../src/engines/build/run-build.ts'
import { plainProgressReader } from '../../../src/engines/buildkit/progress.ts'
import { buildahProgressReader } from '../../../src/engines/containers/buildah-progress.ts'
import { testHost } from '../../support/test-host.ts'

const [config, manifest] = [`sha256:${'c'.repeat(64)}`, `sha256:${'d'.repeat(64)}`]

test.each([
  ['the id itself', `${config}\n`, config],
  ['nothing', '', undefined],
  [
    'metadata of buildctl',
    `{"containerimage.config.digest":"${config}","containerimage.digest":"${manifest}"}`,
    config,
  ],
  ['metadata without a configuration', `{"containerimage.digest": "${manifest}"}`, manifest],
  [
    'metadata of Bake',
    `{"default": {"buildx.build.ref": "x", "containerimage.config.digest": "${config}"}}`,
    config,
  ],
  ['metadata of a build without an image', '{"default": {}}', undefined],
  ['incomplete metadata', '{"containerimage.config.digest":', undefined],
])('the id of an image is read from %s', (_, text, id) => {
  expect(imageIdIn(text)).toBe(id)
})

const failingBuild = (lines: readonly string[], reader = plainProgressReader()) => {
  const host = testHost()
  return runBuild(host, {
    program: 'sh',
    args: ['-c', `printf '%s\\n' "$@"; exit 3`, 'sh', ...lines],
    env: host.env,
    user: undefined,
    timeoutMs: 60_000,
    reader,
    imageIdFile: '/nowhere/iid',
    usageFile: undefined,
    hasRemoteCache: false,
    elsewhere: undefined,
  })
}

test.each([
  [
    "the compiler's first error, with the exit status of the step",
    plainProgressReader(),
    [
      '#8 [build 3/3] RUN ["go", "build"]',
      '#8 0.512 # example.com/app',
      '#8 0.512 ./main.go:5:1: syntax error',
      '#8 0.513 ./main.go:9:1: undefined: x',
      '#8 ERROR: executor failed running [go build]: exit code: 1',
    ],
    './main.go:5:1: syntax error (exit status 1)',
  ],
  [
    'the same in the output of Buildah',
    buildahProgressReader(),
    [
      'STEP 2/2: RUN go build ./cmd/api',
      'cmd/api/main.go:14: undefined: serve',
      'Error: building at STEP "RUN go build ./cmd/api": while running runtime: exit status 1',
    ],
    'cmd/api/main.go:14: undefined: serve (exit status 1)',
  ],
  [
    'else the last line of the client that begins with "error"',
    plainProgressReader(),
    ['error: one', 'Error: two', 'cleaning up'],
    'two (exit status 3)',
  ],
  ['else the last line', plainProgressReader(), ['one', 'two', ''], 'two (exit status 3)'],
  [
    'that nothing was printed',
    plainProgressReader(),
    [],
    'the failed step failed and printed nothing (exit status 3)',
  ],
])('the message of a failed build is %s', async (_, reader, lines, message) => {
  const { failure } = await failingBuild(lines, reader)
  expect(failure).toEqual({ kind: 'failed', message, logTail: `${lines.join('\n')}\n` })
})

test('the end of the log has the output of the failed step, although other steps and the client printed more', async () => {
  const noise = Array.from({ length: 400 }, (_, at) => `#9 ${at}.000 a line of another step, the ${at}th`)
  const { failure } = await failingBuild([
    '#8 [build 3/3] RUN make',
    '#8 0.512 go: updates to go.mod needed; to update it:',
    '#8 0.512 \tgo mod tidy',
    '#8 0.513 make: *** [Makefile:3: all] Error 1',
    ...noise,
    '#8 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2',
    '#9 CANCELED',
    'Dockerfile:6',
    'ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2',
  ])
  expect(failure?.message).toBe('go: updates to go.mod needed; to update it: go mod tidy (exit status 2)')
  expect(failure?.logTail.split('\n').slice(0, 3)).toEqual([
    'go: updates to go.mod needed; to update it:',
    '\tgo mod tidy',
    'make: *** [Makefile:3: all] Error 1',
  ])
  expect(failure?.logTail).toMatch(/ERROR: failed to solve: .*: exit code: 2\n$/)
  expect(Buffer.byteLength(failure?.logTail ?? '')).toBeLessThanOrEqual(4_096)
})

test('the processor time of the machine is counted while the process runs, beside what the client reports', async () => {
  const host = testHost()
  const { counters, shared } = await runBuild(host, {
    program: 'sh',
    args: ['-c', 'i=0; while [ $i -lt 200000 ]; do i=$((i + 1)); done'],
    env: host.env,
    user: undefined,
    timeoutMs: 60_000,
    reader: { ...plainProgressReader(), counters: () => ({ contextBytes: 7 }) },
    imageIdFile: '/nowhere/iid',
    usageFile: undefined,
    hasRemoteCache: false,
    elsewhere: undefined,
  })
  expect(counters).toMatchObject({
    contextBytes: 7,
    machineBusyMs: expect.any(Number),
    machineStealMs: expect.any(Number),
  })
  expect(counters['machineBusyMs']).toBeGreaterThan(0)
  expect(shared).toBeUndefined()
})
