import { expect, test } from 'vitest'
import { readFixture } from '../../../src/projects/fixtures/fixture.ts'
import { fixtureProject } from '../../../src/projects/fixtures/prepare.ts'
import { cold } from '../../../src/scenarios/cold.ts'
import { sourceChange } from '../../../src/scenarios/source-change.ts'
import { timedBuilds } from '../../../src/studies/parts/timed-build.ts'
import { roughTotalMs } from '../../../src/studies/run/outlook.ts'
import { repositoryPath } from '../../support/paths.ts'

const probe = { benchmarks: [], project: 'app', scenario: 'probe' }

test('what is done once does not take its time in each round', () => {
  const once = { ...probe, roughMs: 90_000, isOnce: true as const }
  expect(roughTotalMs([{ ...probe, roughMs: 1_000 }, once], 6)).toBe(97_000)
  expect(roughTotalMs([{ ...probe, roughMs: undefined }, once], 6)).toBeUndefined()
})

const tiny = await readFixture(repositoryPath('fixtures'), 'tiny')
const base = { kind: 'go', version: '1.26.8' } as const

const built = (strategy: string, scenarios: Parameters<typeof timedBuilds>[0]['scenarios'], key?: string) => {
  const project = fixtureProject(tiny, strategy, base)
  const what = { value: strategy, engine: 'podman', group: 'tiny', project, scenarios }
  return timedBuilds(what, key === undefined ? {} : { key })
}

const coldMs = tiny.roughCostMs / 4.75
const editMs = 0.15 * coldMs

test('a source change starts from a cold build, which counts where no cell of the study makes it', () => {
  expect(roughTotalMs(built('layers', [cold, sourceChange]), 6)).toBeCloseTo(7 * (coldMs + editMs))
  expect(roughTotalMs(built('layers', [sourceChange]), 6)).toBeCloseTo(coldMs + 7 * editMs)
})

test('it is made again in each round where several projects share an engine, of which one is kept', () => {
  const [layers, article] = [built('layers', [sourceChange]), built('article', [sourceChange])]
  expect(roughTotalMs([...layers, ...article], 6)).toBeCloseTo(2 * (6 * coldMs + 7 * editMs))
  const apart = built('article', [sourceChange], 'podman (apart)')
  expect(roughTotalMs([...layers, ...apart], 6)).toBeCloseTo(2 * (coldMs + 7 * editMs))
})
