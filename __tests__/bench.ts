// What the program itself costs: `npm run bench`, or `npm run bench -- start size overhead evidence parsers page clock legs`.
import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { median } from 'simple-statistics'
import type { Cost, Report } from '../src/model.ts'
import { clock } from './bench/clock.ts'
import { evidence } from './bench/evidence.ts'
import { legs } from './bench/legs.ts'
import type { Line } from './bench/line.ts'
import { page } from './bench/page.ts'
import { parsers } from './bench/parsers.ts'
import { setup } from './real-engines/setup.ts'
import { cacheDir } from './support/bare.ts'
import { diskFolder } from './support/temp-folder.ts'
import { repositoryPath } from './support/paths.ts'

const run = promisify(execFile)
const entry = repositoryPath('dist/index.js')

const pairs = 21
const goals = { startRatio: 1.5, entryBytes: 1_300_000, overhead: 0.08 }

/** Wall time of Node with these arguments, in a clean environment. */
const timeOf = async (args: readonly string[]): Promise<number> => {
  const fromMs = performance.now()
  await run(process.execPath, [...args], { env: { PATH: process.env['PATH'] } })
  return performance.now() - fromMs
}

/** Measures pairs in alternating order, so that drift of the machine affects both alike. */
const start = async (): Promise<readonly Line[]> => {
  const [bare, help] = [
    ['-e', '0'],
    [entry, '--help'],
  ]
  await timeOf(help)
  const times: { readonly bareMs: number; readonly helpMs: number }[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const [first, second] = pair % 2 === 0 ? [bare, help] : [help, bare]
    const [one, other] = [await timeOf(first), await timeOf(second)]
    times.push(pair % 2 === 0 ? { bareMs: one, helpMs: other } : { bareMs: other, helpMs: one })
  }
  const ratio = median(times.map(({ bareMs, helpMs }) => helpMs / bareMs))
  const [bareMs, helpMs] = [
    median(times.map((each) => each.bareMs)),
    median(times.map((each) => each.helpMs)),
  ]
  const value = `${ratio.toFixed(2)}× (${helpMs.toFixed(0)} ms against ${bareMs.toFixed(0)} ms, medians of ${pairs} pairs)`
  const goal = `≤ ${goals.startRatio}×`
  return [{ what: 'start to `--help` against `node -e 0`', value, goal, holds: ratio <= goals.startRatio }]
}

const size = async (): Promise<readonly Line[]> => {
  const { size: bytes } = await stat(entry)
  const [value, goal] = [`${(bytes / 1e6).toFixed(2)} MB`, `≤ ${goals.entryBytes / 1e6} MB`]
  return [{ what: 'dist/index.js', value, goal, holds: bytes <= goals.entryBytes }]
}

/**
 * From the first warm-up build on, everything outside the builds' own time is overhead. Set-up (installing, starting,
 * loading images) does not count.
 */
const overhead = async (): Promise<readonly Line[]> => {
  await setup()
  await using folder = await diskFolder()
  const reports = join(folder.path, 'reports')
  const what = ['--engines', 'podman', '--fixture', 'small', '--base', 'none', '--rounds', '3']
  const where = ['--output-dir', reports, '--cache-dir', cacheDir]
  await run(process.execPath, [entry, ...what, ...where], { cwd: folder.path, maxBuffer: 2 ** 26 })
  const { cost } = JSON.parse(await readFile(join(reports, 'report.json'), 'utf8')) as Report
  return overheadOf(cost)
}

const overheadOf = ({ timedMs, primingMs, warmUpMs, resetMs, settleMs, otherMs }: Cost): readonly Line[] => {
  const totalMs = timedMs + primingMs + warmUpMs + resetMs + settleMs + otherMs
  const share = (ms: number): string => `${((ms / totalMs) * 100).toFixed(1)}%`
  const spentMs = resetMs + settleMs + otherMs
  const parts = { 'reset and evidence': resetMs, 'sync and settle': settleMs, other: otherMs }
  const goal = `≤ ${goals.overhead * 100}%`
  return [
    {
      what: '(total − timed − priming − warm-up) / total, `small` on Podman, 3 rounds, without set-up',
      value: `${share(spentMs)} of ${(totalMs / 1000).toFixed(0)} s`,
      goal,
      holds: spentMs / totalMs <= goals.overhead,
    },
    ...Object.entries(parts).map(([part, ms]) => ({ what: `… of which ${part}`, value: share(ms) })),
  ]
}

const benches = { start, size, overhead, evidence, parsers, page, clock, legs }

const names = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue
  for (const { what, value, goal, holds } of await bench()) {
    const verdict = goal === undefined ? '' : ` (goal ${goal}: ${holds === true ? 'met' : 'MISSED'})`
    console.log(`${what}: ${value}${verdict}`)
    if (holds === false) process.exitCode = 1
  }
}
