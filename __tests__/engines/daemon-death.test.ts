import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { docker } from '../../src/engines/docker.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { startReviving } from '../../src/engines/reviving.ts'
import { removeRunFolder } from '../../src/host/remove-folder.ts'
import { openLab } from '../support/lab.ts'
import { eventually } from '../support/processes.ts'
import { noTraces, processesOf, tracesOf } from '../support/traces.ts'

/** As a run starts it, with a daemon of its own whatever else answers on this machine. */
const reviving: Engine = {
  ...docker,
  start: (host, folder, origin) =>
    startReviving(host, {
      begin: () => docker.start(host, folder, origin),
      clear: () => removeRunFolder(host, join(folder.path, docker.name), 0),
    }),
}

test('a daemon that dies in the middle of a build costs this build; the next ones have another daemon', async () => {
  const nobody = 'unix:///nowhere/docker.sock'
  await using lab = await openLab(reviving, { env: { DOCKER_HOST: nobody } })
  const pid = async (): Promise<number> =>
    Number(await readFile(join(lab.folder.path, 'docker/d.pid'), 'utf8'))
  const first = await pid()
  expect((await lab.build('cold')).measurement.failure).toBeUndefined()
  const dying = lab.build('source-change')
  await eventually('Go compiles', () => compiling(lab.temp).length > 0, 60_000)
  process.kill(first, 'SIGKILL')

  const { failure } = (await dying).measurement
  expect(failure).toMatchObject({
    kind: 'engine-died',
    message: 'the daemon died: dockerd ended by SIGKILL',
    logTail: expect.stringMatching(/level=|API listen/),
  })
  expect(await pid()).not.toBe(first)
  expect(lab.host.lines).toContain('docker: starting it again, once')
  expect(compiling(lab.temp)).toEqual([])

  const next = await lab.build('source-change', { round: 2 })
  expect(next.measurement).toMatchObject({ evidence: { state: { kind: 'primed', holds: true } } })
  expect(next.measurement.evidence?.outcome.compiled).toEqual(['example.com/bare'])
  await lab[Symbol.asyncDispose]()
  expect(await tracesOf(lab.temp)).toEqual(noTraces)
})

/** In containers of a folder's engines; after the death of their daemon they have no parent. */
const compiling = (folder: string): readonly string[] =>
  processesOf(folder).flatMap(({ command }) => (command.startsWith('go build') ? [command] : []))
