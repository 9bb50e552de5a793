import { createHash } from 'node:crypto'
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model.ts'
import { element } from '../../../src/report/formats/html/markup.ts'
import { toHtml } from '../../../src/report/formats/html.ts'
import { commentCases } from '../../support/comment-cases.ts'
import { hostileText } from '../../support/hostile.ts'
import { buildReport } from '../../support/report-builder.ts'
import { hostileReport, reportCases } from '../../support/report-cases.ts'
import { parseXml, structureOf, type XmlDocument } from '../../support/xml.ts'

const cases: Readonly<Record<string, () => Report>> = {
  ...reportCases,
  ...Object.fromEntries(
    Object.entries(commentCases).map(([name, { report }]) => [`comment ${name}`, report]),
  ),
}

const pageOf = (report: Report): XmlDocument => parseXml(toHtml(report))

/** Everything by which a page could run, load or send something. */
const allowedElements = new Set(
  (
    'html head meta title style body main header section article figure figcaption footer nav h1 h2 h3 p a b span div ' +
    'dl dt dd ul li table caption thead tbody tr th td details summary pre code svg desc line rect circle path text'
  ).split(' '),
)

describe.each(Object.entries(cases))('the page of a run with "%s"', (_, make) => {
  const report = make()
  const html = toHtml(report)
  const page = parseXml(html)
  const named = (name: string) => page.elements.filter((each) => each.name === name)

  test('holds nothing that could run, load or send anything', () => {
    expect(page.elements.filter(({ name }) => !allowedElements.has(name))).toEqual([])
    const names = new Set(page.elements.flatMap(({ attributes }) => [...attributes.keys()]))
    for (const name of ['style', 'src', 'srcset', 'action', 'background']) expect(names).not.toContain(name)
    expect([...names].filter((name) => name.startsWith('on'))).toEqual([])
    for (const { attributes } of named('a')) expect(attributes.get('href')).toMatch(/^#/)
  })

  test('allows exactly its own style sheet', () => {
    const [, sheet = ''] = /<style>([\s\S]*?)<\/style>/u.exec(html) ?? []
    const policy = named('meta').find(({ attributes }) => attributes.has('http-equiv'))
    const hash = createHash('sha256').update(sheet).digest('base64')
    expect(policy?.attributes.get('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    // Before anything that it is about.
    expect(page.elements.findIndex(({ name }) => name === 'style')).toBeGreaterThan(
      page.elements.findIndex(({ attributes }) => attributes.has('http-equiv')),
    )
  })

  test('has a name for every picture and table, and every name once', () => {
    for (const { attributes, inside } of named('svg').filter(({ inside: around }) => !around.includes('svg')))
      expect(attributes.get('aria-hidden') ?? attributes.get('aria-label') ?? inside.join('>')).toMatch(
        /^(?!html>)./,
      )
    const tables = page.elements.flatMap((each, at) => (each.name === 'table' ? [at] : []))
    for (const at of tables) expect(page.elements[at + 1]?.name).toBe('caption')
    for (const { attributes } of named('th')) expect(attributes.get('scope')).toMatch(/^(?:row|col)$/)
    const ids = page.elements.flatMap(({ attributes }) => attributes.get('id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of named('a')) expect(ids).toContain(attributes.get('href')?.slice(1))
  })

  test('names every benchmark in a row of its own', () => {
    const rows = named('tr').filter(({ inside }) => inside.includes('section') && inside.includes('tbody'))
    expect(rows.length).toBeGreaterThanOrEqual(report.benchmarks.length)
  })
})

test.each(['regression', 'two-engines'])(
  'on a narrow screen, where rows of "%s" are blocks, each cell says what it is',
  (name) => {
    const html = toHtml(cases[name]?.() ?? hostileReport(''))
    const [, table = ''] = /<table class="rows">([\s\S]*?)<\/table>/u.exec(html) ?? []
    const titles = [...table.matchAll(/<th scope="col"(?: class="(\w)")?>([^<]*)/gu)]
    const wanted = titles.slice(1).map(([, kind, title]) => (kind === 'p' ? undefined : title))
    expect(wanted.filter((title) => title !== undefined && title !== '').length).toBeGreaterThan(3)
    const rows = [...table.matchAll(/<tr><th scope="row">[\s\S]*?<\/tr>/gu)]
    expect(rows.length).toBeGreaterThan(0)
    for (const [row] of rows) {
      const labels = [...row.matchAll(/<td(?: class="\w")?(?: data-label="([^"]*)")?>/gu)]
      expect(labels.map(([, label]) => label)).toEqual(wanted)
    }
    expect(html).toMatch(
      /@media \(max-width:640px\)\{[^@]*\[data-label\]::before\{content:attr\(data-label\)/u,
    )
  },
)

describe('texts from outside', () => {
  test('never change what a page consists of', () => {
    const usual = structureOf(pageOf(hostileReport('harmless')))
    assert(
      property(hostileText, (raw) => {
        // Where a text is empty, its place is not there either.
        expect(structureOf(pageOf(hostileReport(`x${raw}`)))).toEqual(usual)
      }),
      { examples: [...breakingOut, '\u202ex', '\ud800', '\uffff', '\0'].map((each) => [each]) },
    )
  })

  test('are shown as they are', () => {
    for (const raw of breakingOut) expect(pageOf(hostileReport(raw)).text).toContain(raw)
  })

  test('hold no bidirectional, invisible or control character', () => {
    const { text } = pageOf(hostileReport('a\u202e\u2066b\u200b\u0007\u001b[31mc\ufeff'))
    expect(text).toContain('ab c')
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})

const breakingOut = [
  '</title></style></script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onclick='alert(1)",
  ']]>',
  '<!--',
  '&lt;&#x3c;&',
  '</td></tr></table>',
]

test('the page says what to do next, and counts a single processor', () => {
  const { regression, unchanged } = reportCases
  const report = regression?.() ?? buildReport()
  const html = toHtml({ ...report, environment: { ...report.environment, cpuCount: 1 } })
  expect(html).toMatch(/<p>Next: [^<]* raise fail-threshold \(10%\)/)
  expect(html).toContain(', 1 processor, ')
  expect(toHtml(unchanged?.() ?? report)).not.toContain('Next:')
})

test('no number is parted from its unit where a line wraps, except in what people copy', () => {
  const { markup } = element('p', {}, ['4.22 s of 20 min, 3 MB; 2 steps', element('code', {}, ['sleep 5 s'])])
  expect(markup).toBe('<p>4.22\u00A0s of 20\u00A0min, 3\u00A0MB; 2 steps<code>sleep 5 s</code></p>')
})
