// Renders the page of the report in a file, and prints what that took as JSON: `node render-page.ts FILE`.
import { readFileSync } from 'node:fs'
import type { Report } from '../../src/model.ts'
import { toHtml } from '../../src/report/formats/html.ts'

const [file = ''] = process.argv.slice(2)
const before = process.cpuUsage()
const fromMs = performance.now()
const html = toHtml(JSON.parse(readFileSync(file, 'utf8')) as Report)
const wallMs = performance.now() - fromMs
const { user, system } = process.cpuUsage(before)
console.log(
  JSON.stringify({
    wallMs,
    cpuMs: (user + system) / 1000,
    maxBytes: process.resourceUsage().maxRSS * 1024,
    pageBytes: Buffer.byteLength(html),
  }),
)
