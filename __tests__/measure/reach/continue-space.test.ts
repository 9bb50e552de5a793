import { describe, expect, test } from 'vitest'
import { measuring, planned } from '../../support/measuring.ts'
import type { Call, RecordedBuild } from '../../support/recording-engine.ts'

const alone = (looks: readonly number[]) =>
  planned({ projects: [{ id: 'app' }, { id: 'other' }], revisions: ['head'], looks })

/** Both have the same modules, and each a program of its own. */
const ofItsOwn = (project: string) => ({ 'main.go': `package main // ${project}\n` })

const shown = ({ events }: { readonly events: readonly string[] }): readonly string[] =>
  events.map((event) => event.replace('podman: ', ''))

describe('the warm-up of a second project', () => {
  test('goes on in the space of the first, which is removed before a build that counts', async () => {
    const run = await measuring(alone([1]), { files: ofItsOwn })
    const { measurements } = await run.run()
    const first = ['open head#1', 'cold head#1', 'edit head#1', 'dispose head#1']
    expect(shown(run).slice(0, 7)).toEqual([...first, 'open head#2', 'cold head#2', 'edit head#2'])
    expect(shown(run).slice(7)).toEqual([
      ...['edit head#2', 'edit head#2', 'dispose head#2'],
      ...['open head#3', 'cold head#3', 'edit head#3', 'dispose head#3'],
    ])
    const [build] = measurements.filter(({ benchmark }) => benchmark === 'podman/other/cold')
    expect(build).toMatchObject({
      round: 0,
      excluded: 'warm-up',
      evidence: { state: { kind: 'primed', holds: true }, outcome: { imageBytes: expect.any(Number) } },
    })
  })

  test('starts from nothing where the first left no space, or one that is no longer what it was', async () => {
    const broken = {
      fails: ({ nth, kind }: RecordedBuild) => (kind === 'cold' && nth <= 2 ? 'no' : undefined),
    }
    const damaged = { loses: ({ space, nth }: Call) => space === 2 && nth > 3 }
    for (const engine of [broken, damaged]) {
      const run = await measuring(alone([1]), { files: ofItsOwn, engine })
      const { measurements } = await run.run()
      const [build] = measurements.filter(({ benchmark }) => benchmark === 'podman/other/cold')
      expect(build?.evidence?.state).toMatchObject({ kind: 'empty', holds: true })
    }
  })

  test('that does not build there is tried again from nothing', async () => {
    const run = await measuring(alone([1]), {
      files: ofItsOwn,
      engine: {
        fails: ({ space, request }: RecordedBuild) =>
          space === 2 && request.contextDir.includes('/other/') ? 'no space left' : undefined,
      },
    })
    const { measurements, sampling } = await run.run()
    const builds = measurements.filter(({ benchmark }) => benchmark === 'podman/other/cold')
    expect(builds.map(({ evidence }) => evidence?.state.kind)).toEqual(['primed', 'empty', 'empty'])
    expect([...sampling.values()].map(({ pairs }) => pairs)).toEqual([1, 1, 1, 1])
  })

  test('is of its own where two revisions are compared', async () => {
    const plan = planned({ projects: [{ id: 'app' }, { id: 'other' }], looks: [1] })
    const run = await measuring(plan, { files: ofItsOwn })
    const { measurements } = await run.run()
    const fromNothing = measurements.filter(({ benchmark }) => benchmark.endsWith('/cold'))
    expect(new Set(fromNothing.map(({ evidence }) => evidence?.state.kind))).toEqual(new Set(['empty']))
  })
})
