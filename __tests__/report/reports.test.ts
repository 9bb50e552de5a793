import { describe, expect, test } from 'vitest'
import { exitStatus } from '../../src/analysis/exit-status.ts'
import { openCostLedger } from '../../src/measure/cost.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { RunSubject } from '../../src/projects/subject.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { knownReport, partialReport, type PlannedRunFacts, wholeReport } from '../../src/report/reports.ts'
import { measured } from '../../src/report/selection.ts'
import { cold } from '../../src/scenarios/cold.ts'
import { toolVersion } from '../../src/version.ts'
import { measuring, type MeasuringOptions, planned } from '../support/measuring.ts'
import { engineFacts, environment, rules } from '../support/report-builder.ts'

const commit = 'a'.repeat(40)

const subjectOf = (overrides: Partial<RunSubject> = {}): RunSubject => ({
  projects: [{ id: 'app' }],
  described: [{ id: 'app', buildArgs: ['VERSION'], head: { commit }, base: { commit } }],
  revisions: ['base', 'head'],
  isOfFork: false,
  workflowsIn: undefined,
  attestations: undefined,
  obstacles: [],
  knownVerdict: undefined,
  onlyChange: undefined,
  notes: ['note of the subject'],
  hidden: [],
  contentSha256: async () => undefined,
  prepare: async () => ({ checkouts: new Map(), images: new Map(), imagesMoved: undefined }),
  ...overrides,
})

const stageOf = (plan: Plan, overrides: Partial<RunSubject> = {}): PlannedRunFacts => ({
  subject: subjectOf({ revisions: plan.revisions, ...overrides }),
  rules,
  repository: undefined,
  inputs: {},
  environment,
  startedAt: '2026-03-02T09:58:00.000Z',
  cost: openCostLedger(),
  plan,
  engines: [engineFacts.podman],
  images: new Map([['app', [{ engine: 'podman', image: 'golang:1.26', id: 'sha256:a' }]]]),
  warnings: ['docker did not start'],
  isolation: { report: () => undefined },
})

const reported = async (options: MeasuringOptions, overrides: Partial<RunSubject> = {}, plan = planned()) => {
  const run = await measuring(plan, options)
  return wholeReport(stageOf(plan, overrides), await run.run())
}

describe('the report of a run', () => {
  test('names a regression, its cause and everything that was said', async () => {
    const report = await reported({
      engine: {
        copiesFirst: 'head',
        durationMs: ({ kind, revision }) => (kind === 'edit' && revision === 'head' ? 9_000 : 3_000),
      },
    })
    expect(report).toMatchObject({ complete: true, toolVersion, schedule: { seed: 'seed 1' } })
    expect(report.verdict.kind).toBe('regression')
    expect(report.verdict.reason).toMatch(
      /^regression in 1 of 2 gated benchmarks, podman\/app\/source-change: .*; the step "COPY go.mod .\/" and 1 more came from the cache in the base and ran again in the head$/,
    )
    expect(report.warnings).toEqual(['note of the subject', 'docker did not start'])
  })

  test('says what it was judged by, and what was built from what', async () => {
    const report = await reported({})
    expect(report.rules).toEqual(rules)
    const source = { commit, editedFile: 'main.go', editProof: 'nonce' }
    expect(report.projects).toEqual([
      {
        id: 'app',
        buildArgs: ['VERSION'],
        head: source,
        base: source,
        images: [{ engine: 'podman', image: 'golang:1.26', id: 'sha256:a' }],
      },
    ])
  })

  test('says why no file was edited, where a scenario edits one', async () => {
    const { projects } = await reported({ checkout: { editFiles: [] } })
    const unknown = { editedFile: 'no edit of a Go file was seen to reach the image' }
    expect(projects?.[0]?.head).toEqual({ commit, unknown })
    const plan = planned({ scenarios: [cold], looks: [6] })
    expect((await reported({}, {}, plan)).projects?.[0]?.head).toEqual({ commit })
  })

  test('in which nothing moved is unchanged', async () => {
    const report = await reported({})
    expect(report.verdict.kind).toBe('unchanged')
    expect(report.benchmarks.every(({ comparison }) => comparison?.verdict.kind === 'unchanged')).toBe(true)
  })

  test('says what measuring had to say', async () => {
    const { warnings } = await reported({ checkout: { editFiles: [] } })
    expect(warnings.at(-1)).toMatch(/source-change was dropped/)
  })

  test('of one revision judges nothing', async () => {
    const report = await reported({}, {}, planned({ revisions: ['head'], looks: [2] }))
    expect(report.verdict.kind).toBe('none')
    expect(report.benchmarks.some((each) => 'comparison' in each || 'base' in each)).toBe(false)
  })

  test('of one revision whose base has no Dockerfile says so', async () => {
    const plan = planned({ revisions: ['head'], looks: [2], gate: ['*'] })
    const { verdict } = await reported({}, { obstacles: [{ kind: 'base-without-dockerfile' }] }, plan)
    expect(verdict).toEqual({
      kind: 'none',
      because: 'base-without-dockerfile',
      reason: 'not judged: the base has no Dockerfile',
    })
  })

  test('says of a project that no engine can build why, and measured nothing', async () => {
    const plan = planned({ revisions: ['head'], looks: [2] })
    const { verdict, benchmarks } = await reported(
      {
        engine: { unsupported: { 'cache-mounts': 'it ignores cache mounts' } },
        files: { 'main.go': '', Dockerfile: 'FROM golang\nRUN --mount=type=cache,target=/c go build .\n' },
      },
      {},
      plan,
    )
    const why = 'this engine cannot build it: it ignores cache mounts (line 2 of the Dockerfile)'
    expect(benchmarks.map(({ head }) => head.unknown?.['medianMs'])).toEqual([why, why])
    expect(verdict).toEqual({
      kind: 'none',
      because: 'nothing-measured',
      reason: `not judged: no build gave a time: ${why}`,
    })
    const measuredAnything = measured({ benchmarks }).length > 0
    expect(exitStatus({ verdict, gated: [], measuredAnything, hasEmptyLeg: false }, ['invalid'])).toBe(3)
  })

  test('shows no hidden value, in causes and failures least of all', async () => {
    const secret = 'hunter2-hunter2'
    const engine = {
      copiesFirst: 'head',
      durationMs: ({ kind, revision }: { kind: string; revision: string }) =>
        kind === 'edit' && revision === 'head' ? 9_000 : 3_000,
      fails: ({ kind, nth }: { kind: string; nth: number }) =>
        kind === 'cold' && nth > 3 ? `cannot log in with ${secret}` : undefined,
    } as const
    const report = await reported({ engine }, { hidden: [secret, 'go.mod'], notes: [`given ${secret}`] })
    const text = toJson(report)
    expect(text).not.toContain(secret)
    expect(text).not.toContain('go.mod')
    expect(text).toContain('cannot log in with ***')
    expect(report.verdict.kind).not.toBe('unchanged')
  })

  test('never shows the beginning of a hidden value that a cause cuts off', async () => {
    const secret = `s3cret-${'x'.repeat(120)}`
    const plan = planned()
    const run = await measuring(plan)
    const whole = await run.run()
    const measurements = whole.measurements.map((build) => ({
      ...build,
      durationMs: build.durationMs * (build.revision === 'head' ? 2 : 1),
      ...(build.evidence !== undefined && {
        evidence: {
          ...build.evidence,
          outcome: { steps: [{ name: `RUN login ${secret}`, hit: build.revision === 'base' }] },
        },
      }),
    }))
    const report = wholeReport(stageOf(plan, { hidden: [secret] }), { ...whole, measurements })
    expect(report.verdict).toMatchObject({
      kind: 'regression',
      reason: expect.stringContaining('"RUN login ***"'),
    })
    expect(toJson(report)).not.toContain('s3cret')
  })
})

describe('a report without a run', () => {
  test('has the known verdict, and no engine', () => {
    const knownVerdict = {
      kind: 'unchanged',
      because: 'same-inputs',
      reason: 'no input of the build changed',
    } as const
    const {
      plan: _,
      engines: __,
      images: ___,
      warnings: ____,
      ...setting
    } = stageOf(planned(), { knownVerdict })
    expect(knownReport(setting)).toMatchObject({
      complete: true,
      verdict: knownVerdict,
      engines: [],
      builds: [],
      warnings: ['note of the subject'],
      rules,
      projects: [{ id: 'app', head: { commit }, base: { commit }, images: [] }],
    })
  })

  test('in the middle of one is not complete, judges nothing, and is redacted too', async () => {
    const plan = planned()
    const run = await measuring(plan, { engine: { fails: () => 'token abcdefgh' } })
    const { measurements } = await run.run()
    const report = partialReport(stageOf(plan, { hidden: ['abcdefgh'] }), measurements)
    expect(report).toMatchObject({ complete: false, verdict: { kind: 'none' } })
    expect(report.projects?.[0]?.head.unknown).toEqual({ editedFile: 'the run had not ended' })
    expect(report.builds).toHaveLength(measurements.length)
    expect(toJson(report)).not.toContain('abcdefgh')
  })
})
