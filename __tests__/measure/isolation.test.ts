import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { ExecResult, Host } from '../../src/host/host.ts'
import { allowedProcessors } from '../../src/host/process/affinity.ts'
import { type Asked, openIsolation } from '../../src/measure/isolation.ts'
import { choosePin, type PinChoice } from '../../src/measure/pin.ts'
import { recordingEngine } from '../support/recording-engine.ts'
import { testHost } from '../support/test-host.ts'

const open = (asked: Asked, host: Host = testHost(), choice: PinChoice = choosePin([0, 1, 2, 3])) =>
  openIsolation({ host, asked, choice, group: 'gcb-none00' })

const engine = () =>
  recordingEngine({ name: 'podman', events: [], clock: { ms: 0 }, signal: new AbortController().signal })

describe('the processors of builds', () => {
  test.each([
    [
      [0, 1, 2, 3],
      [1, 2, 3],
    ],
    [
      [2, 5, 7],
      [5, 7],
    ],
    [[0, 1], undefined],
    [[3], undefined],
    [[], undefined],
  ])('of %j are %j', (allowed, processors) => {
    const choice = choosePin(allowed)
    expect(choice.processors).toEqual(processors)
    expect(choice.reason === undefined).toBe(processors !== undefined)
  })

  test('are not mentioned when nothing was asked for', async () => {
    const isolation = open('none')
    await isolation.beforeBuild(true)
    expect(isolation.report()).toBeUndefined()
  })

  test('stay all of two, with the reason', () => {
    const choice = choosePin([0, 1])
    expect(open(['pin'], testHost(), choice).report()).toEqual({
      pin: {
        allowed: [0, 1],
        engines: [],
        refused: [],
        unknown: {
          processors:
            'there are only two processors: to leave one out would change what a build can do at once',
        },
      },
    })
  })
})

/** On this machine: builds get its last processor. */
const lastOnly = (): PinChoice => {
  const allowed = allowedProcessors('self') ?? []
  return { allowed, processors: allowed.slice(-1), reason: undefined }
}

const startSleep = (): number => {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' })
  onTestFinished(async () => {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    // The next test must not find it among the processes of this one.
    await ended
  })
  return child.pid ?? 0
}

describe('a run that pins', () => {
  test('moves the daemons that it started since the last build', async () => {
    const choice = lastOnly()
    const isolation = open(['pin'], testHost(), choice)
    const daemon = startSleep()
    await isolation.beforeBuild(false)
    expect(allowedProcessors(daemon)).toEqual(choice.processors)
    const again = startSleep()
    await isolation.beforeBuild(false)
    expect(allowedProcessors(again)).toEqual(choice.processors)
    expect(isolation.report()?.pin?.refused).toEqual([])
  })

  test.runIf((allowedProcessors('self') ?? []).length > 1)(
    'reports what it could not move, and what a build ran elsewhere',
    async () => {
      const host = testHost()
      const without: Host = { ...host, exec: (program, args) => host.exec(`${program}-missing`, args) }
      const isolation = open(['pin'], without, lastOnly())
      startSleep()
      await isolation.beforeBuild(false)
      const watch = isolation.watch(engine())
      startSleep()
      // One after the other, so that the timer of the watch runs between them on a busy machine too.
      for (let looks = 0; looks < 5; looks += 1) await sleep(100)
      watch[Symbol.dispose]()
      const pin = isolation.report()?.pin
      expect(pin?.refused).toEqual(['sleep'])
      expect(pin?.engines).toEqual([{ engine: 'podman', daemon: 'none', processes: 2, elsewhere: ['sleep'] }])
    },
  )
})

describe('a run that drops caches', () => {
  const commands: string[] = []
  const hostWith = (code: number, uid: number, tail = ''): Host => ({
    ...testHost({ uid }),
    exec: async (program, args): Promise<ExecResult> => {
      commands.push([program, ...args].join(' '))
      const nothing = { stdout: '', stderr: '', truncated: false, startedAt: '', durationMs: 0, command: '' }
      return { ...nothing, tail, end: { kind: 'exited', code } }
    },
  })

  test('does so before each cold build and before no other', async () => {
    commands.length = 0
    const isolation = open(['drop-caches'], hostWith(0, 0))
    for (const noCache of [true, false, true]) await isolation.beforeBuild(noCache)
    const command = 'sh -c sync && echo 3 > /proc/sys/vm/drop_caches'
    expect(commands).toEqual([command, command])
    expect(isolation.report()).toEqual({ dropCaches: { times: 2, failed: 0 } })
  })

  test('uses sudo without a password', async () => {
    commands.length = 0
    await open(['drop-caches'], hostWith(0, 1_000)).beforeBuild(true)
    expect(commands.at(-1)).toBe('sudo -n sh -c sync && echo 3 > /proc/sys/vm/drop_caches')
  })

  test('says why it could not', async () => {
    const isolation = open(['drop-caches'], hostWith(1, 1_000))
    await isolation.beforeBuild(true)
    expect(isolation.report()).toEqual({
      dropCaches: { times: 0, failed: 1, reason: 'it needs root, or sudo without a password' },
    })
    const refused = open(['drop-caches'], hostWith(2, 0, 'sh: cannot create it: Read-only file system\n'))
    await refused.beforeBuild(true)
    expect(refused.report()?.dropCaches?.reason).toBe('sh: cannot create it: Read-only file system')
  })
})
