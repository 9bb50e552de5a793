import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { engines } from '../../src/engines/index.ts'
import { eventually } from '../support/processes.ts'
import { openProduct } from '../support/product.ts'
import { compilersOf, noTraces, tracesOf } from '../support/traces.ts'

/** Longer than a busy machine needs: guards against hanging only. */
const hangingMs = 300_000

describe('podman', () => {
  const { name } = engines.podman

  test('Ctrl-C during a build cleans everything up, keeps the report so far and exits with status 130', async () => {
    await using product = await openProduct()
    const run = product.start('--engines', name, '--fixture', 'tiny', '--scenarios', 'cold', '--rounds', '2')
    await run.printed(/cold, round 1 \.\.\./, hangingMs)
    await eventually('Go compiles', () => compilersOf(product.temp).length > 0, hangingMs)
    run.interrupt()
    expect(await run.ended()).toBe(130)
    expect(await tracesOf(product.temp)).toEqual(noTraces)
    const report = JSON.parse(await readFile(join(product.reports, 'report.json'), 'utf8')) as {
      complete: boolean
      builds: { round: number; excluded: string }[]
    }
    expect(report.complete).toBe(false)
    expect(report.builds).toMatchObject([{ round: 0, excluded: 'warm-up' }])
    expect(await readFile(join(product.reports, 'report.md'), 'utf8')).toContain(`${name}/tiny`)
    expect(run.output()).toContain(`Interrupted. What was measured is in ${product.reports}.`)
  })
})
