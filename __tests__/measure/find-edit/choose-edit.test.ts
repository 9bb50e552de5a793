import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Revision } from '../../../src/model.ts'
import { goModChange } from '../../../src/scenarios/go-mod-change.ts'
import { judgedOf, measuring, type MeasuringOptions, planned } from '../../support/measuring.ts'

const change = 'podman/app/source-change'
const files = { 'main.go': 'package main\n', 'other.go': 'package main\n', 'last.go': 'package main\n' }
const editFiles = ['other.go', 'main.go', 'last.go']

/** Of a main package that has another file in each revision. */
const movedFile = (revision: Revision) => ({
  editFiles: [revision === 'base' ? 'last.go' : 'main.go'],
})

const chosen = async (options: MeasuringOptions) => {
  const run = await measuring(planned(), { files, checkout: { editFiles }, ...options })
  const measured = await run.run()
  const { comparisons } = judgedOf(run.plan, measured)
  return {
    run,
    measured,
    verdict: comparisons[change]?.verdict,
    edited: editFiles[run.context.edits.get('app') ?? -1],
  }
}

describe('the file that source-change edits', () => {
  test('is the first one whose edit shows, and is said', async () => {
    const { run, edited, measured } = await chosen({})
    expect(edited).toBe('other.go')
    expect(run.lines).toContain('app: source-change edits other.go')
    expect(measured.warnings).toEqual([])
  })

  test('is not one that no step sees', async () => {
    const { edited, measured } = await chosen({ engine: { ignored: ['other.go'] } })
    expect(edited).toBe('main.go')
    expect(measured.warnings).toEqual([
      `${change}: an edit of other.go reaches no step of the build; trying main.go.`,
    ])
  })

  test('is not one that is copied but leaves the image as it was', async () => {
    const { edited, measured } = await chosen({ engine: { unused: ['other.go'] } })
    expect(edited).toBe('main.go')
    expect(measured.warnings).toEqual([`${change}: an edit of other.go is not in the image; trying main.go.`])
  })

  test('is not one that does not build when it is edited', async () => {
    const { edited, measured } = await chosen({
      engine: {
        fails: ({ kind, nth }) => (kind === 'edit' && nth <= 2 ? 'declared and not used' : undefined),
      },
    })
    expect(edited).toBe('main.go')
    expect(measured.warnings).toEqual([
      `${change}: an edit of other.go does not build: declared and not used; trying main.go.`,
    ])
  })

  test('may have another name in the base, and is then said with both', async () => {
    const { run, measured } = await chosen({ checkout: movedFile })
    expect(run.lines).toContain('app: source-change edits main.go (in the base last.go)')
    expect([...(measured.editedFiles.get('app') ?? [])]).toEqual([
      ['base', 'last.go'],
      ['head', 'main.go'],
    ])
    expect(measured.warnings).toEqual([])
  })

  test('must show in both revisions', async () => {
    const { edited } = await chosen({
      engine: {
        fails: ({ kind, nth, revision }) =>
          kind === 'edit' && revision === 'base' && nth <= 2 ? 'not here' : undefined,
      },
    })
    expect(edited).toBe('main.go')
  })
})

describe('an edit that does not build', () => {
  const only = { checkout: { editFiles: ['main.go'] } }

  test.each(['base', 'head'] as const)('once, in the %s, is tried again', async (revision) => {
    const { edited, measured, verdict } = await chosen({
      engine: {
        fails: (build) =>
          build.kind === 'edit' && build.revision === revision && build.nth === 1 ? 'a hiccup' : undefined,
      },
    })
    expect(edited).toBe('other.go')
    expect(measured.warnings).toEqual([])
    expect(verdict?.kind).toBe('unchanged')
  })

  test('because the engine broke down once is tried again from a new prime', async () => {
    const { measured, verdict } = await chosen({
      ...only,
      engine: {
        breaks: ({ what, space, nth }) =>
          what === 'build' && space === 1 && nth === 2 ? 'the daemon is gone' : undefined,
      },
    })
    expect(measured.warnings).toEqual([])
    expect(verdict?.kind).toBe('unchanged')
  })

  test('at all is the reason, and not that it does not show', async () => {
    const { verdict } = await chosen({
      ...only,
      engine: { fails: ({ kind, revision }) => (kind === 'edit' && revision === 'head' ? 'vet' : undefined) },
    })
    expect(verdict).toEqual({
      kind: 'inconclusive',
      because: 'no-edit',
      reason:
        'an edit of main.go does not build in the head: vet; name one with --edit, or leave source-change out of --scenarios',
    })
  })

  test('is named beside one that does not show', async () => {
    const { verdict } = await chosen({
      checkout: { editFiles: ['other.go', 'main.go'] },
      engine: {
        ignored: ['main.go'],
        fails: ({ kind }) => (kind === 'edit' ? 'exit status 1' : undefined),
      },
    })
    expect(verdict?.reason).toBe(
      'an edit of other.go does not build: exit status 1, an edit of main.go reaches no step of the build; name one with --edit, or leave source-change out of --scenarios',
    )
  })
})

describe('without any file that shows', () => {
  test('source-change is dropped with the reason, and cold is measured', async () => {
    const { measured, verdict } = await chosen({ engine: { ignored: editFiles } })
    expect(verdict).toEqual({
      kind: 'inconclusive',
      because: 'no-edit',
      reason:
        'an edit of other.go, main.go or last.go reaches no step of the build; name one with --edit, or leave source-change out of --scenarios',
    })
    expect(measured.warnings).toEqual([
      `${change}: an edit of other.go reaches no step of the build; trying main.go.`,
      `${change}: an edit of main.go reaches no step of the build; trying last.go.`,
      `${change} was dropped: an edit of other.go, main.go or last.go reaches no step of the build; name one with --edit, or leave source-change out of --scenarios.`,
    ])
    expect(measured.sampling.get(change)).toMatchObject({ pairs: 0, stopped: 'no-edit' })
    expect(measured.editedFiles.size).toBe(0)
    expect(measured.sampling.get('podman/app/cold')).toMatchObject({ pairs: 6 })
  })

  test('because there is none, nothing is edited at all', async () => {
    const { run, measured, verdict } = await chosen({ checkout: { editFiles: [] } })
    expect(verdict?.reason).toContain('there is no file of a main package; name one with --edit')
    expect(run.events.some((event) => event.includes('edit '))).toBe(false)
    expect(measured.warnings).toHaveLength(1)
  })
})

describe('the second engine', () => {
  const plan = planned({ engines: ['podman', 'docker'] })

  test('edits the file that the first one found', async () => {
    const run = await measuring(plan, { files, checkout: { editFiles }, engine: { ignored: ['other.go'] } })
    const { warnings } = await run.run()
    expect(run.context.edits.get('app')).toBe(editFiles.indexOf('main.go'))
    expect(warnings).toHaveLength(1)
    expect(run.lines.filter((line) => line.includes('source-change edits'))).toHaveLength(1)
  })

  test('tries all files again when the first one found none', async () => {
    const [first, second] = plan.engines
    const run = await measuring(plan, {
      files,
      checkout: { editFiles },
      engine: (name) => (name === first ? { ignored: editFiles } : {}),
    })
    const { sampling } = await run.run()
    expect(sampling.get(`${first}/app/source-change`)).toMatchObject({ stopped: 'no-edit' })
    expect(sampling.get(`${second}/app/source-change`)).toMatchObject({ pairs: 6 })
    expect(run.context.edits.get('app')).toBe(0)
  })
})

/** What a run changes whose contexts have no go.mod in these revisions. */
const changedWithout = async (revisions: readonly Revision[], options: MeasuringOptions = {}) => {
  const run = await measuring(planned({ scenarios: [goModChange] }), options)
  for (const benchmark of run.plan.benchmarks)
    for (const revision of revisions)
      await rm(join(run.context.checkout(benchmark, revision).recipe.contextDir, 'go.mod'))
  const { measurements, warnings } = await run.run()
  return { warnings, changed: measurements.filter(({ benchmark }) => benchmark.endsWith('/go-mod-change')) }
}

describe('the go.mod that go-mod-change edits', () => {
  test.for<readonly [readonly Revision[], string]>([
    [['base'], 'the context of the base'],
    [['head'], 'the context of the head'],
    [['base', 'head'], 'the context'],
  ])('has to be there: without one in %j, the benchmark is dropped', async ([revisions, where]) => {
    const { warnings, changed } = await changedWithout(revisions)
    expect(changed).toEqual([])
    expect(warnings).toEqual([
      expect.stringContaining(
        `go-mod-change was dropped: there is no go.mod to change in ${where}; name a file`,
      ),
    ])
  })

  test('need not be in a base that does not build', async () => {
    const { warnings, changed } = await changedWithout(['base'], {
      engine: { fails: ({ revision }) => (revision === 'base' ? 'no Go files' : undefined) },
    })
    expect(changed.filter(({ excluded }) => excluded === undefined)).not.toEqual([])
    expect(warnings.join('\n')).not.toContain('was dropped')
  })
})
