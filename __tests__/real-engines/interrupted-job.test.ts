import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { cacheDir } from '../support/bare.ts'
import { makeRepository } from '../support/git-repository.ts'
import { quickProject } from '../support/go-project.ts'
import { miniRunner } from '../support/mini-runner.ts'
import { eventually } from '../support/processes.ts'
import { resultsService } from '../support/results-service.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { compilersOf, noTraces, tracesOf } from '../support/traces.ts'
import { namesInZip } from '../support/zip-names.ts'

/** Longer than a busy machine needs: guards against hanging only. */
const hangingMs = 300_000

/** A job running the bundle, after its warm-up and during its first counted build. */
const jobInTheMiddle = async (engine: string) => {
  const repository = await makeRepository()
  await repository.commit('first', quickProject())
  const disk = await diskFolder()
  onTestFinished(() => disk[Symbol.asyncDispose]())
  const service = await resultsService()
  const job = await miniRunner({
    workspace: repository.path,
    event: { name: 'push', payload: {} },
    path: process.env['PATH'] ?? '',
    env: { ...service.env, RUNNER_TEMP: disk.path },
    inputs: {
      ...{ context: '.', engines: engine, scenarios: 'cold', rounds: '3' },
      'cache-dir': cacheDir,
    },
  })
  const main = await job.startMain()
  let log = ''
  main.child.stderr?.on('data', (piece: Buffer) => (log += piece.toString()))
  const compiles = (): boolean => /cold, round 1 \.\.\./.test(log) && compilersOf(disk.path).length > 0
  await eventually('Go compiles', compiles, hangingMs).catch((cause: unknown) => {
    throw new Error(log, { cause })
  })
  const files = join(repository.path, 'go-container-bench-report')
  return { ...job, ...main, temp: disk.path, files, service }
}

/** What was measured so far: the warm-up. */
const warmUp = { complete: false, builds: [{ round: 0, excluded: 'warm-up' }] }

const reportIn = async (files: string): Promise<unknown> =>
  JSON.parse(await readFile(join(files, 'report.json'), 'utf8'))

describe.for(['podman', 'docker'])('a job on %s', (engine) => {
  test('killed during a build: the post step publishes what was measured and leaves nothing behind', async () => {
    const { child, ended, post, temp, files, service } = await jobInTheMiddle(engine)
    child.kill('SIGKILL')
    expect(await ended).toMatchObject({ signal: 'SIGKILL', summary: '', outputs: {} })
    expect((await tracesOf(temp)).processes).not.toEqual([])
    const after = await post()
    expect(after).toMatchObject({ status: 0, messages: [] })
    expect(after.summary).toContain(`${engine}/`)
    expect(await reportIn(files)).toMatchObject(warmUp)
    expect([...service.artifacts.values()].map(namesInZip)).toEqual([
      ['report.html', 'report.json', 'report.md'],
    ])
    expect(await tracesOf(temp)).toEqual(noTraces)
  })
})

// interrupt.test.ts has SIGINT on podman.
test('a job that SIGTERM cancels, on docker, publishes by itself and leaves nothing', async () => {
  const engine = 'docker'
  const { child, ended, post, temp, files } = await jobInTheMiddle(engine)
  child.kill('SIGTERM')
  const main = await ended
  expect(main).toMatchObject({ status: 130, messages: [], outputs: { verdict: 'none' } })
  expect(main.summary).toContain(`${engine}/`)
  expect(await reportIn(files)).toMatchObject(warmUp)
  expect(await tracesOf(temp)).toEqual(noTraces)
  expect(await post()).toMatchObject({ status: 0, messages: [], summary: '' })
})
