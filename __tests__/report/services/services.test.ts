import { expect, test } from 'vitest'
import type { Measurement, Report } from '../../../src/model.ts'
import { toJson } from '../../../src/report/formats/json.ts'
import { toMarkdown } from '../../../src/report/formats/markdown.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { withServices } from '../../../src/report/services/services.ts'
import { servicesTable } from '../../../src/report/services/table.ts'
import { benchmark, buildReport, builds, engineFacts, limits } from '../../support/report-builder.ts'

/** Services of repositories of their own, in which Podman takes these multiples of Docker's 60 s. */
const reportOf = (...ratios: readonly number[]): Report => {
  const services = ratios.map((ratio, at) => {
    const project = `service-${at}`
    const [docker, podman] = [benchmark({ engine: 'docker', project }), benchmark({ project })] as const
    const times = [60_000, 60_600, 59_400, 60_300, 59_700, 60_000]
    const measurements: readonly Measurement[] = [
      ...builds(docker, times),
      ...builds(
        podman,
        times.map((ms) => ms * ratio),
      ),
    ]
    return { project, benchmarks: [docker, podman], measurements }
  })
  return buildReport({
    engines: [engineFacts.docker, engineFacts.podman],
    benchmarks: services.flatMap((each) => each.benchmarks),
    measurements: services.flatMap((each) => each.measurements),
    projects: services.map(({ project }) => ({
      id: project,
      repository: `acme/${project}`,
      buildArgs: [],
      head: {},
      images: [],
    })),
  })
}

test('a report of one repository has no services', () => {
  const report = reportOf(0.5)
  expect(withServices(report, 100)).toBe(report)
})

test('the reference has times, and no difference is shown as less than none', () => {
  const report = reportOf(0.5, 1.25)
  const noTime = { samplesMs: [], unknown: { medianMs: 'it cannot build' } }
  const benchmarks = report.benchmarks.map((each) =>
    each.engine === 'docker' ? { ...each, head: noTime } : each,
  )
  expect(withServices({ ...report, benchmarks }, 100).services?.reference).toBe('podman')
  const cells = servicesTable(withServices(reportOf(1.000001, 1.000001), 100))?.rows.map((each) =>
    each.cells.at(-1),
  )
  expect(cells).toContain('0.0')
  expect(cells).not.toContain('-0.0')
})

test('each service has the ratio of its own rounds, its bounds, and the minutes of a month', () => {
  const { services } = withServices(reportOf(0.5, 1.25), 100)
  expect(services?.reference).toBe('docker')
  expect(services?.rows.map(({ service, engine }) => [service, engine])).toEqual([
    ['service-0', 'docker'],
    ['service-0', 'podman'],
    ['service-1', 'docker'],
    ['service-1', 'podman'],
  ])
  const [reference, faster, , slower] = services?.rows ?? []
  expect(reference).toMatchObject({ repository: 'acme/service-0', unknown: { ratio: 'it is the reference' } })
  expect(faster?.ratio).toBeCloseTo(0.5, 9)
  expect(faster?.low).toBeCloseTo(0.5, 9)
  expect(faster?.high).toBeCloseTo(0.5, 9)
  // 30 s less in each of 100 builds.
  expect(faster?.savedMinutesPerMonth).toBeCloseTo(50, 6)
  expect(slower?.savedMinutesPerMonth).toBeCloseTo(-25, 6)
  const [mean] = services?.means ?? []
  expect(mean).toMatchObject({ services: 2, unknown: { low: 'needs 6 services with both engines, has 2' } })
  expect(mean?.ratio).toBeCloseTo(Math.sqrt(0.5 * 1.25), 9)
  expect(mean?.savedMinutesPerMonth).toBeCloseTo(25, 6)
})

const meanOf = (report: Report) => withServices(report, undefined).services?.means[0]

test('over six services and more the mean has an interval, always the same, and wider where services differ more', () => {
  const [alike, apart] = [
    reportOf(0.8, 0.81, 0.79, 0.8, 0.82, 0.78),
    reportOf(0.4, 1.6, 0.5, 1.3, 0.6, 1.1),
  ] as const
  const [narrow, wide] = [meanOf(alike), meanOf(apart)]
  expect(meanOf(alike)).toEqual(narrow)
  expect(narrow?.low).toBeGreaterThan(0.78)
  expect(narrow?.high).toBeLessThan(0.82)
  expect(narrow?.low).toBeLessThan(narrow?.ratio ?? 0)
  expect((wide?.high ?? 0) / (wide?.low ?? 1)).toBeGreaterThan(1.5)
  expect(narrow).not.toHaveProperty('savedMinutesPerMonth')
})

test('an engine that was not measured beside the reference, and one with too few rounds, say why', () => {
  const report = reportOf(0.5, 0.5, 0.5, 0.5)
  const gone = ['docker/service-0/cold', 'podman/service-2/cold', 'podman/service-3/cold']
  const without = {
    ...report,
    benchmarks: report.benchmarks.filter(({ id }) => !gone.includes(id)),
    builds: report.builds.filter(({ benchmark: id, round }) => id !== 'podman/service-1/cold' || round < 4),
  }
  const podman = withServices(without, undefined).services?.rows.filter(({ engine }) => engine === 'podman')
  expect(podman?.[0]).toMatchObject({ unknown: { ratio: 'docker was not measured' } })
  expect(podman?.[1]).toMatchObject({ rounds: 3, unknown: { low: 'needs 6 valid pairs, has 3' } })
})

test('is shown with a line for each service and one for all, and read again', async () => {
  const report = withServices(reportOf(0.5, 1.25, 0.5, 1.25, 0.5, 1.25), 100)
  for (const text of [toTerminal(report), toMarkdown(report)]) {
    expect(text).toMatch(/service-0\W.*podman\W.*30\.0 s.*0\.50×.*0\.50× to 0\.50×.*50\.0/)
    expect(text).toMatch(/all, 6 services\W.*podman\W.*0\.79×.*0\.\d\d× to 1\.\d\d×.*75\.0/)
    expect(text).toContain('Minutes are for 100 builds a month of each service.')
  }
  const read = await readReport(toJson(report), limits)
  expect(read).toMatchObject({ kind: 'report', report: { services: report.services } })
})
