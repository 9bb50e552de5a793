import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import {
  nextPair,
  openBook,
  type PlannedPair,
  type Progress,
  stagesOf,
  startsEmpty,
} from '../../src/plan/schedule.ts'
import { warm } from '../../src/scenarios/warm.ts'
import { planned } from '../support/measuring.ts'

/** All pairs of a project; `fate` tells what becomes of each. */
const carriedOut = (
  plan: Plan,
  project = 'app',
  fate: (pair: PlannedPair) => 'complete' | 'lost' | 'closed' = () => 'complete',
): readonly PlannedPair[] => {
  const book = openBook(plan)
  const pairs: PlannedPair[] = []
  for (let pair = nextPair(plan, project, book); pair !== undefined; pair = nextPair(plan, project, book)) {
    if (pairs.length > 500) throw new Error('it never ends')
    pairs.push(pair)
    const progress = book.get(pair.benchmark.id)
    if (progress === undefined) throw new Error('not in the book')
    const became = fate(pair)
    const { complete, attempted } = progress
    book.set(pair.benchmark.id, {
      ...progress,
      attempted: attempted + 1,
      complete: complete + (became === 'complete' ? 1 : 0),
      stopped: became === 'closed' ? 'given-up' : undefined,
    })
  }
  return pairs
}

const told = ({ benchmark, round, order }: PlannedPair): string =>
  `${benchmark.engine} ${benchmark.scenario} ${round} ${order.map((each) => each[0]).join('')}`

const one = planned({ looks: [3] })

describe('the pairs of a project', () => {
  test('are every scenario once, then source-change, then cold', () => {
    expect(carriedOut(one).map(({ benchmark, round }) => `${benchmark.scenario} ${round}`)).toEqual([
      'cold 1',
      'source-change 1',
      'source-change 2',
      'source-change 3',
      'cold 2',
      'cold 3',
    ])
  })

  test('alternate which revision goes first', () => {
    const [first, second] = one.startsWithHead['cold'] === true ? ['hb', 'bh'] : ['bh', 'hb']
    expect(
      carriedOut(one)
        .filter(({ benchmark }) => benchmark.scenario === 'cold')
        .map(told),
    ).toEqual([`podman cold 1 ${first}`, `podman cold 2 ${second}`, `podman cold 3 ${first}`])
  })

  test('go from engine to engine, and begin each round with another one', () => {
    const plan = planned({ looks: [3], engines: ['podman', 'docker'], gate: ['*'] })
    const [a, b] = plan.engines
    const engines = (scenario: string) =>
      carriedOut(plan)
        .filter(({ benchmark }) => benchmark.scenario === scenario)
        .map(({ benchmark }) => benchmark.engine)
    expect(engines('source-change')).toEqual([a, b, b, a, a, b])
    expect(engines('cold')).toEqual([a, b, b, a, a, b])
  })

  test('of one engine come together in round 1, so that each change follows its own prime', () => {
    const plan = planned({
      looks: [2],
      engines: ['podman', 'docker'],
      gate: ['*'],
      scenarios: [...planned().scenarios, warm],
    })
    const engines = carriedOut(plan)
      .slice(0, 6)
      .map(({ benchmark }) => benchmark.engine)
    expect(engines).toEqual([...Array(3).fill(plan.engines[0]), ...Array(3).fill(plan.engines[1])])
  })

  test('have one revision when there is one', () => {
    const plan = planned({ revisions: ['head'], looks: [2] })
    expect(carriedOut(plan).map(({ order }) => order)).toEqual(Array.from({ length: 4 }, () => ['head']))
  })

  test('are none for a project that is not in the plan', () => {
    expect(carriedOut(one, 'other')).toEqual([])
  })
})

describe('gated benchmarks', () => {
  const scenarios = [...planned().scenarios, warm]

  test('have their first look before any has a further pair, and look by look from there', () => {
    const order = carriedOut(planned({ looks: [2, 4] })).map(({ benchmark, round }) => [
      benchmark.scenario,
      round,
    ])
    expect(order).toEqual([
      ['cold', 1],
      ['source-change', 1],
      ['source-change', 2],
      ['cold', 2],
      ['source-change', 3],
      ['source-change', 4],
      ['cold', 3],
      ['cold', 4],
    ])
  })

  test('come before all pairs of those that are only reported', () => {
    const plan = planned({ looks: [2], scenarios, gate: ['*cold', '*source-change'] })
    expect(carriedOut(plan).map(({ benchmark }) => benchmark.scenario)).toEqual([
      ...['cold', 'source-change', 'source-change', 'cold'],
      ...['warm', 'warm'],
    ])
  })

  test('that start from a prime get it from a cold pair that counts', () => {
    const plan = planned({ looks: [2], gate: ['*source-change'] })
    expect(carriedOut(plan).map(({ benchmark }) => benchmark.scenario)).toEqual([
      ...['cold', 'source-change', 'source-change'],
      'cold',
    ])
  })

  test('of the first engine come before those of an engine that is only reported', () => {
    const plan = planned({ looks: [2], engines: ['podman', 'docker'] })
    const engines = carriedOut(plan).map(({ benchmark }) => benchmark.engine)
    expect(engines).toEqual([...Array(4).fill('podman'), ...Array(4).fill('docker')])
  })
})

describe('a lost pair', () => {
  test('is replaced at once, under a number of its own, in the same order', () => {
    let losses = 0
    const pairs = carriedOut(one, 'app', ({ benchmark, round }) => {
      if (benchmark.scenario !== 'source-change' || round !== 2) return 'complete'
      losses += 1
      return 'lost'
    })
    const changes = pairs.filter(({ benchmark }) => benchmark.scenario === 'source-change')
    expect(losses).toBe(1)
    expect(changes.map(({ round }) => round)).toEqual([1, 2, 3, 4])
    expect(changes[2]?.order).toEqual(changes[1]?.order)
    expect(changes[3]?.order).toEqual(changes[0]?.order)
    expect(pairs.map(told).slice(1, 5)).toEqual(changes.map(told))
  })

  test('that closes its benchmark ends that one only', () => {
    const pairs = carriedOut(one, 'app', ({ benchmark }) =>
      benchmark.scenario === 'cold' ? 'closed' : 'complete',
    )
    expect(pairs.map(({ benchmark }) => benchmark.scenario)).toEqual([
      'cold',
      'source-change',
      'source-change',
      'source-change',
    ])
  })
})

test('a benchmark that wants fewer rounds, or one revision, gets those', () => {
  const book = openBook(one)
  const alone: Partial<Progress> = { wanted: 1, revisions: ['head'] }
  for (const [id, progress] of book) book.set(id, { ...progress, ...alone })
  expect(nextPair(one, 'app', book)).toMatchObject({ order: ['head'], round: 1 })
  for (const [id, progress] of book) book.set(id, { ...progress, complete: 1, attempted: 1 })
  expect(nextPair(one, 'app', book)).toBeUndefined()
})

test('only cold starts from an empty space', () => {
  const plan = planned({ scenarios: [...planned().scenarios, warm] })
  const empty = plan.benchmarks.filter((benchmark) => startsEmpty(plan, benchmark))
  expect(empty.map(({ scenario }) => scenario)).toEqual(['cold'])
})

describe('projects of which nothing is compared', () => {
  const projects = [{ id: 'app' }, { id: 'other' }]
  const alone = planned({ projects, revisions: ['head'], looks: [3] })

  test('go from round to round together, each beginning with the cold build that the others start from', () => {
    expect(stagesOf(alone)).toEqual([1, 2, 3])
    expect(carriedOut(alone).map(({ benchmark, round }) => `${benchmark.scenario} ${round}`)).toEqual([
      'cold 1',
      'source-change 1',
      'cold 2',
      'source-change 2',
      'cold 3',
      'source-change 3',
    ])
  })

  test('do not pass the round that is asked for', () => {
    const book = openBook(alone)
    for (const { id } of alone.benchmarks) {
      const progress = book.get(id)
      if (progress !== undefined) book.set(id, { ...progress, attempted: 1, complete: 1 })
    }
    expect(nextPair(alone, 'app', book, 1)).toBeUndefined()
    expect(nextPair(alone, 'app', book, 2)?.round).toBe(2)
  })

  test('are finished one after the other where each turn would cost a cold build that is no sample', () => {
    const plan = planned({ projects, revisions: ['head'], looks: [3], scenarios: [warm] })
    expect(stagesOf(plan)).toEqual([3])
  })

  test('are finished one after the other where they are compared', () => {
    expect(stagesOf(planned({ projects }))).toEqual([15])
    expect(stagesOf(planned({ revisions: ['head'], looks: [3] }))).toEqual([3])
  })
})
