import { readdirSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { engines } from '../../src/engines/index.ts'
import { ensureUnprivilegedUser } from '../../src/engines/install/unprivileged-user.ts'
import { cgroupOf } from '../../src/host/process/cgroups.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { findNeeds } from '../../src/studies/needs/find-needs.ts'
import type { FoundNeeds } from '../../src/studies/needs/verdict.ts'
import { eventually } from '../support/processes.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { noTraces, processesOf, sharedFiles, tracesOf } from '../support/traces.ts'

/** In a study, an engine has built before, as this user. */
beforeAll(() => ensureUnprivilegedUser(testHost()))

/** What is found, and what is left when the folder of the run is gone. */
const find = async (isInterrupted: boolean) => {
  const before = sharedFiles()
  await using temp = await diskFolder()
  const stop = new AbortController()
  const host = testHost({ env: { RUNNER_TEMP: temp.path }, signal: stop.signal })
  let group = ''
  const looking = async (): Promise<FoundNeeds | string> => {
    await using folder = await openRunFolder(host)
    group = cgroupOf(folder.path)
    return await findNeeds({ host, folder, traits: engines.buildah })
  }
  const found = looking().catch((error: unknown) => String(error))
  if (isInterrupted) {
    await eventually('a container is started', () => processesOf(temp.path).length > 0)
    stop.abort()
  }
  const result = await found
  return {
    result,
    traces: await tracesOf(temp.path),
    groups: readdirSync('/sys/fs/cgroup', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.includes(group),
    ),
    files: sharedFiles().filter((path) => !before.includes(path)),
  }
}

test('Buildah builds in a container without privileges, but with neither its filter nor without sub-ids', async () => {
  expect(await find(false)).toEqual({
    result: {
      privileged: 'no',
      seccomp: expect.stringMatching(/^yes: .*unshare\(CLONE_NEWUSER\): Operation not permitted$/),
      userNamespaces: expect.stringMatching(/^yes: .*unshare\(CLONE_NEWUSER\): Operation not permitted$/),
      subIds: expect.stringMatching(/^yes: .*1000:1000/),
    },
    ...{ traces: noTraces, groups: [], files: [] },
  })
})

test('a try that is interrupted leaves nothing behind', async () => {
  const { result, ...left } = await find(true)
  expect(result).toEqual(expect.stringMatching(/abort/i))
  expect(left).toEqual({ traces: noTraces, groups: [], files: [] })
})
