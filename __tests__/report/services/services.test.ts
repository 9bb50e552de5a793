import { assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../../src/model.ts'
import { commentText, largestComment } from '../../../src/report/formats/comment.ts'
import { toHtml } from '../../../src/report/formats/html.ts'
import { toJson } from '../../../src/report/formats/json.ts'
import { toMarkdown } from '../../../src/report/formats/markdown.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { withServices } from '../../../src/report/services/services.ts'
import { servicesTable } from '../../../src/report/services/table.ts'
import { commentOptions } from '../../support/comment-cases.ts'
import { hostileText } from '../../support/hostile.ts'
import { limits } from '../../support/report-builder.ts'
import { serviceReport } from '../../support/service-reports.ts'
import { parseXml, structureOf, type XmlDocument } from '../../support/xml.ts'

test('a report of one repository has no services', () => {
  const report = serviceReport(0.5)
  expect(withServices(report, 100)).toBe(report)
})

test('the reference has times, and no difference is shown as less than none', () => {
  const report = serviceReport(0.5, 1.25)
  const noTime = { samplesMs: [], unknown: { medianMs: 'it cannot build' } }
  const benchmarks = report.benchmarks.map((each) =>
    each.engine === 'docker' ? { ...each, head: noTime } : each,
  )
  expect(withServices({ ...report, benchmarks }, 100).services?.reference).toBe('podman')
  const cells = servicesTable(withServices(serviceReport(1.000001, 1.000001), 100))?.rows.map((each) =>
    each.cells.at(-1),
  )
  expect(cells).toContain('0.0')
  expect(cells).not.toContain('-0.0')
})

test('each service has the ratio of its own rounds, its bounds, and the minutes of a month', () => {
  const { services } = withServices(serviceReport(0.5, 1.25), 100)
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
    serviceReport(0.8, 0.81, 0.79, 0.8, 0.82, 0.78),
    serviceReport(0.4, 1.6, 0.5, 1.3, 0.6, 1.1),
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
  const report = serviceReport(0.5, 0.5, 0.5, 0.5)
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
  const report = withServices(serviceReport(0.5, 1.25, 0.5, 1.25, 0.5, 1.25), 100)
  for (const text of [toTerminal(report), toMarkdown(report)]) {
    expect(text).toMatch(/service-0\W.*podman\W.*30\.0 s.*0\.50×.*0\.50× to 0\.50×.*50\.0/)
    expect(text).toMatch(/all, 6 services\W.*podman\W.*0\.79×.*0\.\d\d× to 1\.\d\d×.*75\.0/)
    expect(text).toContain('Minutes are for 100 builds a month of each service.')
  }
  const read = await readReport(toJson(report), limits)
  expect(read).toMatchObject({ kind: 'report', report: { services: report.services } })
})

const pageOf = (report: Report): XmlDocument => parseXml(toHtml(report))

test('has a row with its ratio drawn to scale on the page, the engines over all services first', () => {
  const page = pageOf(withServices(serviceReport(0.5, 1.25, 0.5, 1.25, 0.5, 1.25), 100))
  const labels = page.elements.flatMap(({ name, attributes }) =>
    name === 'svg' ? (attributes.get('aria-label') ?? []) : [],
  )
  const ratios = labels.filter((label) => /, podman: \d/u.test(label))
  expect(ratios).toHaveLength(7)
  expect(ratios[0]).toMatch(/^all, 6 services, cold, podman: 0\.79×, between 0\.\d\d× and 1\.\d\d×$/u)
  expect(ratios[1]).toBe('service-0, cold, podman: 0.50×, between 0.50× and 0.50×')
  expect(page.text).toContain('Minutes are for 100 builds a month of each service.')
})

test('a page of one repository, and one of services with one engine, has no ratios', () => {
  expect(pageOf(serviceReport(0.5)).text).not.toContain('Services')
  const report = serviceReport(0.5, 0.5)
  const benchmarks = report.benchmarks.filter(({ engine }) => engine === 'docker')
  const page = pageOf(withServices({ ...report, benchmarks }, undefined))
  expect(page.text).toContain('Each service')
  expect(page.text).not.toContain('All services')
  expect(page.text).not.toContain('to docker')
})

const commentOf = (report: Report): string => commentText(report, commentOptions({}))

test('a comment shows few services whole; of many what holds over all, and folds each away', () => {
  const few = commentOf(withServices(serviceReport(0.5, 1.25), 100))
  const [open = '', folded = ''] = few.split('<details>')
  expect(open).toMatch(/\| service-1 +\| cold +\| podman +\| +75\.0 s \| +1\.25× \|/u)
  expect(folded).not.toContain('Each service')
  const ratios = [0.5, 1.25, 0.5, 1.25, 0.5, 1.25]
  const many = commentOf(withServices(serviceReport(...ratios), 100))
  const [above = '', ...below] = many.split('<details>')
  const services = above.slice(above.indexOf('**Services**'))
  expect(services).toMatch(/\| all, 6 services \| cold +\| podman \| +~ \| +0\.79× \|/u)
  expect(services).toContain('geometric mean')
  expect(services).not.toContain('service-5')
  expect(below.find((each) => each.includes('Each service'))).toMatch(/\| service-5 +\| cold +\| podman +\|/u)
})

test('a comment of very many services stays within its limit, and says what it left out', () => {
  const report = withServices(serviceReport(...Array.from({ length: 400 }, (_, at) => 0.5 + at / 400)), 100)
  const comment = commentOf(report)
  expect(comment.length).toBeLessThanOrEqual(largestComment)
  expect(comment).toContain('all, 400 services')
  expect(comment).toMatch(/Left out, because a comment is limited: .*Each service/u)
})

const named = (report: Report, name: string): Report => {
  const { services } = report
  if (services === undefined) return report
  const rows = services.rows.map((row) => ({ ...row, service: name, engine: name }))
  const means = services.means.map((mean) => ({ ...mean, engine: name }))
  return { ...report, services: { ...services, reference: name, rows, means } }
}

test('no name of a service or an engine changes what a page or a comment consists of', () => {
  const report = withServices(serviceReport(0.5, 1.25), 100)
  const usual = structureOf(pageOf(named(report, 'harmless')))
  assert(
    property(hostileText, (raw) => {
      const hostile = named(report, raw)
      expect(structureOf(pageOf(hostile))).toEqual(usual)
      const lines = commentOf(hostile).split('\n')
      const from = lines.indexOf('**Services**')
      expect(lines.slice(from + 2, from + 9).every((line) => line.startsWith('|'))).toBe(true)
      expect(lines[from + 9]).toBe('')
    }),
    { numRuns: 50 },
  )
})
