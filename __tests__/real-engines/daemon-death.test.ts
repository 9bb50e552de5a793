import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Engine } from '../../src/engines/engine.ts'
import { daemonTitle, type EngineDaemon } from '../../src/engines/traits.ts'
import { removeRunFolder } from '../../src/host/run-folder/remove-folder.ts'
import { startWithOneRestart } from '../../src/provision/restart-once.ts'
import { enginesWithDaemonOf, lane } from '../support/engine-lists.ts'
import { known, openLab } from '../support/lab.ts'
import { eventually } from '../support/processes.ts'
import { noTraces, processesOf, tracesOf } from '../support/traces.ts'

/** Longer than a busy machine needs: guards against hanging only. */
const hangingMs = 300_000

/** Started as a run does, with a daemon of its own even if another one answers on this machine. */
const restarting = (engine: Engine): Engine => ({
  ...engine,
  start: (host, folder, origin) =>
    startWithOneRestart(host, {
      start: () => engine.start(host, folder, origin, 'repository'),
      clear: () => removeRunFolder(host, join(folder.path, engine.name), 0),
    }),
})

test.each(enginesWithDaemonOf(lane))(
  '$name: when the daemon dies during a build, only that build is lost; later ones get a new daemon',
  async (engine) => {
    const { name, daemon } = engine
    const nobody = 'unix:///nowhere/docker.sock'
    await using lab = await openLab(restarting(engine), { env: { DOCKER_HOST: nobody } })
    const first = pidOf(daemon.program, lab.temp)
    const dying = lab.build('source-change')
    await eventually('Go compiles', () => compiling(lab.temp).length > 0, hangingMs)
    process.kill(first, 'SIGKILL')

    const { failure } = (await dying).measurement
    expect(failure).toMatchObject({
      kind: 'engine-died',
      message: expect.stringMatching(deathOf(daemon)),
      logTail: expect.stringMatching(/level=|API listen/),
    })
    expect(pidOf(daemon.program, lab.temp)).not.toBe(first)
    expect(lab.host.lines).toContain(`${name}: starting it again, once`)
    expect(compiling(lab.temp)).toEqual([])

    const next = await lab.build('source-change', { round: 2 })
    expect(next.measurement).toMatchObject({ evidence: { state: { kind: 'primed', holds: true } } })
    expect(next.measurement.evidence?.outcome.compiled).toEqual(['example.com/bare'])
    await lab[Symbol.asyncDispose]()
    expect(await tracesOf(lab.temp)).toEqual(noTraces)
  },
)

/** How the death of a daemon is reported; one that is the child of another program takes that along. */
const deathOf = (daemon: EngineDaemon): RegExp =>
  new RegExp(
    `^the daemon died: ${daemonTitle(daemon)} ${daemon.under === undefined ? 'was killed by SIGKILL$' : ''}`,
  )

/** The daemon process whose files are in a folder, not the program that started it. */
const pidOf = (daemon: string, folder: string): number =>
  known(
    processesOf(folder).find(({ command }) => command.split(' ')[0]?.endsWith(daemon)),
    daemon,
  ).pid

/** In containers of the folder's engines; they lose their parent when the daemon dies. */
const compiling = (folder: string): readonly string[] =>
  processesOf(folder).flatMap(({ command }) => (command.startsWith('go build') ? [command] : []))
