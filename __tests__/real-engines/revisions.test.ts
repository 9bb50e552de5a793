import { describe, expect, test } from 'vitest'
import { buildPair } from '../../src/measure/pair.ts'
import type { Measurement, Revision } from '../../src/model.ts'
import { type ScenarioName, scenarios } from '../../src/scenarios/index.ts'
import { bothKinds } from '../support/engine-lists.ts'
import { known, type Lab, openLab } from '../support/lab.ts'

const revisions: readonly Revision[] = ['base', 'head']

/** BuildKit leaves a mount with an id out of a step's key: only the namespace of the mounts separates revisions. */
const strategy = 'cache-mounts-with-id'

const pair = async (lab: Lab, scenario: ScenarioName): Promise<readonly Measurement[]> => {
  const turn = {
    scenario: scenarios[scenario],
    purpose: 'timedMs',
    round: 1,
    order: revisions,
    trial: undefined,
  } as const
  const announce = { before: () => {}, after: () => {} }
  const benchmark = lab.benchmark(scenario, strategy)
  const { complete, measurements } = await buildPair(lab.world, lab.primes, { ...turn, benchmark }, announce)
  expect(complete).toBe(true)
  return measurements
}

describe.each(bothKinds)('$name: two identical revisions', (engine) => {
  test('each build as if they were alone', async () => {
    await using lab = await openLab(engine, { isPackage: true, revisions, strategies: [strategy] })
    const cold = await pair(lab, 'cold')
    for (const { evidence } of cold) {
      expect(evidence?.outcome.packagesCompiled).toBe(known(evidence?.outcome.packagesNeeded))
    }
    const changed = await pair(lab, 'source-change')
    expect(changed.map(({ evidence }) => evidence?.outcome.compiled)).toEqual([
      ['example.com/bare'],
      ['example.com/bare'],
    ])
    // The second found no layer of the first: its RUN is not a hit, and its binary has its own nonce.
    for (const { evidence } of changed) {
      const run = evidence?.outcome.steps.filter(({ name }) => name.startsWith('RUN'))
      expect(run?.map(({ hit }) => hit)).toEqual([false])
    }
    const binaries = changed.map(({ evidence }) => known(evidence?.binarySha256))
    expect(new Set([...binaries, known(cold[0]?.evidence?.binarySha256)]).size).toBe(3)
    const [first, second] = binaries.map((binary) => known(lab.apps.get(binary), 'binary'))
    expect(first?.nonce).not.toBe(second?.nonce)
    for (const each of [first, second]) expect(each?.app.includes(known(each.nonce, 'nonce'))).toBe(true)
  })
})
