import { markdownTable } from 'markdown-table'
import type { Engine } from '../../src/engines/engine.ts'
import type { Host } from '../../src/host/host.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { bothKinds } from '../support/engine-lists.ts'
import { type Lab, openLab } from '../support/lab.ts'
import { ownStoreOf } from '../support/own-store.ts'
import type { Section } from './section.ts'

const usual = 15
/** An engine's logs, indexes and databases grow a little with every build. */
const mostGrowth = 0.05

type Held = {
  readonly engine: string
  /** The number of primes in the store after each prime. */
  readonly primes: readonly number[]
  /** How many primes compiled fewer packages than they needed or did not start from an empty space. */
  readonly impure: number
  /** The size of the run's folder after each prime. */
  readonly bytes: readonly number[]
}

/** After many primes the store must hold one, the size of the first. */
export const primes: Section = {
  name: 'primes',
  title: 'The store holds one prime, even after many',
  count: usual,
  needsEngines: true,
  prove: async (host, count) => {
    const all: Held[] = []
    for (const engine of bothKinds) all.push(await hold(host, engine, count))
    return {
      count: `${count} cold builds of \`bare\` in a row on each of ${all.length} engines`,
      result: [table(all)],
      problems: all.flatMap(problemsOf),
    }
  },
}

const hold = async (host: Host, engine: Engine, count: number): Promise<Held> => {
  await using lab = await openLab(engine, { signal: host.signal })
  const before = await ownStoreOf(engine).spaces(lab)
  const [held, bytes]: [number[], number[]] = [[], []]
  let impure = 0
  for (let round = 1; round <= count; round += 1) {
    host.signal.throwIfAborted()
    const { measurement } = await lab.build('cold', { round })
    const { state, outcome } = measurement.evidence ?? {}
    if (state?.holds !== true || outcome?.packagesCompiled !== outcome?.packagesNeeded) impure += 1
    held.push((await ownStoreOf(engine).spaces(lab)) - before)
    bytes.push(await bytesBelow(lab))
    host.log(`${engine.name}: prime ${round} of ${count}, ${(measurement.durationMs / 1000).toFixed(1)} s`)
  }
  return { engine: engine.name, primes: held, impure, bytes }
}

const bytesBelow = async ({ host, temp }: Lab): Promise<number> =>
  Number.parseInt(succeed(await host.exec('du', ['-s', '--block-size=1', temp])), 10)

const growth = ({ bytes }: Held): number => (bytes.at(-1) ?? 0) / (bytes[0] ?? 1) - 1

const problemsOf = (held: Held): readonly string[] => [
  ...(held.primes.some((each) => each !== 1)
    ? [`${held.engine} held ${Math.max(...held.primes)} primes`]
    : []),
  ...(held.impure > 0 ? [`${held.engine}: ${held.impure} primes were not cold`] : []),
  ...(growth(held) > mostGrowth ? [`${held.engine}: its storage grew by ${percent(growth(held))}`] : []),
]

const table = (all: readonly Held[]): string =>
  markdownTable([
    ['engine', 'primes', 'held at most', 'not cold', 'storage after the first', 'after the last', 'growth'],
    ...all.map((held) => [
      ...[held.engine, String(held.primes.length), String(Math.max(...held.primes)), String(held.impure)],
      ...[megabytes(held.bytes[0]), megabytes(held.bytes.at(-1)), percent(growth(held))],
    ]),
  ])

const megabytes = (bytes = 0): string => `${(bytes / 1e6).toFixed(1)} MB`
const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)}%`
