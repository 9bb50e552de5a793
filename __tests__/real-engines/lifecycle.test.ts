import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { killedEnginesOf, lane } from '../support/engine-lists.ts'
import { packageGo } from '../support/go-project.ts'
import { machineState } from '../support/machine-state.ts'
import { eventually } from '../support/processes.ts'
import { openProduct } from '../support/product.ts'
import { compilersOf, noTraces, processesOf, tracesOf } from '../support/traces.ts'

/** Longer than a busy machine needs: guards against hanging only. */
const hangingMs = 300_000

// On each engine in turn: a run that is killed, then one that cleans up after it and after itself.
test.each(killedEnginesOf(lane))(
  '$name: a run killed during a build and a complete run after it leave the machine as it was',
  async ({ name }) => {
    await using product = await openProduct()
    // The one strategy that every engine can build; the warm-up of `warm` is its cold build.
    const fixture = ['--fixture', 'tiny', '--strategy', 'layers', '--scenarios', 'warm', '--rounds', '1']
    const before = machineState()
    const killed = product.start('--engines', name, ...fixture)
    await killed.printed(/cold, warm-up \.\.\./, hangingMs)
    await eventually('Go compiles', () => compilersOf(product.temp).length > 0, hangingMs)
    killed.kill()
    expect(await killed.ended()).toBe('SIGKILL')
    const [folder = ''] = (await tracesOf(product.temp)).entries

    // The first run had to be long enough to be killed; this one need not be.
    await writeFile(join(product.project, 'main.go'), packageGo())
    const next = product.start('--engines', name, ...fixture)
    await next.printed(/Removed .*, left behind by a killed run/, hangingMs)
    const left = (): boolean => processesOf(join(product.temp, folder)).length > 0
    await eventually('the killed run has no processes', () => !left(), hangingMs)
    expect(await next.ended()).toBe(0)
    const report = JSON.parse(await readFile(join(product.reports, 'report.json'), 'utf8')) as Report
    expect(report.complete).toBe(true)
    expect(report.benchmarks.map(({ head }) => head.samplesMs.length)).toEqual([1])
    expect(await tracesOf(product.temp)).toEqual(noTraces)
    // The kernel may be late with a network or a mount that is gone.
    const isAsBefore = (): boolean => isDeepStrictEqual(machineState(), before)
    await eventually('the machine is as it was', isAsBefore, 30_000).catch(() => {})
    expect(machineState()).toEqual(before)
  },
)
