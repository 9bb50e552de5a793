import { expect, test } from 'vitest'
import type { ProjectReport, Report } from '../../../src/model.ts'
import { withEarlier } from '../../../src/studies/run/with-earlier.ts'
import { buildReport, engineFacts } from '../../support/report-builder.ts'

const project = (id: string, ...images: ProjectReport['images']): ProjectReport => ({
  id,
  buildArgs: [],
  head: {},
  images,
})

const image = (engine: string, id: string) => ({ engine, image: 'golang:1.26', id })

const report = (overrides: Partial<Report>): Report => ({ ...buildReport(), warnings: [], ...overrides })

test('a continued study keeps what only the earlier process saw', () => {
  const earlier = report({
    engines: [engineFacts.podman, engineFacts.docker],
    projects: [project('tiny', image('docker', 'a'), image('podman', 'a')), project('small')],
    warnings: ['seen before', 'seen twice'],
  })
  const now = report({
    engines: [engineFacts.podman],
    projects: [project('tiny', image('podman', 'a')), project('medium')],
    warnings: ['seen twice', 'seen now'],
  })
  const both = withEarlier(now, earlier)
  expect(both.engines.map(({ name }) => name)).toEqual(['podman', 'docker'])
  expect(both.projects?.map(({ id }) => id)).toEqual(['tiny', 'medium', 'small'])
  expect(both.projects?.[0]?.images).toEqual([image('podman', 'a'), image('docker', 'a')])
  expect(both.warnings).toEqual(['seen before', 'seen twice', 'seen now'])
  expect(withEarlier(now, undefined)).toBe(now)
})

const cost = (timedMs: number) => ({ ...buildReport().cost, timedMs, explainMs: 0 })

test('a continued study began with its first process, and cost what both took', () => {
  const earlier = report({ startedAt: '2026-11-29T08:00:00.000Z', cost: cost(300_000) })
  const now = report({ startedAt: '2026-11-30T08:00:00.000Z', cost: cost(20_000) })
  const both = withEarlier(now, earlier)
  expect(both.startedAt).toBe(earlier.startedAt)
  expect(both.cost.timedMs).toBe(320_000)
  expect(both.cost.settleMs).toBe(2 * now.cost.settleMs)
})

test('an image that is another one now is named', () => {
  const earlier = report({ projects: [project('tiny', image('podman', 'a'))] })
  const now = report({ projects: [project('tiny', image('podman', 'b'))] })
  expect(withEarlier(now, earlier).warnings).toEqual([
    expect.stringContaining('On podman, golang:1.26 was another image before the study was continued'),
  ])
})
