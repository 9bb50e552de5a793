import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { engines } from '../../src/engines/index.ts'
import { readFixture } from '../../src/projects/fixtures/fixture.ts'
import { setup } from '../real-engines/setup.ts'
import { bareFixture } from '../support/bare.ts'
import { openLab } from '../support/lab.ts'
import { diskFolder } from '../support/temp-folder.ts'
import type { Line } from './line.ts'

const pairs = 9

/** What it costs a timed build that Go writes its action graph down: the same build with and without, in pairs. */
export const evidence = async (): Promise<readonly Line[]> => {
  await setup()
  await using folder = await diskFolder()
  const dir = join(folder.path, 'both')
  await cp((await bareFixture()).dir, dir, { recursive: true })
  const withGraph = join(dir, 'strategies', 'cache-mounts.Dockerfile')
  const text = await readFile(withGraph, 'utf8')
  const without = text.replace('"-debug-actiongraph=/tmp/graph.json", ', '').replace('/tmp/graph.json ', '')
  if (without.includes('graph.json'))
    throw new Error('the Dockerfile of bare writes its graph in another way')
  await writeFile(join(dir, 'strategies', 'without.Dockerfile'), without)
  const fixture = await readFixture(folder.path, 'both')
  const lines: Line[] = []
  for (const engine of [engines.podman, engines.docker]) {
    const strategies = ['cache-mounts', 'without']
    await using lab = await openLab(engine, { fixture, strategies, revisions: ['base', 'head'] })
    const sides = [
      { revision: 'head', strategy: 'cache-mounts' },
      { revision: 'base', strategy: 'without' },
    ] as const
    for (const side of sides) await lab.build('cold', side)
    const ratios: number[] = []
    for (let round = 1; round <= pairs; round += 1) {
      const times = new Map<string, number>()
      for (const side of round % 2 === 0 ? sides : sides.toReversed())
        times.set(
          side.revision,
          (await lab.build('source-change', { ...side, round })).measurement.durationMs,
        )
      ratios.push((times.get('head') ?? Number.NaN) / (times.get('base') ?? Number.NaN))
    }
    const cost = median(ratios) - 1
    lines.push({
      what: `a source-change of \`bare\` on ${engine.name} with the action graph against one without`,
      value: `${cost < 0 ? '' : '+'}${(cost * 100).toFixed(1)}% (median of ${pairs} pairs)`,
    })
  }
  return lines
}
