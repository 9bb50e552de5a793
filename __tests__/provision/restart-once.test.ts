import { describe, expect, test } from 'vitest'
import { DaemonDied } from '../../src/engines/daemon-died.ts'
import type { BuildRequest, RunningEngine } from '../../src/engines/engine.ts'
import { startWithOneRestart } from '../../src/provision/restart-once.ts'
import { known } from '../support/lab.ts'
import { recordingEngine, type RecordingEngine } from '../support/recording-engine.ts'
import { recipeOf } from '../support/recipe.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'

const death = { message: 'dockerd ended by SIGKILL', logTail: 'its last line' }
const archive = { path: '/base.tar', reference: 'localhost/base:1', configDigest: 'sha256:0' }

type Started = {
  readonly engine: RecordingEngine
  readonly images: string[]
  isDead: boolean
  /** Once it is dead, builds fail; otherwise every call throws. */
  readonly fails: boolean
}

/** An engine whose calls all fail once its daemon is dead. */
const startOne = (starts: Started[], fails: boolean): RunningEngine => {
  const started: Started = {
    images: [],
    isDead: false,
    fails,
    engine: recordingEngine({
      breaks: () => (started.isDead && !started.fails ? 'connect ECONNREFUSED' : undefined),
      fails: () => (started.isDead ? 'EOF' : undefined),
    }),
  }
  starts.push(started)
  return {
    ...started.engine,
    death: async () => (started.isDead ? death : undefined),
    loadImage: async ({ reference }) => void started.images.push(`load ${reference}`),
    pullImage: async (reference) => void started.images.push(`pull ${reference}`),
  }
}

type Restarting = AsyncDisposable & {
  readonly starts: Started[]
  readonly running: RunningEngine
  readonly request: BuildRequest
  readonly cleared: () => number
}

const restarting = async ({
  fails = false,
  signal = new AbortController().signal,
} = {}): Promise<Restarting> => {
  const starts: Started[] = []
  const { path: contextDir, ...folder } = await tempFolder()
  let cleared = 0
  const running = await startWithOneRestart(testHost({ signal }), {
    start: async () => startOne(starts, fails),
    clear: async () => void (cleared += 1),
  })
  const request = { ...recipeOf({ contextDir }), noCache: true, timeoutMs: 1_000 }
  return { ...folder, starts, running, request, cleared: () => cleared }
}

describe('an engine whose daemon dies', () => {
  test.each([
    ['reports a failed build', true],
    ['breaks off', false],
  ])('fails the build with the last lines of its log if the client %s', async (_, fails) => {
    await using made = await restarting({ fails })
    const space = await made.running.openSpace('gcb-head-1')
    known(made.starts[0]).isDead = true
    expect((await space.build(made.request)).failure).toEqual({
      kind: 'engine-died',
      message: 'the daemon died: dockerd ended by SIGKILL',
      logTail: 'its last line',
    })
  })

  test('is started again with its images, after what it left behind is removed', async () => {
    await using made = await restarting()
    await made.running.loadImage(archive)
    await made.running.pullImage('golang:1.26')
    known(made.starts[0]).isDead = true
    await expect(made.running.openSpace('gcb-head-1')).rejects.toEqual(new DaemonDied(death))
    expect(made.cleared()).toBe(1)
    expect(made.starts).toHaveLength(2)
    expect(made.starts[1]?.images).toEqual(['load localhost/base:1', 'pull golang:1.26'])
    const space = await made.running.openSpace('gcb-head-2')
    expect((await space.build(made.request)).imageId).toMatch(/^sha256:/)
  })

  test('loses its spaces: they contain nothing, and nothing of them has to be removed', async () => {
    await using made = await restarting()
    const [kept, other] = [await made.running.openSpace('a'), await made.running.openSpace('b')]
    await kept.build(made.request)
    expect(kept.isLost()).toBe(false)
    known(made.starts[0]).isDead = true
    await other.build(made.request)
    expect(kept.isLost()).toBe(true)
    expect(await kept.contents()).toEqual([])
    await kept.trim([])
    await kept[Symbol.asyncDispose]()
  })

  test('is not started again after a second death, and every build reports it', async () => {
    await using made = await restarting()
    known(made.starts[0]).isDead = true
    await expect(made.running.openSpace('a')).rejects.toThrow(DaemonDied)
    const space = await made.running.openSpace('b')
    known(made.starts[1]).isDead = true
    expect((await space.build(made.request)).failure?.kind).toBe('engine-died')
    await expect(made.running.openSpace('c')).rejects.toThrow(DaemonDied)
    expect(made.starts).toHaveLength(2)
    expect(made.cleared()).toBe(2)
  })

  test('is not started again if the run is being stopped', async () => {
    const stop = new AbortController()
    await using made = await restarting({ signal: stop.signal })
    known(made.starts[0]).isDead = true
    stop.abort(new Error('stopped'))
    await expect(made.running.openSpace('a')).rejects.toThrow('stopped')
    expect(made.starts).toHaveLength(1)
  })
})

describe('an engine whose daemon lives', () => {
  test('passes on the result of a build or a call', async () => {
    await using made = await restarting()
    const space = await made.running.openSpace('a')
    await expect(space.build({ ...made.request, contextDir: '/nowhere' })).rejects.toThrow('ENOENT')
    expect((await space.build(made.request)).failure).toBeUndefined()
    expect(made.starts).toHaveLength(1)
    expect(space.isLost()).toBe(false)
  })
})
