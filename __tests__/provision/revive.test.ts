import { describe, expect, test } from 'vitest'
import { type BuildRequest, DaemonDied, type RunningEngine } from '../../src/engines/engine.ts'
import { startWithOneRestart } from '../../src/provision/revive.ts'
import { known } from '../support/lab.ts'
import { recordingEngine, type RecordingEngine } from '../support/recording-engine.ts'
import { recipeOf } from '../support/recipe.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'

const death = { message: 'dockerd ended by SIGKILL', logTail: 'its last line' }
const archive = { path: '/base.tar', reference: 'localhost/base:1', configDigest: 'sha256:0' }

type Life = {
  readonly engine: RecordingEngine
  readonly images: string[]
  dies: boolean
  /** What every call says once it is dead. */
  readonly fails: boolean
}

/** An engine of which every call fails once its daemon is dead. */
const begun = (lives: Life[], fails: boolean): RunningEngine => {
  const life: Life = {
    images: [],
    dies: false,
    fails,
    engine: recordingEngine({
      breaks: () => (life.dies && !life.fails ? 'connect ECONNREFUSED' : undefined),
      fails: () => (life.dies ? 'EOF' : undefined),
    }),
  }
  lives.push(life)
  return {
    ...life.engine,
    death: async () => (life.dies ? death : undefined),
    loadImage: async ({ reference }) => void life.images.push(`load ${reference}`),
    pullImage: async (reference) => void life.images.push(`pull ${reference}`),
  }
}

type World = AsyncDisposable & {
  readonly lives: Life[]
  readonly running: RunningEngine
  readonly request: BuildRequest
  readonly cleared: () => number
}

const world = async ({ fails = false, signal = new AbortController().signal } = {}): Promise<World> => {
  const lives: Life[] = []
  const { path: contextDir, ...folder } = await tempFolder()
  let cleared = 0
  const running = await startWithOneRestart(testHost({ signal }), {
    begin: async () => begun(lives, fails),
    clear: async () => void (cleared += 1),
  })
  const request = { ...recipeOf({ contextDir }), noCache: true, timeoutMs: 1_000 }
  return { ...folder, lives, running, request, cleared: () => cleared }
}

describe('an engine whose daemon dies', () => {
  test.each([
    ['says that the build failed', true],
    ['breaks off', false],
  ])('fails the build with the last lines of its log when the client %s', async (_, fails) => {
    await using made = await world({ fails })
    const space = await made.running.openSpace('gcb-head-1')
    known(made.lives[0]).dies = true
    expect((await space.build(made.request)).failure).toEqual({
      kind: 'engine-died',
      message: 'the daemon died: dockerd ended by SIGKILL',
      logTail: 'its last line',
    })
  })

  test('is started again with its images, after what it left was removed', async () => {
    await using made = await world()
    await made.running.loadImage(archive)
    await made.running.pullImage('golang:1.26')
    known(made.lives[0]).dies = true
    await expect(made.running.openSpace('gcb-head-1')).rejects.toEqual(new DaemonDied(death))
    expect(made.cleared()).toBe(1)
    expect(made.lives).toHaveLength(2)
    expect(made.lives[1]?.images).toEqual(['load localhost/base:1', 'pull golang:1.26'])
    const space = await made.running.openSpace('gcb-head-2')
    expect((await space.build(made.request)).imageId).toMatch(/^sha256:/)
  })

  test('loses the spaces that it had: nothing is in them, and nothing of them has to be removed', async () => {
    await using made = await world()
    const [kept, other] = [await made.running.openSpace('a'), await made.running.openSpace('b')]
    await kept.build(made.request)
    expect(kept.lost?.()).toBe(false)
    known(made.lives[0]).dies = true
    await other.build(made.request)
    expect(kept.lost?.()).toBe(true)
    expect(await kept.contents()).toEqual([])
    await kept.trim([])
    await kept[Symbol.asyncDispose]()
  })

  test('a second time is not started again, and every build tells of it', async () => {
    await using made = await world()
    known(made.lives[0]).dies = true
    await expect(made.running.openSpace('a')).rejects.toThrow(DaemonDied)
    const space = await made.running.openSpace('b')
    known(made.lives[1]).dies = true
    expect((await space.build(made.request)).failure?.kind).toBe('engine-died')
    await expect(made.running.openSpace('c')).rejects.toThrow(DaemonDied)
    expect(made.lives).toHaveLength(2)
    expect(made.cleared()).toBe(2)
  })

  test('because the run is being stopped is not started again', async () => {
    const stop = new AbortController()
    await using made = await world({ signal: stop.signal })
    known(made.lives[0]).dies = true
    stop.abort(new Error('stopped'))
    await expect(made.running.openSpace('a')).rejects.toThrow('stopped')
    expect(made.lives).toHaveLength(1)
  })
})

describe('an engine whose daemon lives', () => {
  test('hands on what a build or a call says', async () => {
    await using made = await world()
    const space = await made.running.openSpace('a')
    await expect(space.build({ ...made.request, contextDir: '/nowhere' })).rejects.toThrow('ENOENT')
    expect((await space.build(made.request)).failure).toBeUndefined()
    expect(made.lives).toHaveLength(1)
    expect(space.lost?.()).toBe(false)
  })
})
