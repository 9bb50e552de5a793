import { describe, expect, test } from 'vitest'
import type { Limits, Report } from '../../src/model.ts'
import { readReport } from '../../src/report/read-report.ts'
import { rejudge } from '../../src/report/rejudge.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { outcomeOf } from '../../src/report/selection.ts'
import { justCold, limits, measured } from '../support/measured-projects.ts'

describe('several projects', () => {
  test('end in one report, with the benchmarks, builds and verdict of each', async () => {
    const { report, saved, asked } = await measured(['api', 'web'], { slow: ['web'] })
    expect(report.legs?.map(({ name, verdict }) => [name, verdict.kind])).toEqual([
      ['api', 'unchanged'],
      ['web', 'regression'],
    ])
    expect(report.verdict.reason).toMatch(/^regression in 1 of 2 projects: web: /)
    expect(report.benchmarks.map(({ id }) => id)).toEqual([
      'podman/api/cold',
      'podman/api/source-change',
      'podman/web/cold',
      'podman/web/source-change',
    ])
    expect(report.projects?.map(({ id }) => id)).toEqual(['api', 'web'])
    expect(new Set(asked.map(({ seed }) => seed)).size).toBe(1)
    expect(report.schedule.seed).toBe(asked[0]?.seed)
    expect(report.warnings.join()).not.toContain('machine of its own')
    expect(saved.at(-1)).toEqual(report)
    const read = await readReport(toJson(report), limits)
    if (read.kind === 'refused') throw new Error(read.problems.join('\n'))
    // Each project is judged by itself, as it was when it was measured.
    const asBefore = { limitsOf: (each: { readonly limits: Limits }) => each.limits, gate: undefined }
    expect(rejudge(read.report, asBefore)).toEqual(report)
    const laxer = rejudge(read.report, { ...asBefore, limitsOf: () => ({ ...limits, failThreshold: 0.8 }) })
    expect(laxer.legs?.map(({ verdict }) => verdict.kind)).toEqual(['unchanged', 'warning'])
    expect(laxer.verdict.reason).toMatch(/^warning in 1 of 2 projects: web: /)
  })

  test('whose verdict was written by somebody else are refused', async () => {
    const { report, saved } = await measured(['api', 'web'], { given: justCold, slow: ['web'] })
    const problemsOf = async (changed: Partial<Report>): Promise<readonly string[]> => {
      const read = await readReport(toJson({ ...report, ...changed }), limits)
      return read.kind === 'refused' ? read.problems : []
    }
    const [api, web] = report.legs ?? []
    if (api === undefined || web === undefined) throw new Error('there are two')
    const calm = { ...report.verdict, kind: 'unchanged', because: 'within-threshold' } as const
    expect(await problemsOf({ verdict: calm })).toEqual([
      '/verdict/kind: must be regression, as the projects say',
    ])
    expect(await problemsOf({ verdict: calm, legs: [api] })).toEqual([
      '/benchmarks/1/project: is not among the legs',
    ])
    expect(await problemsOf({ legs: [api, web, web] })).toEqual([
      '/legs/2/name: is the name of an earlier project too',
    ])
    expect(await problemsOf({ complete: false })).toEqual([
      '/legs: the run was stopped, so one of them has to be leg-missing',
    ])
    const green = { ...web.verdict, kind: 'unchanged', because: 'leg-missing' } as const
    const stopped = { complete: false, verdict: green, legs: [api, { ...web, verdict: green }] } as const
    expect(await problemsOf(stopped)).toEqual([
      '/verdict/because: leg-missing does not go with unchanged',
      '/legs/1/verdict/because: leg-missing does not go with unchanged',
      '/legs/1/benchmarks/0/comparison: cannot be given, because the project is leg-missing',
    ])
    // As it is while it is measured, nothing is wrong.
    for (const soFar of saved) expect(await problemsOf(soFar)).toEqual([])
    // Nor does a verdict count that its builds do not have.
    const hidden = { ...report, verdict: calm, legs: [api, { ...web, verdict: calm }] }
    expect(rejudge(hidden, { limitsOf: (each) => each.limits, gate: undefined })).toEqual(report)
  })

  test('that were stopped are judged again as far as they were measured', async () => {
    const { saved } = await measured(['api', 'web', 'docs'], { given: justCold, slow: ['api'] })
    const soFar = saved.find(({ complete, legs }) => !complete && legs?.[0]?.verdict.kind === 'regression')
    const [api, ...others] = soFar?.legs ?? []
    if (soFar === undefined || api === undefined) throw new Error('the first of three is judged by then')
    const calm = { kind: 'unchanged', because: 'within-threshold', reason: 'it says so' } as const
    const forged: Report = {
      ...soFar,
      verdict: others[0]?.verdict ?? calm,
      legs: [{ ...api, verdict: calm }, ...others],
      benchmarks: soFar.benchmarks.map(({ comparison, ...each }) => ({
        ...each,
        ...(comparison !== undefined && { comparison: { ...comparison, verdict: calm } }),
      })),
    }
    const read = await readReport(toJson(forged), limits)
    if (read.kind === 'refused') throw new Error(read.problems.join('\n'))
    expect(rejudge(read.report, { limitsOf: (each) => each.limits, gate: undefined })).toEqual(soFar)
  })

  test('until all are measured, those to come count as missing, and nothing is complete', async () => {
    const { saved } = await measured(['api', 'web'], { given: justCold })
    const [first] = saved
    expect(first).toMatchObject({ complete: false, verdict: { kind: 'invalid', because: 'leg-missing' } })
    expect(first?.legs?.map(({ name }) => name)).toEqual(['api', 'web'])
    // With the last build of the last project, and once more when all is over.
    expect(saved.filter(({ complete }) => complete)).toHaveLength(2)
    expect(saved.slice(-2).map(({ complete }) => complete)).toEqual([true, true])
  })

  test('share one budget: what a project leaves is divided among those after it', async () => {
    const { asked, report } = await measured(['a', 'b', 'c'], {
      given: { ...justCold, 'time-budget': '90m' },
    })
    const [first = 0, second = 0, third = 0] = asked.map(({ timeBudgetMs }) => timeBudgetMs)
    expect(first).toBe(30 * 60_000)
    const spentMs = asked.map(({ among }) => among?.share.spentMs ?? 0)
    expect(second).toBe(Math.floor((90 * 60_000 - (spentMs[1] ?? 0)) / 2))
    expect(third).toBe(Math.floor(90 * 60_000 - (spentMs[2] ?? 0)))
    expect(spentMs[2]).toBeGreaterThan(spentMs[1] ?? 0)
    expect(report.rules?.timeBudgetMs).toBe(90 * 60_000)
  })

  test('one that cannot be measured is invalid, and the others are measured all the same', async () => {
    const { report, errors } = await measured(['api', 'web', 'docs'], { given: justCold, broken: ['web'] })
    expect(report.legs?.map(({ verdict }) => verdict.kind)).toEqual(['unchanged', 'invalid', 'unchanged'])
    expect(report.legs?.[1]?.verdict).toMatchObject({
      because: 'leg-missing',
      reason: 'it could not be measured: web is broken',
    })
    expect(errors).toEqual(['web: web is broken\nand more'])
    expect(report.complete).toBe(true)
    expect(outcomeOf(report).gated).toContain('invalid')
  })

  test('that all cannot be measured end with the error of the first', async () => {
    await expect(measured(['api', 'web'], { broken: ['api', 'web'] })).rejects.toThrow(/^api is broken/)
  })

  test('may have limits and a gate that are meant for one of them', async () => {
    const given = { gate: 'podman/web/cold', 'fail-threshold': '10%\npodman/api/* 60%' }
    const { report } = await measured(['api', 'web'], { given, slow: ['api', 'web'] })
    expect(report.benchmarks.filter(({ gated }) => gated).map(({ id }) => id)).toEqual(['podman/web/cold'])
    expect(report.benchmarks.map(({ limits: { failThreshold } }) => failThreshold)).toEqual([
      ...[0.6, 0.6],
      ...[0.1, 0.1],
    ])
    const wrong = measured(['api', 'web'], { given: { gate: 'podman/docs/*' } })
    await expect(wrong).rejects.toThrow(/gate: podman\/docs\/\* matches no benchmark[^]*ENGINE\/web\/cold/)
  })
})

test('of a single project, the report is that of its run', async () => {
  const { report, asked } = await measured(['api'], { given: justCold })
  expect(report.legs).toBeUndefined()
  expect(asked).toHaveLength(1)
})
