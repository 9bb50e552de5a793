import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { engines } from '../../src/engines/index.ts'
import type { Report, StudyAttempt } from '../../src/model.ts'
import { packageGo } from '../support/go-project.ts'
import { openProduct, type Product } from '../support/product.ts'
import { noTraces, tracesOf } from '../support/traces.ts'

/** Longer than a busy machine needs: guards against hanging only. */
const hangingMs = 300_000

const wanted = ['study', 'strategies', '--values', 'cache-mounts,layers', '--engines', engines.podman.name]
const smallest = [...wanted, '--fixture', 'tiny', '--scenarios', 'cold', '--rounds', '2']

test('a study that is killed goes on where it was, and ends with a table', async () => {
  await using product = await openProduct()
  await writeFile(join(product.project, 'main.go'), packageGo('math', 'unicode'))
  const killed = product.start(...smallest)
  await killed.printed(/\[2\/4\] .* round 1 of 2 \.\.\./, hangingMs)
  killed.kill()
  expect(await killed.ended()).toBe('SIGKILL')
  // Cells and hours come first.
  expect(killed.output()).toMatch(/^Study strategies: .*\n.*\nPlan: 2 cells, 2 rounds, about /m)
  const before = attemptsIn(await reportOf(product))
  expect(before).toMatchObject([{ round: 1 }])
  const resumed = product.start(...smallest, '--resume', join(product.reports, 'report.json'))
  expect(await resumed.ended()).toBe(0)
  const report = await reportOf(product)
  const after = attemptsIn(report)
  expect(after).toHaveLength(4)
  expect(after).toContainEqual(before[0])
  expect(after.every(({ durationMs }) => (durationMs ?? 0) > 0)).toBe(true)
  expect(report.study?.rows).toMatchObject([
    { value: 'cache-mounts', scenario: 'cold', columns: { packageHitShare: 0 } },
    { value: 'layers', scenario: 'cold', pairs: 2, ranked: false },
  ])
  expect(resumed.output()).toMatch(/^layers .* not ranked /m)
  expect(await tracesOf(product.temp)).toEqual(noTraces)
})

const reportOf = async ({ reports }: Product): Promise<Report> =>
  JSON.parse(await readFile(join(reports, 'report.json'), 'utf8')) as Report

const attemptsIn = ({ study }: Report): readonly StudyAttempt[] =>
  (study?.rows ?? []).flatMap(({ attempts }) => attempts)
