import { expect, test } from 'vitest'
import type { StudyRow } from '../../../src/model.ts'
import { cold } from '../../../src/scenarios/cold.ts'
import { warm } from '../../../src/scenarios/warm.ts'
import type { Cell } from '../../../src/studies/study.ts'
import { openVendorCell } from '../../../src/studies/vendor/cell.ts'
import { recordingEngine, type RecordingOptions } from '../../support/recording-engine.ts'
import { runFake } from '../fake-study.ts'

/** The row of a cell of the study on an engine that behaves like this. */
const rowOn = async (options: RecordingOptions, scenario = cold): Promise<StudyRow | undefined> => {
  const project = { id: 'app' }
  const cell: Cell = {
    ...{ value: 'COPY vendor', engine: 'podman', project: 'app', scenario: scenario.name, group: 'podman' },
    ...{ benchmarks: [], roughMs: undefined },
    open: async (bench) => {
      const engine = recordingEngine(options)
      bench.enter('podman', engine, project, await bench.checkout(engine, project))
      return openVendorCell(bench, { project: 'app', engine, value: 'COPY vendor', taken: {} }, scenario)
    },
  }
  const { report } = await runFake({ engines: {}, more: [cell], given: { rounds: '1' } })
  return report?.study?.rows[0]
}

test('a build has its time', async () => {
  const row = await rowOn({})
  expect(row?.attempts).toEqual([{ round: 1, startedAt: expect.anything(), durationMs: 10_000 }])
})

test('a build that was stopped has the time until then', async () => {
  const row = await rowOn({ timesOut: () => true })
  expect(row?.attempts).toMatchObject([{ lost: 'timed-out', stoppedAfterMs: 10_000 }])
})

test('a prime that was stopped has no time of the build that needed it', async () => {
  const row = await rowOn({ timesOut: () => true }, warm)
  expect(row?.attempts).toMatchObject([{ lost: 'failed', failure: 'it was stopped at build-timeout' }])
  expect(row?.attempts[0]).not.toHaveProperty('stoppedAfterMs')
})

test('an engine that breaks down, a state that is lost and a build that fails are told apart', async () => {
  const broken = await rowOn({ breaks: ({ what }) => (what === 'open' ? 'no such daemon' : undefined) })
  expect(broken?.attempts).toMatchObject([{ lost: 'engine-died', failure: 'no such daemon' }])
  const lost = await rowOn({ loses: ({ nth }) => nth > 1 }, warm)
  expect(lost?.attempts).toMatchObject([{ lost: 'state-lost' }])
  const failing = await rowOn({ fails: () => 'syntax error' })
  expect(failing?.attempts).toMatchObject([{ lost: 'failed', failure: 'syntax error' }])
})
