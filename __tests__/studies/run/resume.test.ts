import { expect, test } from 'vitest'
import { installedAs } from '../../../src/studies/run/resume.ts'
import { buildReport, engineFacts } from '../../support/report-builder.ts'
import { runFake } from '../fake-study.ts'

test('an engine that the earlier process installed keeps the time of that, and what others had brought', async () => {
  const installedAfter = [{ engine: 'docker', packages: ['runc'] }]
  const before = { ...engineFacts.podman, origin: 'installed', installMs: 3_100, installedAfter } as const
  const { study } = (await runFake({})).report ?? buildReport()
  if (study === undefined) throw new Error('it has no study')
  const earlier = { file: 'report.json', report: { ...buildReport(), engines: [before] }, study }
  const now = { ...engineFacts.podman, origin: 'selected', notes: ['now'] } as const
  expect(installedAs(now, earlier)).toEqual({ ...before, notes: ['now'] })
  expect(installedAs(engineFacts.docker, earlier)).toBe(engineFacts.docker)
})

test('a continued study says so of its engines', async () => {
  const { report } = await runFake({})
  if (report === undefined) throw new Error('it was interrupted')
  const engines = report.engines.map((engine) => ({ ...engine, origin: 'installed' as const, installMs: 42 }))
  const continued = await runFake({ earlier: { ...report, engines }, given: { rounds: '8' } })
  expect(continued.report?.engines).toMatchObject([{ origin: 'installed', installMs: 42 }])
})
