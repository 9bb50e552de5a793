import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultLooks } from '../../src/analysis/limits.ts'
import type { Comparison } from '../../src/model.ts'
import { cold } from '../../src/scenarios/cold.ts'
import { goModChange } from '../../src/scenarios/go-mod-change.ts'
import { sourceChange } from '../../src/scenarios/source-change.ts'
import { warm } from '../../src/scenarios/warm.ts'
import { buildsIn, judgedOf, measuring, type Measuring, planned } from '../support/measuring.ts'
import type { RecordedBuild } from '../support/recording-engine.ts'

const both = ['base', 'head'] as const

/** Neighbours in twos, which must be of both revisions: `cold base first`. */
const pairsIn = (run: Measuring): readonly string[] => {
  const builds = buildsIn(run)
  return builds.flatMap((build, at) => {
    if (at % 2 === 1) return []
    const revisions = [build, builds[at + 1] ?? ''].map((each) => each.split(' ').at(-1) ?? '')
    expect(revisions.toSorted()).toEqual(both)
    return [`${build} first`]
  })
}

const comparisonsOf = async (run: Measuring): Promise<Readonly<Record<string, Comparison>>> =>
  judgedOf(run.plan, await run.run()).comparisons

/** Alternately much slower and much faster than the base. */
const noise = ({ kind, revision, nth }: RecordedBuild): number => {
  if (kind !== 'edit' || revision === 'base') return kind === 'cold' ? 10_000 : 3_000
  return nth % 2 === 0 ? 5_000 : 2_000
}

/** It scatters too, but a slowdown of 25% would show. */
const lessNoise = (build: RecordedBuild): number => {
  const ms = noise(build)
  return ms === 5_000 ? 3_600 : Math.max(ms, 2_900)
}

const abba = (what: string, headFirst: boolean | undefined, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${what} ${both[Number(headFirst === (at % 2 === 0))]} first`)

describe('two revisions on one engine', () => {
  test('are warmed up, then primed, then changed in pairs that alternate until decided, then built cold', async () => {
    const run = await measuring(planned())
    await run.run()
    const [c, s] = [run.plan.startsWithHead['cold'], run.plan.startsWithHead['source-change']]
    const [cold1, ...colds] = abba('cold', c, 6)
    expect(pairsIn(run)).toEqual([
      'cold base first',
      'edit base first',
      cold1,
      ...abba('edit', s, 6),
      ...colds,
    ])
  })

  test('have at most one live prime each, and the last one is gone before the next space opens', async () => {
    const run = await measuring(planned())
    await run.run()
    const spaces = run.events.flatMap((event) => {
      const [, what, revision] = /: (open|dispose) (\w+)#/.exec(event) ?? []
      return what === undefined ? [] : [`${revision} ${what}`]
    })
    for (const revision of both) {
      const own = spaces.filter((event) => event.startsWith(revision)).map((event) => event.split(' ')[1])
      expect(own).toHaveLength(14)
      expect(own).toEqual(Array.from({ length: 7 }, () => ['open', 'dispose']).flat())
    }
    expect(run.engines[0]?.stores.size).toBe(0)
  })

  test('prime with no-cache builds only, and change with cached builds only', async () => {
    const run = await measuring(planned())
    const { measurements } = await run.run()
    const noCache = run.engines[0]?.requests.map((request) => request.noCache)
    expect(noCache).toEqual(measurements.map(({ benchmark }) => benchmark.endsWith('/cold')))
  })

  test('give a measurement for every build that took place, with its state proved', async () => {
    const run = await measuring(planned())
    const { measurements } = await run.run()
    expect(measurements).toHaveLength(buildsIn(run).length)
    const states = measurements.map(({ evidence }) => evidence?.state)
    expect(states.every((state) => state?.holds === true)).toBe(true)
    expect(measurements.filter(({ round }) => round === 0).map(({ excluded }) => excluded)).toEqual(
      Array.from({ length: 4 }, () => 'warm-up'),
    )
    expect(
      measurements.filter(({ round }) => round > 0).every(({ excluded }) => excluded === undefined),
    ).toBe(true)
  })

  test('are saved after every pair, and the disk is flushed before every build, after what was reset for it', async () => {
    const run = await measuring(planned())
    const { measurements } = await run.run()
    expect(run.saves).toEqual(Array.from({ length: measurements.length / 2 }, (_, at) => 2 * at + 2))
    const syncs = measurements.flatMap(({ benchmark }) => (benchmark.endsWith('/cold') ? 2 : 1))
    expect(run.programs).toHaveLength(syncs.reduce((sum, count) => sum + count, 0))
    expect(new Set(run.programs)).toEqual(new Set(['sync']))
    // A cold build opens its space, and a flush follows; each build is followed by one before the next begins.
    const flushes = run.events.filter((event) => /: (?:open|cold|edit) /.test(event))
    expect(run.programs).toHaveLength(flushes.length)
  })

  test('leave the sources as they were', async () => {
    const run = await measuring(planned())
    const hits: boolean[] = []
    const { measurements } = await run.run()
    for (const { benchmark, evidence } of measurements)
      if (benchmark.endsWith('/cold')) hits.push(...(evidence?.outcome.steps.map(({ hit }) => hit) ?? []))
    expect(hits.some(Boolean)).toBe(false)
    const edited = measurements.filter(({ benchmark }) => benchmark.endsWith('/source-change'))
    for (const { evidence } of edited)
      expect(evidence?.outcome.steps.map(({ hit }) => hit)).toEqual([true, true, false, false, false])
  })
})

const orderOf = async (seed: string): Promise<readonly string[]> => {
  const run = await measuring(planned({ seed, engines: ['podman', 'docker'] }))
  await run.run()
  return buildsIn(run)
}

describe('the order', () => {
  test('is the same for the same seed, and another for another', async () => {
    const [first, again, other] = [await orderOf('1'), await orderOf('1'), await orderOf('2')]
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
    expect(other.toSorted()).toEqual(first.toSorted())
  })

  test('rotates engines from round to round', async () => {
    const run = await measuring(
      planned({ engines: ['podman', 'docker'], scenarios: [sourceChange], gate: ['*'] }),
    )
    await run.run()
    const [first, second] = run.plan.engines
    const engines = buildsIn(run)
      .filter((build) => build.includes(': edit '))
      .filter((_, at) => at % 2 === 0)
      .map((build) => build.split(':')[0])
    // A warm-up of each, then round 1, round 2 …
    expect(engines.slice(0, 8)).toEqual([first, second, first, second, second, first, first, second])
  })

  test('takes one project after the other, warm-up included', async () => {
    const plan = planned({ projects: [{ id: 'one' }, { id: 'two' }] })
    const run = await measuring(plan)
    const { measurements } = await run.run()
    const projects = measurements.map(({ benchmark }) => benchmark.split('/')[1])
    const last = projects.lastIndexOf('one')
    expect(projects.slice(0, last + 1).every((project) => project === 'one')).toBe(true)
    expect(projects.slice(last + 1).every((project) => project === 'two')).toBe(true)
    expect(measurements[last + 1]?.round).toBe(0)
  })

  test('of one revision is every scenario once, then the primed ones, then cold ones', async () => {
    const plan = planned({ revisions: ['head'], looks: [3], scenarios: [warm, sourceChange, cold] })
    const run = await measuring(plan)
    await run.run()
    expect(buildsIn(run)).toEqual(
      ['cold', 'edit', 'cold', 'warm', 'edit', 'warm', 'edit', 'warm', 'edit', 'cold', 'cold'].map(
        (kind) => `${kind} head`,
      ),
    )
  })

  test('without cold ones begins with the primes of the warm-up, which are used to the end', async () => {
    const run = await measuring(planned({ scenarios: [warm] }))
    const { measurements } = await run.run()
    expect(buildsIn(run).slice(0, 2)).toEqual(['cold base', 'cold head'])
    expect(buildsIn(run).filter((build) => build.startsWith('cold'))).toHaveLength(2)
    expect(measurements.filter(({ round }) => round > 0)).toHaveLength(12)
  })

  test('has a go-mod-change after its own warm-up', async () => {
    const run = await measuring(planned({ scenarios: [goModChange] }))
    const { measurements } = await run.run()
    const changed = measurements.filter(({ benchmark }) => benchmark.endsWith('/go-mod-change'))
    expect(changed).toHaveLength(14)
    for (const { evidence } of changed)
      expect(evidence?.outcome.steps.slice(0, 3).map(({ hit }) => hit)).toEqual([false, false, false])
  })
})

const slower = ({ kind, revision }: RecordedBuild): number =>
  (kind === 'edit' ? 5_000 : 10_000) * (kind === 'edit' && revision === 'head' ? 1.4 : 1)

const outlier = ({ kind, revision, nth }: RecordedBuild): number => {
  // Number 1 is the warm-up.
  if (kind === 'edit' && revision === 'head') return nth === 3 ? 9_000 : 3_000
  return kind === 'edit' ? 3_000 : 10_000
}

describe('a benchmark stops', () => {
  const id = 'podman/app/source-change'

  test('at six pairs when the head is clearly slower, as a regression', async () => {
    const run = await measuring(planned(), { engine: { durationMs: slower } })
    const { [id]: change, 'podman/app/cold': unchanged } = await comparisonsOf(run)
    expect(change?.pairs).toBe(6)
    expect(change?.slowdown).toBeCloseTo(0.4, 9)
    expect(change?.verdict.kind).toBe('regression')
    expect(unchanged?.verdict.kind).toBe('unchanged')
  })

  test.each([
    ['fifteen', 15, lessNoise],
    ['nine', 9, noise],
  ] as const)('at %s pairs in noise, as inconclusive', async (_, pairs, durationMs) => {
    const run = await measuring(planned(), { engine: { durationMs } })
    const { [id]: change, 'podman/app/cold': quiet } = await comparisonsOf(run)
    expect(change?.pairs).toBe(pairs)
    expect(change?.verdict.kind).toBe('inconclusive')
    expect(quiet?.pairs).toBe(6)
  })

  test('at nine pairs when one outlier among the first six hides the answer', async () => {
    const run = await measuring(planned(), { engine: { durationMs: outlier } })
    const { [id]: change } = await comparisonsOf(run)
    expect(change?.pairs).toBe(9)
    expect(change?.verdict.kind).toBe('unchanged')
  })

  test('and keeps at which look', async () => {
    const samplingIn = async (durationMs: typeof noise, looks?: readonly number[]) => {
      const plan = planned(looks === undefined ? {} : { looks })
      const { sampling } = await (await measuring(plan, { engine: { durationMs } })).run()
      return sampling.get(id)
    }
    expect(await samplingIn(slower)).toMatchObject({ stopped: 'decided', look: 6 })
    expect(await samplingIn(outlier)).toMatchObject({ stopped: 'decided', look: 9 })
    expect(await samplingIn(lessNoise)).toMatchObject({ stopped: 'last-look', look: 15 })
    expect(await samplingIn(noise)).toMatchObject({ stopped: 'futile', look: 9 })
    expect(await samplingIn(() => 5_000, defaultLooks)).toMatchObject({ stopped: 'decided', look: 4 })
    const { sampling } = await (await measuring(planned(), { checkout: { editFiles: [] } })).run()
    expect(sampling.get(id)).toMatchObject({ stopped: 'no-edit' })
    expect(sampling.get(id)).not.toHaveProperty('look')
  })

  test('at the number of pairs that was asked for, with one look only', async () => {
    const run = await measuring(planned({ looks: [8] }))
    const { [id]: change } = await comparisonsOf(run)
    expect(change?.pairs).toBe(8)
    expect(change?.verdict.kind).toBe('unchanged')
  })

  test('below six rounds without a verdict', async () => {
    const run = await measuring(planned({ looks: [3] }))
    const { [id]: change } = await comparisonsOf(run)
    expect(change?.pairs).toBe(3)
    expect(change?.verdict).toEqual({
      kind: 'none',
      because: 'too-few-rounds',
      reason: 'not judged: rounds is 3, and a verdict needs at least 6',
    })
  })
})

describe('an interrupt', () => {
  test('in the middle of a build ends the run, and removes every prime', async () => {
    const controller = new AbortController()
    const reason = new Error('interrupted by SIGINT')
    const run = await measuring(planned(), {
      signal: controller.signal,
      engine: {
        durationMs: ({ kind, nth }) => {
          if (kind === 'edit' && nth === 4) controller.abort(reason)
          return 1_000
        },
      },
    })
    await expect(run.run()).rejects.toBe(reason)
    expect(run.events.at(-3)).toMatch(/edit/)
    expect(run.events.slice(-2).every((event) => event.includes('dispose'))).toBe(true)
    expect(run.engines[0]?.stores.size).toBe(0)
    expect(run.saves.at(-1)).toBe(10)
  })

  test('while a space is cold built removes that space too', async () => {
    const controller = new AbortController()
    const run = await measuring(planned(), {
      signal: controller.signal,
      engine: {
        durationMs: ({ kind, nth, revision }) => {
          if (kind === 'cold' && revision === 'head' && nth === 2) controller.abort(new Error('stop'))
          return 1_000
        },
      },
    })
    await expect(run.run()).rejects.toThrow('stop')
    expect(run.engines[0]?.stores.size).toBe(0)
    expect(run.saves.at(-1)).toBe(4)
  })

  test('after the last build, where the time is over, still ends the run', async () => {
    const controller = new AbortController()
    const run = await measuring(planned({ scenarios: [cold] }), {
      signal: controller.signal,
      timeBudgetMs: 1_500,
      freeBytes: async () => {
        if (run.clock.ms > 1_500) controller.abort(new Error('stop'))
        return 1e12
      },
    })
    await expect(run.run()).rejects.toThrow('stop')
  })

  test('leaves the edited file as it was', async () => {
    const controller = new AbortController()
    const durationMs = ({ kind }: RecordedBuild): number => {
      if (kind === 'edit') controller.abort(new Error('stop'))
      return 1_000
    }
    const run = await measuring(planned(), { signal: controller.signal, engine: { durationMs } })
    await expect(run.run()).rejects.toThrow('stop')
    const source = join(run.engines[0]?.requests.at(-1)?.contextDir ?? '', 'main.go')
    expect(await readFile(source, 'utf8')).toBe('package main\n')
  })
})

const alone = (looks = [3]) =>
  planned({ projects: [{ id: 'app' }, { id: 'other' }], revisions: ['head'], looks })

/** Both have the same modules, and each a program of its own. */
const ofItsOwn = (project: string) => ({ 'main.go': `package main // ${project}\n` })

describe('two projects that are measured alone', () => {
  test('both have every first time before any benchmark has a second, and no build is only a prime', async () => {
    const run = await measuring(alone())
    const { measurements, sampling } = await run.run()
    const counted = measurements.filter(({ excluded }) => excluded === undefined)
    expect(counted.map(({ round }) => round)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3])
    expect(measurements.filter(({ excluded }) => excluded === 'prime')).toEqual([])
    expect([...sampling.values()].map(({ pairs }) => pairs)).toEqual([3, 3, 3, 3])
    const seen = measurements.slice(0, run.firsts[0]).filter(({ excluded }) => excluded === undefined)
    expect(new Set(seen.map(({ benchmark }) => benchmark)).size).toBe(4)
    expect(run.firsts).toHaveLength(1)
  })

  test('have no first table where nothing follows it: there is one round, or the time is up', async () => {
    for (const run of [
      await measuring(alone([1])),
      await measuring(alone(), { timeBudgetMs: 30_000, files: ofItsOwn }),
    ]) {
      await run.run()
      expect(run.firsts).toEqual([])
    }
  })

  test('lose to the time budget what would need a prime that does not fit', async () => {
    const run = await measuring(alone(), {
      files: ofItsOwn,
      // Round 3 of the first project ends after 84 s: the next cold build does not fit, a change alone would.
      timeBudgetMs: 93_000,
      engine: { durationMs: ({ kind }) => (kind === 'cold' ? 10_000 : 3_000) },
    })
    const { measurements, sampling } = await run.run()
    expect(measurements.filter(({ excluded }) => excluded === 'prime')).toEqual([])
    expect([...sampling.values()].map(({ pairs, stopped }) => [pairs, stopped])).toEqual([
      [3, undefined],
      [3, undefined],
      [2, 'out-of-time'],
      [2, 'out-of-time'],
    ])
    expect(run.clock.ms).toBeLessThanOrEqual(93_000)
  })
})
