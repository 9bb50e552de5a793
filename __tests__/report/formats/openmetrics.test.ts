import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { openmetrics } from '../../../src/report/formats/openmetrics.ts'
import { commentReport } from '../../support/comment-cases.ts'
import { readFormat } from '../../support/format-readers.ts'
import { hostileText } from '../../support/hostile.ts'
import { hostileReport } from '../../support/report-cases.ts'

type Metrics = {
  readonly types: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, string>>
  readonly samples: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[]
}

/** As the parser of Prometheus finds them, which refuses a file without its end, and units that names do not have. */
const metricsIn = async (...texts: readonly string[]): Promise<readonly Metrics[]> =>
  (await readFormat('openmetrics', texts)).map(({ error, value }) => {
    expect(error).toBe('')
    return value as Metrics
  })

const valueOf = (
  metrics: Metrics | undefined,
  labels: Readonly<Record<string, string>>,
): number | undefined =>
  metrics?.samples.find((each) =>
    Object.entries(labels).every(([name, value]) => each.labels[name] === value),
  )?.value

test('has times in seconds and slowdowns as ratios, for each benchmark', async () => {
  const report = commentReport('regression')
  const [metrics] = await metricsIn(openmetrics.render(report))
  const [benchmark] = report.benchmarks
  const names = { engine: 'podman', project: 'services~api', scenario: benchmark?.scenario ?? '' }
  const of = (name: string, more = {}) => valueOf(metrics, { __name__: name, ...names, ...more })
  const head = { revision: 'head' }
  expect(of('container_build_duration_seconds', head)).toBeCloseTo((benchmark?.head.medianMs ?? 0) / 1000, 5)
  expect(of('container_build_duration_low_seconds', head)).toBeCloseTo((benchmark?.head.lowMs ?? 0) / 1000, 5)
  expect(of('container_build_duration_seconds', { revision: 'base' })).toBeCloseTo(
    (benchmark?.base?.medianMs ?? 0) / 1000,
    5,
  )
  expect(of('container_build_slowdown_ratio')).toBeCloseTo(benchmark?.comparison?.slowdown ?? 0, 5)
  expect(of('container_build_pairs')).toBe(6)
  expect(of('container_build_verdict', { verdict: 'regression' })).toBe(1)
  expect(new Set(Object.values(metrics?.types ?? {}))).toEqual(new Set(['gauge']))
  expect(metrics?.units).toMatchObject({
    container_build_duration_seconds: 'seconds',
    container_build_slowdown_ratio: 'ratio',
  })
})

test('has no version and no commit in its labels, by which GitLab would compare', () => {
  const report = commentReport('regression')
  expect(openmetrics.render(report)).not.toMatch(/4d9e0f6b|20\.10|4\.3\.1/)
})

test('leaves out what is not known', async () => {
  const [metrics] = await metricsIn(openmetrics.render(hostileReport('x')))
  const warm = metrics?.samples.filter(({ labels }) => labels['scenario'] === 'warm')
  expect(warm?.map(({ labels, value }) => [labels['__name__'], value])).toEqual([
    ['container_build_samples', 0],
  ])
})

test('is read by Prometheus with the same number of samples, whatever the texts are', async () => {
  const texts = ['a"b\\n', '\\', '"', '\n# EOF\n', ...sample(hostileText, 60)]
  const all = await metricsIn(...texts.map((raw) => openmetrics.render(hostileReport(raw))))
  for (const { samples } of all) expect(samples).toHaveLength(5)
  expect(all[0]?.samples[0]?.labels['project']).toBe('a"b\\n')
})
