import { chmod, mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { BuildRequest } from '../../../src/engines/engine.ts'
import { plainProgressReader } from '../../../src/engines/buildkit/progress.ts'
import type { RecordStore } from '../../../src/engines/buildkit/record-store.ts'
import { type BuildKitClient, openBuildKitSpace } from '../../../src/engines/buildkit/space.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

const noRecords: RecordStore = {
  address: 'memory',
  cacheRecords: async () => [],
  pruneRecords: async () => [],
  images: async () => [],
  removeImage: async () => {},
  filesOf: undefined,
  alone: undefined,
}

/** Unpacks a program into the folder of an export, with the modes that a step gave it, as a client of BuildKit does. */
const client: BuildKitClient = {
  program: 'sh',
  env: { PATH: process.env['PATH'] },
  newReader: plainProgressReader,
  sharesContexts: false,
  arguments: async (_, output) =>
    output.kind === 'files'
      ? ['-c', 'mkdir -m 777 "$1" && cp /usr/bin/id "$1/id" && chmod 4755 "$1/id"', 'sh', output.folder]
      : ['-c', 'true'],
  exports: { refuses: () => undefined, push: undefined },
  readImage: () => Promise.reject(new Error('there is no image')),
}

const request: BuildRequest = {
  contextDir: '/',
  dockerfile: '/Dockerfile',
  target: undefined,
  buildArgs: {},
  buildContexts: {},
  secrets: {},
  ssh: [],
  network: undefined,
  noCache: false,
  timeoutMs: 60_000,
}

test('only the owner can reach what a build exported, also in a folder that was there before', async () => {
  await using folder = await tempFolder()
  const dir = join(folder.path, 's1')
  await mkdir(dir)
  await chmod(dir, 0o777)
  const before = process.umask(0)
  onTestFinished(() => void process.umask(before))
  const options = { host: testHost(), store: noRecords, client, death: undefined, dir, label: 'base' }
  await using space = await openBuildKitSpace(options)
  const exported = await space.export(request, 'evidence')
  expect(dirname(exported)).toBe(dir)
  expect((await stat(join(exported, 'id'))).mode & 0o7777).toBe(0o4755)
  expect((await readFile(join(exported, 'id'))).length).toBeGreaterThan(0)
  expect((await stat(dir)).mode & 0o7777).toBe(0o700)
})
