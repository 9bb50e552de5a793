import { describe, expect, test } from 'vitest'
import { lossWarnings } from '../../src/analysis/losses.ts'
import type { Measured } from '../../src/measure/measure.ts'
import type { Attempts, Comparison, Revision } from '../../src/model.ts'
import { cold } from '../../src/scenarios/cold.ts'
import { sourceChange } from '../../src/scenarios/source-change.ts'
import { warm } from '../../src/scenarios/warm.ts'
import {
  buildsIn,
  judgedOf,
  measuring,
  type Measuring,
  type MeasuringOptions,
  planned,
} from '../support/measuring.ts'
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
  return { run, measured, comparisons: judgedOf(run.plan, measured).comparisons }
}

const none: Attempts = { all: 0, failed: 0, timedOut: 0, engineDied: 0, stateLost: 0 }
const nothingCompared = { attempts: { base: none, head: none } }

const excludedOf = ({ measurements }: Measured, id: string): readonly (string | undefined)[] =>
  measurements.filter(({ benchmark, round }) => benchmark === id && round > 0).map(({ excluded }) => excluded)

describe('one cache space for every prime', () => {
  test('fails the state check, and no build of it counts', async () => {
    const { measured, comparisons } = await outcomeOf({ engine: { reusesSpace: true } })
    const own = measured.measurements.filter(({ benchmark, round }) => benchmark === coldId && round > 0)
    const lost = own.filter(({ excluded }) => excluded === 'state-lost')
    expect([own.filter(({ excluded }) => excluded === 'prime').length, lost.length]).toEqual([4, 6])
    for (const { evidence } of lost)
      expect(evidence?.state.reason).toMatch(/^the cache space was not empty before the build: it held/)
    expect(excludedOf(measured, change).every((reason) => reason !== undefined)).toBe(true)
    for (const id of [coldId, change])
      expect(comparisons[id]?.verdict).toEqual({
        kind: 'inconclusive',
        because: 'state-lost',
        reason: expect.stringMatching(
          /^the cache state did not hold in \d of \d builds of the base and \d of \d/,
        ),
      })
  })

  test('ends each benchmark after three lost pairs in a row, and says so', async () => {
    const { measured } = await outcomeOf({ engine: { reusesSpace: true } })
    expect([...measured.sampling.values()].map(({ attempts, stopped }) => [attempts, stopped])).toEqual([
      [3, 'given-up'],
      [3, 'given-up'],
    ])
    expect(measured.warnings.map((warning) => warning.split(': ')[0])).toEqual([coldId, change])
    for (const warning of measured.warnings)
      expect(warning).toMatch(
        /: no further pairs after 3, because the last ones were lost: the (base|head): /,
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
    expect(reasons.toSorted()).toEqual(['pair-incomplete', 'state-lost'])
    const lost = measured.measurements.find(({ excluded }) => excluded === 'state-lost')
    expect(lost?.evidence?.state.reason).toMatch(
      /^before the build the cache space no longer held record-\d+ of its prime$/,
    )
  })

  test('is replaced by a new prime, and so is the pair, in the same order', async () => {
    const { run, measured, comparisons } = await outcomeOf({ engine: losesOnce })
    expect(comparisons[change]).toMatchObject({ pairs: 6, verdict: { kind: 'unchanged' } })
    expect(measured.sampling.get(change)).toMatchObject({ pairs: 6, attempts: 7, stopped: 'decided' })
    const rounds = measured.measurements.filter(({ benchmark, round }) => benchmark === change && round > 0)
    const lostRound = rounds.find(({ excluded }) => excluded !== undefined)?.round ?? 0
    const revisionsOf = (round: number) =>
      rounds.filter((build) => build.round === round).map(({ revision }) => revision)
    expect(revisionsOf(lostRound + 1)).toEqual(revisionsOf(lostRound))
    // Two warm-ups, one more prime, six pairs.
    expect(buildsIn(run).filter((build) => build.startsWith('cold'))).toHaveLength(2 + 1 + 12)
    expect(run.context.cost.total().primingMs).toBe(10_000)
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

  test('again and again in one revision is invalid', async () => {
    const { comparisons, measured } = await outcomeOf({
      engine: { loses: ({ revision, nth, space }) => revision === 'head' && space > 2 && nth === 3 },
    })
    expect(measured.sampling.get(change)).toMatchObject({ pairs: 0, attempts: 3, stopped: 'given-up' })
    expect(comparisons[change]?.verdict).toEqual({
      kind: 'invalid',
      because: 'state-lost-in-one',
      reason: 'the cache state did not hold in 3 of 3 builds of the head',
    })
  })

  test('twice in a row after good pairs, as from a foreign build in a shared daemon, leaves the verdict to those', async () => {
    let changes = 0
    const { comparisons, measured } = await outcomeOf({
      engine: {
        durationMs: ({ kind, revision }) => {
          if (kind === 'cold') return 10_000
          if (revision === 'head') changes += 1
          return revision === 'head' && changes % 2 === 0 ? 3_700 : 3_000
        },
        loses: ({ revision, space, nth }) => revision === 'head' && [4, 6].includes(space) && nth === 12,
      },
    })
    expect(comparisons[change]?.verdict.kind).not.toBe('invalid')
    expect(measured.sampling.get(change)?.pairs).toBeGreaterThanOrEqual(6)
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
      expect([...measured.sampling.values()].reduce((sum, { attempts }) => sum + attempts, 0)).toBe(13)
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
      kind: 'inconclusive',
      because: 'engine-broke',
      reason: 'the engine broke down in 6 of 6 builds',
    })
    const sides = measured.warnings.filter((warning) =>
      warning.startsWith(`${change}: no further pairs after 3`),
    )
    expect(sides).toEqual([expect.stringContaining('the head: the daemon is gone')])
    expect(comparisons[coldId]?.verdict.kind).toBe('unchanged')
  })

  test('from the start is inconclusive, although neither revision builds', async () => {
    const { comparisons, measured, run } = await outcomeOf({
      engine: { breaks: ({ what }) => (what === 'open' ? 'no space left on device' : undefined) },
    })
    const reason = 'the engine broke down: no space left on device'
    const verdict = { kind: 'inconclusive', because: 'engine-broke', reason }
    expect(comparisons[coldId]?.verdict).toEqual(verdict)
    expect(comparisons[change]?.verdict).toEqual(verdict)
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
    expect(measured.sampling.get(change)).toMatchObject({ pairs: 1, attempts: 1 })
  })
})

/** The prime of the warm-up loses a record, and every later one fails. */
const primeless = (revision: Revision): MeasuringOptions => ({
  engine: {
    loses: (call) => call.revision === revision && call.space <= 2 && call.nth === 4,
    fails: (build) =>
      build.kind === 'cold' && build.nth > 1 && build.revision === revision ? 'exit status 1' : undefined,
  },
})

describe('a prime that does not build again', () => {
  test.each(['base', 'head'] as const)('is one lost build of the %s, not two', async (revision) => {
    const plan = planned({ scenarios: [sourceChange] })
    const { comparisons } = await outcomeOf(primeless(revision), plan)
    const { attempts } = comparisons[change] ?? nothingCompared
    expect(attempts[revision]).toMatchObject({ all: 3, failed: 2, stateLost: 1 })
    expect(lossWarnings(change, attempts)).toEqual([
      `${change}: 3 of 3 builds of the ${revision} were lost, and none of the other revision.`,
    ])
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
  test('in the base leave nothing to compare with, however many pairs there were before', async () => {
    for (const from of [2, 5, 9]) {
      const { comparisons } = await outcomeOf(flaky(from, 'base'))
      expect(comparisons[change]?.verdict).toMatchObject({ kind: 'none', because: 'base-fails' })
    }
  })

  test('in the head alone are invalid', async () => {
    const { comparisons } = await outcomeOf(flaky(2, 'head'))
    expect(comparisons[change]?.verdict).toEqual({
      kind: 'invalid',
      because: 'head-fails',
      reason: '3 of 3 builds of the head failed, and none of the base',
    })
  })

  test('every second time in the head are not "6 of 6 pairs" but invalid', async () => {
    const { comparisons, measured } = await outcomeOf({
      engine: {
        fails: ({ kind, revision, nth }) =>
          kind === 'edit' && revision === 'head' && nth > 1 && nth % 2 === 0 ? 'exit status 1' : undefined,
      },
    })
    expect(measured.sampling.get(change)?.attempts).toBeGreaterThan(6)
    expect(comparisons[change]?.verdict).toMatchObject({ kind: 'invalid', because: 'head-fails' })
  })

  test('once among many cost one pair, and the benchmark goes on', async () => {
    const { comparisons, measured } = await outcomeOf({
      engine: {
        fails: ({ kind, revision, nth }) =>
          kind === 'edit' && revision === 'head' && nth === 3 ? 'a hiccup' : undefined,
      },
    })
    expect(measured.sampling.get(change)).toMatchObject({ pairs: 6, attempts: 7 })
    expect(comparisons[change]?.verdict.kind).toBe('unchanged')
  })
})

const slow = (sometimes: boolean): MeasuringOptions => ({
  engine: {
    timesOut: ({ kind, revision, nth }) =>
      kind === 'edit' && revision === 'head' && nth > 1 && (!sometimes || nth % 4 === 0),
  },
})

describe('a head killed at build-timeout', () => {
  test('each time does not build', async () => {
    const { comparisons } = await outcomeOf(slow(false))
    expect(comparisons[change]?.verdict).toMatchObject({ kind: 'invalid', because: 'head-does-not-build' })
  })

  test('sometimes counts with its limit, and is no lost pair', async () => {
    const { comparisons, measured } = await outcomeOf(slow(true))
    const { pairs = -1, attempts = -2 } = measured.sampling.get(change) ?? {}
    expect(pairs).toBe(attempts)
    expect(comparisons[change]?.verdict.because).not.toBe('head-fails')
  })
})
