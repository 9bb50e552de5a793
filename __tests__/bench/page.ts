import { execFile } from 'node:child_process'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { manyBenchmarks } from '../support/many-benchmarks.ts'
import { repositoryPath } from '../support/paths.ts'
import { diskFolder } from '../support/temp-folder.ts'
import type { Line } from './line.ts'

const run = promisify(execFile)

const goals = { cpuMs: 5_000, maxBytes: 400e6, pageBytes: 8e6, growth: 2.5 }

type Rendered = {
  readonly wallMs: number
  readonly cpuMs: number
  readonly maxBytes: number
  readonly pageBytes: number
}

/** report.html of 10,000 benchmarks with 15 pairs each, from its JSON, in a process of its own; and of half as many. */
export const page = async (): Promise<readonly Line[]> => {
  await using folder = await diskFolder()
  const [half, whole] = [await rendered(folder.path, 5_000), await rendered(folder.path, 10_000)]
  const { cpuMs, wallMs, maxBytes, pageBytes } = whole.page
  const what = `report.html of 10,000 benchmarks × 15 pairs, from ${(whole.reportBytes / 1e6).toFixed(0)} MB of JSON`
  const growth = cpuMs / half.page.cpuMs
  return [
    {
      what,
      value: `${(cpuMs / 1000).toFixed(1)} s of processor time (${(wallMs / 1000).toFixed(1)} s of wall clock)`,
      goal: `≤ ${goals.cpuMs / 1000} s`,
      holds: cpuMs <= goals.cpuMs,
    },
    {
      what: '… its memory',
      value: `${(maxBytes / 1e6).toFixed(0)} MB`,
      goal: `≤ ${goals.maxBytes / 1e6} MB`,
      holds: maxBytes <= goals.maxBytes,
    },
    {
      what: '… the page',
      value: `${(pageBytes / 1e6).toFixed(2)} MB`,
      goal: `≤ ${goals.pageBytes / 1e6} MB`,
      holds: pageBytes <= goals.pageBytes,
    },
    {
      what: '… against half as many benchmarks',
      value: `${growth.toFixed(2)}× the processor time`,
      goal: `≤ ${goals.growth}×`,
      holds: growth <= goals.growth,
    },
  ]
}

const rendered = async (
  folder: string,
  count: number,
): Promise<{ readonly page: Rendered; readonly reportBytes: number }> => {
  const file = join(folder, `${count}.json`)
  await writeFile(file, JSON.stringify(manyBenchmarks(count)))
  const { stdout } = await run(process.execPath, [repositoryPath('__tests__/bench/render-page.ts'), file])
  return { page: JSON.parse(stdout) as Rendered, reportBytes: (await stat(file)).size }
}
