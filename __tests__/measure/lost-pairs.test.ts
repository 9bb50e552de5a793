import { describe, expect, test } from 'vitest'
import { judgeAll } from '../../src/analysis/judge.ts'
import type { Measured } from '../../src/measure/measure.ts'
import type { Comparison, Revision } from '../../src/model.ts'
import { cold } from '../../src/scenarios/cold.ts'
import { sourceChange } from '../../src/scenarios/source-change.ts'
import { warm } from '../../src/scenarios/warm.ts'
import { buildsIn, measuring, type Measuring, type MeasuringOptions, planned } from '../support/measuring.ts'
import type { Call } from '../support/recording-engine.ts'

const change = 'podman/app/source-change'
const coldId = 'podman/app/cold'

type Outcome = {
  readonly run: Measuring
  readonly measured: Measured
  readonly comparisons: Readonly<Record<string, Comparison>>
}

const outcomeOf = async (options: MeasuringOptions, plan = planned()): Promise<Outcome> => {
  const run = await measuring(plan, options)
  const measured = await run.run()
  return { run, measured, comparisons: judgeAll(run.plan, measured, []).comparisons }
}

const excludedOf = ({ measurements }: Measured, id: string): readonly (string | undefined)[] =>
  measurements.filter(({ benchmark, round }) => benchmark === id && round > 0).map(({ excluded }) => excluded)

describe('one cache space for every prime', () => {
  test('fails the state check, and no build of it counts', async () => {
    const { measured, comparisons } = await outcomeOf({ engine: { reusesSpace: true } })
    const [primes, reasons] = [[], []] as [(string | undefined)[], (string | undefined)[]]
    for (const each of excludedOf(measured, coldId)) (each === 'prime' ? primes : reasons).push(each)
    expect([primes.length, reasons.length]).toEqual([2, 4])
    for (const reason of reasons)
      expect(reason).toMatch(/^the cache space was not empty before the build: it held/)
    expect(excludedOf(measured, change).every((reason) => reason !== undefined)).toBe(true)
    expect([comparisons[coldId]?.verdict, comparisons[change]?.verdict]).toEqual([
      {
        kind: 'invalid',
        reason: expect.stringMatching(/^the cache state could not be proved: the cache space was not empty/),
      },
      { kind: 'invalid', reason: expect.stringMatching(/^the cache state could not be proved: /) },
    ])
  })

  test('has each benchmark given up after two lost pairs in a row, and said', async () => {
    const { measured } = await outcomeOf({ engine: { reusesSpace: true } })
    expect([...measured.book.values()].map(({ attempted, closed }) => [attempted, closed])).toEqual([
      [2, 'given up'],
      [2, 'given up'],
    ])
    expect(measured.warnings.map((warning) => warning.split(' (')[0])).toEqual(
      [coldId, change].map((id) => `${id} was given up: two pairs in a row gave no valid time`),
    )
  })

  test('is found as well when only primed builds were asked for', async () => {
    for (const revisions of [['head'], ['base', 'head']] as const) {
      const plan = planned({ scenarios: [warm], revisions, looks: [6], gate: ['*'] })
      const { measured } = await outcomeOf({ engine: { reusesSpace: true } }, plan)
      const warmId = 'podman/app/warm'
      const counted = excludedOf(measured, warmId).filter((reason) => reason === undefined)
      // A single space that is opened once is empty, and proves nothing wrong.
      expect(counted).toHaveLength(revisions.length === 1 ? 6 : 0)
    }
  })
})

describe('a prime whose records are gone', () => {
  /** Contents are asked for before the cold build, after it, and before every later build. */
  const losesOnce = {
    loses: ({ revision, space, nth }: { revision: string; space: number; nth: number }) =>
      revision === 'head' && space === 4 && nth === 4,
  }

  test('excludes the build that starts from it, with what was lost', async () => {
    const { measured } = await outcomeOf({ engine: losesOnce })
    const reasons = excludedOf(measured, change).filter((reason) => reason !== undefined)
    expect(reasons.toSorted()).toEqual([
      expect.stringMatching(/^before the build the cache space no longer held record-\d+ of its prime$/),
      'the other build of its pair gave no valid time',
    ])
  })

  test('is replaced by a new prime, and so is the pair, in the same order', async () => {
    const { run, measured, comparisons } = await outcomeOf({ engine: losesOnce })
    expect(comparisons[change]).toMatchObject({ pairs: 6, verdict: { kind: 'unchanged' } })
    expect(measured.book.get(change)).toMatchObject({ complete: 6, attempted: 7, closed: 'decided' })
    const rounds = measured.measurements.filter(({ benchmark, round }) => benchmark === change && round > 0)
    const lostRound = rounds.find(({ excluded }) => excluded !== undefined)?.round ?? 0
    const revisionsOf = (round: number) =>
      rounds.filter((build) => build.round === round).map(({ revision }) => revision)
    expect(revisionsOf(lostRound + 1)).toEqual(revisionsOf(lostRound))
    // Two warm-ups, one more prime, six pairs.
    expect(buildsIn(run).filter((build) => build.startsWith('cold'))).toHaveLength(2 + 1 + 12)
    expect(run.world.cost.total().primingMs).toBe(10_000)
    expect(measured.measurements.filter(({ excluded }) => excluded === 'prime')).toMatchObject([
      {
        benchmark: coldId,
        revision: 'head',
        durationMs: 10_000,
        evidence: { state: { kind: 'empty' } },
      },
    ])
    expect(measured.warnings).toEqual([])
  })

  test('and again in the next pair has the benchmark given up, as not proved', async () => {
    const { comparisons, measured } = await outcomeOf({
      engine: { loses: ({ revision, nth, space }) => revision === 'head' && space > 2 && nth === 3 },
    })
    expect(measured.book.get(change)).toMatchObject({ complete: 0, attempted: 2, closed: 'given up' })
    expect(comparisons[change]?.verdict).toMatchObject({
      kind: 'invalid',
      reason: expect.stringContaining('the cache state could not be proved: before the build'),
    })
  })

  test('leaves the other benchmarks alone', async () => {
    const { comparisons } = await outcomeOf({
      engine: { loses: ({ nth, space }) => space > 2 && nth === 3 },
    })
    expect(comparisons[coldId]).toMatchObject({ pairs: 6, verdict: { kind: 'unchanged' } })
  })
})

describe('an engine that breaks down', () => {
  test.each(['open', 'contents', 'build', 'trim', 'dispose'] as const)(
    'once in %s costs that pair, and not the run',
    async (what) => {
      let times = 0
      const { measured, comparisons, run } = await outcomeOf({
        engine: {
          breaks: (call) => {
            // Not in the warm-up: spaces 1 and 2.
            if (call.what !== what || call.space < 3 || call.revision !== 'head') return undefined
            times += 1
            return times === 1 ? `cannot ${what}` : undefined
          },
        },
      })
      const died = measured.measurements.filter(({ failure }) => failure?.kind === 'engine-died')
      expect(died.map(({ failure }) => failure?.message)).toEqual([`cannot ${what}`])
      expect(comparisons[change]).toMatchObject({ pairs: 6, verdict: { kind: 'unchanged' } })
      expect(comparisons[coldId]).toMatchObject({ pairs: 6, verdict: { kind: 'unchanged' } })
      expect([...measured.book.values()].reduce((sum, { attempted }) => sum + attempted, 0)).toBe(13)
      // A space that could not even be disposed is out of reach.
      expect(run.engines[0]?.stores.size).toBe(what === 'dispose' ? 1 : 0)
    },
  )

  test('in every build of one scenario is an engine that broke down, not a revision that does not build', async () => {
    const { comparisons, measured } = await outcomeOf({
      engine: {
        breaks: ({ what, space, nth }) =>
          what === 'build' && space > 2 && nth > 1 ? 'the daemon is gone' : undefined,
      },
    })
    expect(comparisons[change]?.verdict).toEqual({
      kind: 'invalid',
      reason: 'fewer than 6 pairs were possible: the engine broke down: the daemon is gone',
    })
    expect(measured.warnings).toContain(
      `${change} was given up: two pairs in a row gave no valid time (the engine broke down: the daemon is gone).`,
    )
    expect(comparisons[coldId]?.verdict.kind).toBe('unchanged')
  })

  test('from the start is invalid, although neither revision builds', async () => {
    const { comparisons, measured, run } = await outcomeOf({
      engine: { breaks: ({ what }) => (what === 'open' ? 'no space left on device' : undefined) },
    })
    const reason = 'fewer than 6 pairs were possible: the engine broke down: no space left on device'
    expect(comparisons[coldId]?.verdict).toEqual({ kind: 'invalid', reason })
    expect(comparisons[change]?.verdict).toEqual({ kind: 'invalid', reason })
    expect(measured.measurements).toHaveLength(4)
    expect(run.events).toEqual([])
  })

  test('when the last primes are removed is said, and what was measured stays', async () => {
    const { measured, comparisons, run } = await outcomeOf({
      engine: {
        breaks: ({ what, space }) => (what === 'dispose' && space > 12 ? 'device is busy' : undefined),
      },
    })
    expect(comparisons[change]?.verdict.kind).toBe('unchanged')
    expect(measured.warnings).toHaveLength(2)
    for (const warning of measured.warnings)
      expect(warning).toMatch(
        /^The cache space gcb-c0ffee01-podman-(base|head)-1[34] could not be removed: device is busy$/,
      )
    expect(run.lines).toEqual(expect.arrayContaining([...measured.warnings]))
  })

  test('right after a cold build leaves nothing that a later build could take for its prime', async () => {
    const plan = planned({ revisions: ['head'], looks: [1], scenarios: [cold, sourceChange] })
    const broken = [2, 3]
    const breaks = ({ what, space, nth }: Call): string | undefined =>
      what === 'contents' && broken.includes(space) && nth === 2 ? 'no answer' : undefined
    const { run, measured } = await outcomeOf({ engine: { breaks } }, plan)
    expect(run.events.slice(run.events.indexOf('podman: cold head#2') + 1)).toEqual(
      ['dispose#2', 'open#3', 'cold#3', 'dispose#3', 'open#4', 'cold#4', 'edit#4', 'dispose#4'].map((event) =>
        event.replace(/^(\w+)#/, 'podman: $1 head#'),
      ),
    )
    expect(measured.book.get(change)).toMatchObject({ complete: 1, attempted: 1 })
  })
})

/** Source-change of one revision fails from its build number `from` on; number 1 is the warm-up. */
const flaky = (from: number, revision: Revision): MeasuringOptions => ({
  engine: {
    durationMs: ({ kind, revision: built, nth }) =>
      kind === 'edit' && built === 'head' && nth % 2 === 0 ? 6_000 : 3_000,
    fails: (build) =>
      build.kind === 'edit' && build.revision === revision && build.nth >= from ? 'exit status 1' : undefined,
  },
})

describe('builds that fail again and again', () => {
  test('after some good pairs leave too few of them', async () => {
    const { comparisons } = await outcomeOf(flaky(5, 'base'))
    expect(comparisons[change]?.verdict).toEqual({
      kind: 'invalid',
      reason: 'fewer than 6 pairs were possible: two pairs in a row gave no valid time (exit status 1)',
    })
  })

  test('after seven good pairs are more than a fifth of them', async () => {
    const { comparisons } = await outcomeOf(flaky(9, 'base'))
    expect(comparisons[change]).toMatchObject({
      pairs: 7,
      verdict: { kind: 'invalid', reason: '2 of 9 pairs were lost; more than 20 % is too many' },
    })
  })

  test('from the first pair on are a head that does not build', async () => {
    const { comparisons } = await outcomeOf(flaky(2, 'head'))
    expect(comparisons[change]?.verdict).toEqual({
      kind: 'invalid',
      reason: 'does not build, while the base does: exit status 1',
    })
  })

  test('but recover in between cost one pair each, and the benchmark goes on', async () => {
    const { comparisons, measured } = await outcomeOf({
      engine: {
        fails: ({ kind, revision, nth }) =>
          kind === 'edit' && revision === 'head' && (nth === 3 || nth === 5) ? 'a hiccup' : undefined,
      },
    })
    expect(measured.book.get(change)).toMatchObject({ complete: 6, attempted: 8, lostInARow: 0 })
    expect(comparisons[change]?.verdict.kind).toBe('unchanged')
  })
})
