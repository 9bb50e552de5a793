import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unconfinedBy } from '../../src/engines/containers/unsupported.ts'
import { cold } from '../../src/scenarios/cold.ts'
import type { Cell, Scope } from '../../src/studies/study.ts'
import { networkCells } from '../../src/studies/network/cells.ts'
import { buildUntimed } from '../../src/studies/builders/untimed-build.ts'
import type { RecordingOptions } from '../support/recording-engine.ts'
import { type FakeOptions, runFake } from './fake-study.ts'

/** Builds the user's own project once and looks at nothing, as a study does that reads the image. */
const imageCell = (): Cell => ({
  ...{ value: 'image', engine: 'podman', project: 'app', scenario: 'image', group: 'app' },
  ...{ benchmarks: [], roughMs: 0 },
  open: async (bench) => {
    const engine = bench.engine('podman')
    const { recipe } = await bench.checkout(engine, { id: 'app' })
    await using space = await engine.openSpace('gcb-image-head-1')
    await buildUntimed(bench, engine, space, recipe)
    return { take: undefined, columns: async () => ({}) }
  },
})

const studied = async (options: FakeOptions) => {
  const { report, builds } = await runFake({ engines: {}, more: [imageCell()], ...options })
  return { row: report?.study?.rows.find(({ scenario }) => scenario === 'image'), builds }
}

const mounting = 'FROM golang\nRUN --mount=type=bind,target=/x,rw true\n'
const old = unconfinedBy({ name: 'podman', versions: { client: '4.3.1', buildah: '1.28.2' } }, true)
const podman = { unconfined: old, triggers: { golang: [] } }

test('a study builds nothing of a fork that the engine does not confine, also outside of timed builds', async () => {
  const { row, builds } = await studied({ podman, dockerfile: mounting, isOfFork: true })
  expect(builds).toEqual([])
  expect(row).toMatchObject({ ended: 'unsupported' })
  expect(JSON.stringify(row)).toContain('line 2 of the Dockerfile')
  const own = await studied({ podman, dockerfile: mounting })
  expect(own.builds).toEqual(['podman: cold'])
})

test('nor what comes with a trigger of its base image', async () => {
  const triggers = { golang: ['RUN --mount=type=bind,target=/x true'] }
  const { row, builds } = await studied({
    podman: { ...podman, triggers },
    dockerfile: 'FROM golang\n',
    isOfFork: true,
  })
  expect(builds).toEqual([])
  expect(JSON.stringify(row)).toContain('of the image golang')
})

test('nor what an engine would ignore', async () => {
  const { row, builds } = await studied({
    podman: { unsupported: { 'bind-mounts': 'it ignores bind mounts' } },
    dockerfile: mounting,
  })
  expect(builds).toEqual([])
  expect(JSON.stringify(row)).toContain('it ignores bind mounts')
})

const changing: NonNullable<RecordingOptions['acts']> = async ({ request }) =>
  writeFile(join(request.contextDir, 'main.go'), 'package changed\n')

test('an untimed build that changes its own context shows nothing', async () => {
  const { row } = await studied({ podman: { acts: changing }, dockerfile: 'FROM golang\n' })
  expect(JSON.stringify(row)).toContain('the build changed its own context: main.go')
})

const networks: Scope = {
  values: ['network-host', 'network-default', 'network-none'],
  engines: ['podman'],
  fixtures: [],
  context: { id: 'app' },
  strategies: [],
  scenarios: [cold],
  bases: [],
  basesGiven: false,
}

test.for([true, false])(
  'a fork does not get the network of the machine from the study network: %j',
  async (isOfFork) => {
    const asked: string[] = []
    const acts: RecordingOptions['acts'] = async ({ request }) =>
      void asked.push(request.network ?? 'default')
    const { report } = await runFake({
      ...{ engines: {}, more: networkCells(networks), podman: { acts }, isOfFork },
      dockerfile: 'FROM scratch\n',
    })
    const host = report?.study?.rows.find(({ value }) => value === 'network-host')
    expect(asked.includes('host')).toBe(!isOfFork)
    expect(asked).toEqual(expect.arrayContaining(['default', 'none']))
    expect(host?.ended).toBe(isOfFork ? 'unsupported' : undefined)
    expect(JSON.stringify(host).includes('does not get the network of the machine')).toBe(isOfFork)
  },
)
