import { describe, expect, test } from 'vitest'
import type { Revision, Verdict } from '../../src/model.ts'
import { buildsIn, judgedOf, measuring, type Measuring, planned } from '../support/measuring.ts'

const [change, coldId] = ['podman/app/source-change', 'podman/app/cold'] as const

type Outcome = {
  readonly run: Measuring
  readonly verdicts: readonly (Verdict | undefined)[]
  readonly warnings: readonly string[]
}

/** A run in which these revisions never build, or only the first so many times not. */
const brokenRun = async (
  broken: readonly Revision[],
  times = Infinity,
  plan = planned(),
): Promise<Outcome> => {
  const run = await measuring(plan, {
    engine: {
      fails: ({ kind, revision, nth }) =>
        kind === 'cold' && broken.includes(revision) && nth <= times
          ? `${revision}: undefined: x`
          : undefined,
    },
  })
  const measured = await run.run()
  const { comparisons } = judgedOf(run.plan, measured)
  return {
    run,
    warnings: measured.warnings,
    verdicts: [coldId, change].map((id) => comparisons[id]?.verdict),
  }
}

describe('a base that does not build', () => {
  test('is tried twice, and then the head is measured alone, three times', async () => {
    const { run } = await brokenRun(['base'])
    const builds = buildsIn(run)
    expect(builds.filter((build) => build.endsWith('base'))).toEqual(['cold base', 'cold base'])
    expect(builds.slice(3)).toEqual(
      ['edit', 'cold', 'edit', 'edit', 'edit', 'cold', 'cold'].map((kind) => `${kind} head`),
    )
  })

  test('is the reason why nothing is judged', async () => {
    const { verdicts, warnings } = await brokenRun(['base'])
    const verdict = {
      kind: 'none',
      because: 'base-does-not-build',
      reason: 'not judged: the base does not build: base: undefined: x',
    }
    expect(verdicts).toEqual([verdict, verdict])
    expect(warnings).toEqual(['podman/app: the base does not build, tried twice: base: undefined: x'])
  })

  test('leaves the head no more rounds than were asked for', async () => {
    const { run } = await brokenRun(['base'], Infinity, planned({ looks: [2] }))
    expect(buildsIn(run).slice(3)).toEqual(
      ['edit', 'cold', 'edit', 'edit', 'cold'].map((kind) => `${kind} head`),
    )
    expect(run.lines.filter((line) => line.endsWith('round 2 ...'))).toEqual([
      'build 7 of 8: podman/app/source-change, head, round 2 ...',
      'build 8 of 8: podman/app/cold, head, round 2 ...',
    ])
  })

  test('at the first try only is no obstacle', async () => {
    const { run, verdicts } = await brokenRun(['base'], 1)
    expect(buildsIn(run).slice(0, 3)).toEqual(['cold base', 'cold head', 'cold base'])
    expect(verdicts.map((verdict) => verdict?.kind)).toEqual(['unchanged', 'unchanged'])
  })
})

describe('a head that does not build', () => {
  test('is invalid, and nothing else is built', async () => {
    const { run, verdicts, warnings } = await brokenRun(['head'])
    expect(run.lines).toEqual(expect.arrayContaining(['  | the log', '  | head: undefined: x']))
    const verdict = {
      kind: 'invalid',
      because: 'head-does-not-build',
      reason: 'does not build, while the base does: head: undefined: x',
    }
    expect(verdicts).toEqual([verdict, verdict])
    expect(buildsIn(run)).toEqual(['cold base', 'cold head', 'cold head'])
    expect(warnings).toEqual(['podman/app: the head does not build, tried twice: head: undefined: x'])
  })

  test('like its base is not judged, and both are said', async () => {
    const { run, verdicts, warnings } = await brokenRun(['base', 'head'])
    expect(verdicts.map((verdict) => verdict?.kind)).toEqual(['none', 'none'])
    expect(buildsIn(run)).toHaveLength(4)
    expect(warnings).toEqual([
      expect.stringContaining('the base does not build'),
      expect.stringContaining('the head does not build'),
    ])
  })

  test.each([1, 2])(
    'is not said of one that failed once, when the engine broke down in try %i',
    async (at) => {
      const tries = { count: 0 }
      const plan = planned()
      const run = await measuring(plan, {
        engine: {
          breaks: ({ what, revision }) =>
            what === 'build' && revision === 'head' && ++tries.count === at
              ? 'the daemon is gone'
              : undefined,
          fails: ({ revision }) => (revision === 'head' && tries.count <= 2 ? 'connection reset' : undefined),
        },
      })
      const { comparisons } = judgedOf(plan, await run.run())
      expect(Object.values(comparisons).map(({ verdict }) => verdict)).toEqual(
        [1, 2].map(() => ({
          kind: 'inconclusive',
          because: 'engine-broke',
          reason: 'the engine broke down: the daemon is gone',
        })),
      )
    },
  )

  test('on one engine is measured on the other', async () => {
    const plan = planned({ engines: ['podman', 'docker'] })
    const run = await measuring(plan, {
      engine: (name) => ({
        fails: ({ revision }) => (name === 'docker' && revision === 'head' ? 'heredoc' : undefined),
      }),
    })
    const measured = await run.run()
    expect([...measured.sampling].map(([id, { pairs }]) => [id, pairs])).toEqual([
      ['podman/app/cold', 6],
      ['podman/app/source-change', 6],
      ['docker/app/cold', 0],
      ['docker/app/source-change', 0],
    ])
  })
})

test('the warm-ups of a project are announced as such and hold nothing that counts', async () => {
  const { run } = await brokenRun([])
  expect(run.lines[0]).toBe('build 1 of 64: podman/app/cold, base, warm-up ...')
  expect(run.lines.filter((line) => line.endsWith('warm-up ...'))).toHaveLength(4)
})
