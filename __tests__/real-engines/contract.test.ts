import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BuildRequest, BuildResult, Engine } from '../../src/engines/engine.ts'
import type { Measurement } from '../../src/model.ts'
import { baseImage } from '../../src/images/base-image.ts'
import { defaultGo } from '../../src/projects/fixtures/go-release.ts'
import { archiveStore } from '../support/bare.ts'
import { contractEnginesOf, lane } from '../support/engine-lists.ts'
import { known, type Lab, openLab } from '../support/lab.ts'
import { ownStoreOf } from '../support/own-store.ts'
import { eventually } from '../support/processes.ts'
import { children, noTraces, processesOf, tracesOf } from '../support/traces.ts'

/** Whether something of the engine runs between builds: a daemon, or the process that holds rootless Podman's namespaces. */
const keepsProcess = ({ daemon, storage, needsRoot }: Engine): boolean =>
  daemon !== undefined || (storage.kind === 'containers' && storage.engine.program === 'podman' && !needsRoot)

/** Every engine of this lane. */
const engines = contractEnginesOf(lane)

/** Longer than a busy machine needs: guards against hanging only. */
const hangingMs = 300_000

/** SHA-256 of the binary from a cold build, by engine. */
const binaries = new Map<string, string>()

/** They explain at least 95% of the time, and show Go where it ran. */
const checkPhases = (
  { name, phases: sources }: Engine,
  { phases, durationMs, evidence }: Measurement,
): void => {
  const times = known(phases, `split of a build of ${name}`)
  expect(Object.values(times).reduce((sum, ms) => sum + ms, 0)).toBeCloseTo(durationMs, 1)
  expect(known(times.unattributed) / durationMs).toBeLessThanOrEqual(0.05)
  for (const [phase, source] of Object.entries(sources))
    expect(Object.hasOwn(times, phase)).toBe(source === 'measured' || source === 'derived')
  const ranGo = known(evidence?.outcome.packagesCompiled) > 0
  expect(known(times.compile) > 0).toBe(ranGo)
  expect(known(times.link) > 0).toBe(ranGo)
}

describe.each(engines)('$name', (engine) => {
  const stop = new AbortController()
  let lab: Lab
  let childrenBefore: readonly number[]

  beforeAll(async () => {
    childrenBefore = children()
    lab = await openLab(engine, { signal: stop.signal })
  })
  afterAll(() => lab[Symbol.asyncDispose]())

  /**
   * Every engine puts FTP_PROXY, a predefined build argument, into the environment of steps. There it marks them: those
   * of a daemon that was not started by the run show nothing else that says whose they are.
   */
  const request = (): BuildRequest => {
    const { recipe } = lab.world.checkout(lab.benchmark('cold'), 'head')
    const buildArgs = { ...recipe.buildArgs, FTP_PROXY: lab.temp }
    return { ...recipe, buildArgs, noCache: true, timeoutMs: hangingMs }
  }

  /** Commands of Go and its compiler in steps of this lab. */
  const compiling = (): readonly string[] =>
    processesOf(lab.temp).flatMap(({ command }) =>
      /^\S*(?:go build|\/compile) /.test(command) ? [command] : [],
    )

  const held = async () => [await ownStoreOf(engine).spaces(lab), await ownStoreOf(engine).images(lab)]

  /** Builds in a new space with a line added to main.go. Closing the space must remove exactly what the build added. */
  const buildOnce = async (line: string, changes: Partial<BuildRequest> = {}): Promise<BuildResult> => {
    const main = join(request().contextDir, 'main.go')
    const original = await readFile(main)
    const heldBefore = await held()
    const space = await lab.running.openSpace(`t-${lab.world.runId}-${engine.name}`)
    await writeFile(main, `${line}${original.toString()}`)
    const result = await space.build({ ...request(), ...changes })
    await writeFile(main, original)
    await space[Symbol.asyncDispose]()
    expect(await held()).toEqual(heldBefore)
    return result
  }

  test('reports its versions, a layered storage driver and whether it runs without root', () => {
    const { facts } = lab.running
    expect(facts.name).toBe(engine.name)
    expect(Object.keys(facts.versions)).toContain('client')
    for (const version of Object.values(facts.versions)) expect(version).not.toBe('')
    expect(facts.storageDriver).toMatch(engine.storage.kind === 'kaniko' ? /^none: / : /overlay|btrfs|zfs/)
    expect(typeof facts.rootless).toBe('boolean')
    expect(facts.phases).toEqual(engine.phases)
    expect(lab.running.runsAs !== undefined && facts.rootless === false).toBe(false)
  })

  test('holds the base image once, under the same id, however often it is loaded', async () => {
    const archive = await baseImage(lab.host, defaultGo, archiveStore)
    const listed = async () =>
      (await ownStoreOf(engine).images(lab)).filter((line) => line.endsWith(` ${archive.reference}`))
    const before = await listed()
    expect(before).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{64} /)])
    await lab.running.loadImage(archive)
    expect(await listed()).toEqual(before)
  })

  test('finds an image by its name, and nothing for a name that does not exist', async () => {
    const { reference } = await baseImage(lab.host, defaultGo, archiveStore)
    const { imageId } = lab.running
    // Kaniko keeps no images, so there are no ids.
    expect(imageId === undefined).toBe(engine.storage.kind === 'kaniko')
    if (imageId === undefined) return
    expect(await imageId(reference)).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(await imageId('localhost/go-container-bench/none:1')).toBeUndefined()
  })

  test('opens an empty space although the base image is loaded', async () => {
    await using space = await lab.running.openSpace(`t-${lab.world.runId}-${engine.name}`)
    expect(await space.contents()).toEqual([])
  })

  test('returns a compile error as a failure that states the error and the end of the log', async () => {
    const result = await buildOnce('this is not Go\n')
    expect(result.imageId).toBeUndefined()
    expect(result.failure?.kind).toBe('failed')
    expect(result.failure?.message).toMatch(
      /^\S*main\.go:\d+:\d+: expected 'package', found this.* \(exit status [1-9]\d*\)$/,
    )
    expect(result.failure?.logTail).toContain('found this')
    expect(Buffer.byteLength(result.failure?.logTail ?? '')).toBeLessThanOrEqual(4096)
  })

  test('stops a build at its time limit, and nothing of it keeps running', async () => {
    const slowly = { ...request().buildArgs, GOMAXPROCS: '1' }
    const result = await buildOnce('', { timeoutMs: 2_500, buildArgs: slowly })
    expect(result.failure).toMatchObject({ kind: 'timed-out', message: expect.stringContaining('2.5 s') })
    expect(result.durationMs).toBeGreaterThanOrEqual(2_500)
    expect(compiling()).toEqual([])
    const { processes } = await tracesOf(lab.temp)
    expect(processes.filter((each) => / build /.test(each))).toEqual([])
  })

  test('compiles everything when cold, nothing when warm and what an edit affects, each from the state it requires', async () => {
    const [cold, warm, edited] = [
      await lab.build('cold'),
      await lab.build('warm'),
      await lab.build('source-change', { trial: { kind: 'find' } }),
    ]
    expect(edited.look).toEqual({ kind: 'place', place: 'program' })
    expect(lab.otherNonces).toEqual(['nowhere'])
    const evidence = [cold, warm, edited].map(({ measurement }) => known(measurement.evidence))
    expect(evidence.map(({ state }) => state)).toMatchObject([
      { kind: 'empty', holds: true, records: 0 },
      { kind: 'primed', holds: true },
      { kind: 'primed', holds: true },
    ])
    const needed = known(evidence[0]?.outcome.packagesNeeded)
    // Without cache mounts, the Go command always starts with an empty cache.
    const reached = lab.running.unsupported['cache-mounts'] === undefined ? 1 : needed
    expect(evidence.map(({ outcome }) => outcome.packagesCompiled)).toEqual([needed, 0, reached])
    const [first, second, third] = evidence.map(({ binarySha256 }) => known(binarySha256))
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    binaries.set(engine.name, known(first))
    for (const { measurement } of [cold, warm, edited]) {
      checkPhases(engine, measurement)
      // No remote cache takes part: remote-cache.test.ts has those.
      expect(Object.keys(measurement.counters).filter((name) => name.startsWith('cache'))).toEqual([])
    }
  })

  test('leaves nothing behind when a build is interrupted, whether it is closed once or twice', async () => {
    const space = await lab.running.openSpace(`t-${lab.world.runId}-${engine.name}`)
    expect((await tracesOf(lab.temp)).processes.length > 0).toBe(keepsProcess(engine))
    const building = space.build(request()).catch((error: unknown) => error)
    await eventually('Go compiles', () => compiling().length > 0, hangingMs)
    stop.abort(new Error('interrupted'))
    expect(await building).toMatchObject({ message: 'interrupted' })
    await lab.primes[Symbol.asyncDispose]()
    await space[Symbol.asyncDispose]()
    expect(compiling()).toEqual([])
    await lab.running[Symbol.asyncDispose]()
    await lab.running[Symbol.asyncDispose]()
    expect(await tracesOf(lab.temp)).toMatchObject({ processes: [], mounts: [] })
    await lab[Symbol.asyncDispose]()
    expect(await tracesOf(lab.temp)).toEqual(noTraces)
    // lifecycle.test.ts and leftovers.test.ts look at the whole machine.
    await eventually('no child is left', () => children().every((pid) => childrenBefore.includes(pid)))
  })
})

test('every engine builds the same binary', () => {
  expect([...binaries.keys()]).toEqual(engines.map(({ name }) => name))
  expect(new Set(binaries.values()).size).toBe(1)
})
