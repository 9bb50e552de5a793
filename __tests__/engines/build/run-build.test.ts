import { expect, test } from 'vitest'
import { imageIdIn, runBuild } from '../../../src/engines/build/run-build.ts'
import { plainProgressReader } from '../../../src/engines/buildkit/progress.ts'
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

test.each([
  [
    "the compiler's first error, without BuildKit's prefix",
    [
      '#8 [build 3/3] RUN ["go", "build"]',
      '#8 0.512 # example.com/app',
      '#8 0.512 ./main.go:5:1: syntax error',
      '#8 0.513 ./main.go:9:1: undefined: x',
      '#8 ERROR: executor failed running',
    ],
    './main.go:5:1: syntax error',
  ],
  [
    'the same in the output of Buildah',
    ['cmd/api/main.go:14: undefined: serve', 'Error: building'],
    'cmd/api/main.go:14: undefined: serve',
  ],
  ['else the last line that contains "error"', ['error: one', 'Error: two', 'cleaning up'], 'Error: two'],
  ['else the last line', ['one', 'two', ''], 'two'],
])('the message of a failed build is %s', async (_, lines, expected) => {
  const host = testHost()
  const script = `printf '%s\\n' "$@"; exit 3`
  const { failure } = await runBuild(host, {
    program: 'sh',
    args: ['-c', script, 'sh', ...lines],
    env: host.env,
    user: undefined,
    timeoutMs: 60_000,
    reader: plainProgressReader(),
    imageIdFile: '/nowhere/iid',
  })
  expect(failure).toMatchObject({
    kind: 'failed',
    message: `the build ended with exit status 3: ${expected}`,
    logTail: `${lines.join('\n')}\n`,
  })
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
  })
  expect(counters).toEqual({
    contextBytes: 7,
    machineBusyMs: expect.any(Number),
    machineStealMs: expect.any(Number),
  })
  expect(counters['machineBusyMs']).toBeGreaterThan(0)
  expect(shared).toBeUndefined()
})
