import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { goBench } from '../../../src/report/formats/go-bench.ts'
import { benchstat, readFormat } from '../../support/format-readers.ts'
import { hostileText } from '../../support/hostile.ts'
import { benchmark, buildReport, pairs } from '../../support/report-builder.ts'
import { hostileReport, reportCase } from '../../support/report-cases.ts'
import { tempFolder } from '../../support/temp-folder.ts'

type Measured = {
  readonly name: string
  readonly config: Readonly<Record<string, string>>
  readonly unit: string
  readonly value: number
}

const measuredIn = async (...texts: readonly string[]): Promise<readonly (readonly Measured[])[]> =>
  (await readFormat('go-bench', texts)).map(({ error, value }) => {
    expect(error).toBe('')
    // benchfmt makes seconds of nanoseconds by a multiplication.
    return (value as readonly Measured[]).map((each) => ({ ...each, value: Number(each.value.toFixed(9)) }))
  })

const [cold, change] = [
  benchmark({ project: '.' }),
  // The real benchstat would take the number for that of processors.
  benchmark({ project: 'svc-2', scenario: 'step-3' }),
] as const

const compared = () =>
  buildReport({
    revisions: ['base', 'head'],
    benchmarks: [cold, change],
    measurements: [cold, change].flatMap((each) =>
      pairs(
        each,
        Array.from({ length: 6 }, (_, at) => [6_590 + at, 15_200.5 + at] as const),
      ),
    ),
  })

test('has each valid build with its time, and the revision as the only key that differs', async () => {
  const [found = []] = await measuredIn(goBench.render(compared()))
  expect(found).toHaveLength(24)
  expect(found[0]).toMatchObject({
    name: 'Build/engine=podman/project=./scenario=cold',
    config: { goos: 'linux', goarch: 'amd64', cpu: 'AMD EPYC 7763 64-Core Processor', revision: 'base' },
    unit: 'sec/op',
    value: 6.59,
  })
  expect(found.filter(({ config }) => config['revision'] === 'head').map(({ value }) => value)).toContain(
    15.2005,
  )
  expect(new Set(found.map(({ config }) => JSON.stringify({ ...config, revision: '' }))).size).toBe(1)
})

test('is a file from which benchstat compares base and head', async () => {
  await using temp = await tempFolder()
  const file = join(temp.path, goBench.file)
  await writeFile(file, goBench.render(compared()))
  const table = await benchstat('-col', 'revision', '-row', '/project,/scenario', file)
  expect(table).toMatch(/│\s+base\s+│\s+head\s+│/)
  expect(table).toMatch(/^\. +cold .*6\.59\d.*15\.20.*\+130\.\d+% \(p=0\.002 n=6\)$/m)
  expect(table).toMatch(/^svc-2 +step%2D3 .*\+130\.\d+% \(p=0\.002 n=6\)$/m)
})

test('names no machine where several measured', () => {
  const verdict = { kind: 'none', because: 'one-revision', reason: 'alone' } as const
  const legs = ['one', 'two'].map((name) => ({ name, verdict }))
  expect(goBench.render({ ...compared(), legs })).not.toMatch(/^(?:cpu|goarch):/mu)
})

test('has only what was measured of a report with a single revision, or without a build', async () => {
  const [alone = [], nothing = []] = await measuredIn(
    goBench.render(buildReport()),
    goBench.render(reportCase('nothing')),
  )
  expect(alone.map(({ config }) => config['revision'])).toEqual(['head', 'head', 'head'])
  expect(nothing).toEqual([])
})

test('has two builds of two words each, whatever the texts of the report are', async () => {
  const rendered = sample(hostileText, 60).map((raw) => goBench.render(hostileReport(raw)))
  for (const found of await measuredIn(...rendered)) {
    expect(found).toHaveLength(2)
    expect(found.map(({ value }) => value)).toEqual([19.4, 19.12])
    for (const { name, config } of found) {
      expect(name).toMatch(/^Build\/engine=podman\/project=[^/\s]+\/scenario=cold$/)
      expect(Object.keys(config).filter((key) => key !== 'cpu')).toEqual(['goarch', 'goos', 'revision'])
    }
  }
})
