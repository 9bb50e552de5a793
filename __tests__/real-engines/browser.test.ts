import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { makeHost } from '../../src/host/real-host.ts'
import type { Report } from '../../src/model.ts'
import { toHtml } from '../../src/report/formats/html.ts'
import { withServices } from '../../src/report/services/services.ts'
import { commentCases } from '../support/comment-cases.ts'
import { reportCases } from '../support/report-cases.ts'
import { serviceReport } from '../support/service-reports.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { findChromium } from './browser/chromium.ts'
import { startBrowser } from './browser/devtools.ts'
import { contrastsBelow, hiddenDetails, overflow, unlabelledCells } from './browser/looks.ts'

const looks = [
  { width: 1280 },
  { width: 1280, colors: 'dark' },
  { width: 400 },
  { width: 800, media: 'print' },
] as const

/** WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5

/** One of each kind; all pages are made of the same parts. */
const chosen = ['regression', 'causes', 'failed-build', 'two-engines', 'hostile-names', 'forty-benchmarks']

const services = withServices(serviceReport(0.5, 1.25, 0.5, 1.25, 0.5, 1.25), 100)

const reports: readonly (readonly [name: string, report: Report])[] = [
  ...Object.entries(reportCases).map(([name, make]) => [name, make()] as const),
  ...Object.entries(commentCases).map(([name, { report }]) => [name, report()] as const),
]
  .filter(([name]) => chosen.includes(name))
  .concat([['services', services]])

test('the page of a report can be read in a browser, and what is put into it does not run', async () => {
  const host = makeHost(console.log, new AbortController().signal)
  await using folder = await tempFolder()
  await using browser = await startBrowser(await findChromium(host))
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder.path, `${name}.html`)
    await writeFile(path, text)
    return pathToFileURL(path).href
  }
  const problems: string[] = []
  for (const [name, report] of reports) {
    const url = await write(name, toHtml(report))
    for (const look of looks) {
      const page = await browser.open(url, look)
      const found = [
        ...page.complaints,
        // A browser makes what it prints smaller until it fits.
        ...('media' in look ? [] : await page.evaluate<readonly string[]>(overflow)),
        ...(look.width === 400 ? await page.evaluate<readonly string[]>(unlabelledCells) : []),
        ...(await page.evaluate<readonly string[]>(contrastsBelow(leastContrast))),
        ...('media' in look ? await page.evaluate<readonly string[]>(hiddenDetails) : []),
        ...(await page.pictureNames()).flatMap((each) => (each === '' ? ['a picture without a name'] : [])),
      ]
      problems.push(...found.map((each) => `${name}, ${JSON.stringify(look)}: ${each}`))
    }
  }
  expect(problems).toEqual([])

  const [, report] = reports[0] ?? []
  if (report === undefined) throw new Error('there is no report')
  const attack = '<script>document.title = "taken"</script><img src="x" onerror="document.title = 1"></body>'
  const page = await browser.open(await write('attack', toHtml(report).replace('</body>', attack)), looks[0])
  expect(await page.evaluate('document.title')).not.toBe('taken')
  expect(page.complaints.length).toBeGreaterThan(1)
})
