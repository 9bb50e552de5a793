import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runAtOnce } from '../../../src/engines/build/run-at-once.ts'
import type { BuildCommand } from '../../../src/engines/build/run-build.ts'
import { plainProgressReader } from '../../../src/engines/buildkit/progress.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

const id = (digit: string): string => `sha256:${digit.repeat(64)}`

/** A client that writes its id once the other one has started too. */
const meeting = (folder: string, own: string, other: string): BuildCommand => ({
  program: 'sh',
  args: [
    '-c',
    'touch "$1/$2"; until [ -e "$1/$3" ]; do sleep 0.01; done; printf %s "$4" >"$1/$2.id"',
    ...['sh', folder, own, other, id(own)],
  ],
  env: testHost().env,
  user: undefined,
  timeoutMs: 60_000,
  reader: plainProgressReader(),
  imageIdFile: join(folder, `${own}.id`),
  usageFile: undefined,
  hasRemoteCache: false,
  elsewhere: undefined,
})

test('builds that wait for each other all end, and what they use is counted once', async () => {
  await using folder = await tempFolder()
  const commands = [meeting(folder.path, 'a', 'b'), meeting(folder.path, 'b', 'a')]
  const { builds, durationMs, counters } = await runAtOnce(testHost(), commands)
  expect(builds.map(({ imageId, failure }) => [imageId, failure])).toEqual([
    [id('a'), undefined],
    [id('b'), undefined],
  ])
  expect(durationMs).toBeGreaterThanOrEqual(Math.max(...builds.map((build) => build.durationMs)))
  expect(Object.keys(counters)).toContain('machineBusyMs')
  expect(builds.map((build) => build.counters)).toEqual([{}, {}])
})

test('one that fails has its own failure, and no old id is taken for that of its image', async () => {
  await using folder = await tempFolder()
  const failing = { ...meeting(folder.path, 'a', 'b'), args: ['-c', 'echo broken >&2; exit 3'] }
  const [first, second] = (await runAtOnce(testHost(), [failing, { ...failing, program: 'true', args: [] }]))
    .builds
  expect(first?.failure?.message).toContain('exit status 3')
  expect(second).toMatchObject({ failure: undefined, imageId: undefined })
})
