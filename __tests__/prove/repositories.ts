import { markdownTable } from 'markdown-table'
import type { Host } from '../../src/host/host.ts'
import { type KeptResults, openKept } from './kept-results.ts'
import { count as commands } from './repositories/commands.ts'
import { type ContextTally, countInParts, leftOf } from './repositories/contexts.ts'
import { count as failures } from './repositories/failures.ts'
import { count as parser } from './repositories/parser.ts'
import { count as shell } from './repositories/shell.ts'
import { count as situations } from './repositories/situations.ts'
import { count as styles } from './repositories/styles.ts'
import type { Count, Tally } from './repositories/tally.ts'
import type { Proof, Section } from './section.ts'

/** Each table of cases that needs no engine, in the order in which a run meets them. */
const tables: Readonly<Record<string, Count>> = { commands, situations, styles, parser, shell, failures }

/** Tries everything that real repositories have shown, as cases that the project owns. */
export const repositories: Section = {
  name: 'repositories',
  title: 'What real repositories do is measured right, or the report says what it needs',
  count: 1,
  needsEngines: true,
  prove: async (host) => {
    const kept = await openKept(host, 'repositories')
    const tallies: Tally[] = []
    for (const [name, count] of Object.entries(tables)) {
      host.signal.throwIfAborted()
      tallies.push(await talliedOnce(host, kept, { name, count }))
    }
    return proofOf(tallies, await countInParts(host, kept))
  },
}

/** Only the random contexts, on the engines of this lane: `ENGINE_LANE=modern` chooses the current versions. */
export const contexts: Section = {
  name: 'contexts',
  title: 'No engine copies or notices a file of a context that does not count as an input of the build',
  count: 1,
  needsEngines: true,
  prove: async (host) => proofOf([], await countInParts(host, await openKept(host, 'contexts'))),
}

/** A table that an earlier part has counted is not counted again. */
const talliedOnce = async (
  host: Host,
  kept: KeptResults,
  { name, count }: { readonly name: string; readonly count: Count },
): Promise<Tally> => {
  const earlier = kept.all().find(({ key }) => key === name)
  const tally = earlier === undefined ? await count() : (earlier.value as Tally)
  if (earlier === undefined) await kept.keep({ key: name, value: tally })
  host.log([`${tally.name}: ${tally.right} of ${tally.tried}`, ...tally.wrong].join('\n  '))
  return tally
}

const proofOf = (tallies: readonly Tally[], random: readonly ContextTally[]): Proof => {
  const all = [...tallies, ...random]
  const tried = all.reduce((sum, tally) => sum + tally.tried, 0)
  const left = leftOf(random)
  return {
    count: `${tried} cases in ${all.length} tables, each once`,
    result: [table(all), ...random.map(needlessOf), ...wrongCases(all)],
    problems: [
      ...tallies.filter(isBelow).map(({ name, right, tried: of }) => `${name}: ${right} of ${of}`),
      ...random
        .filter(({ right, tried: of }) => right < of)
        .map(({ name }) => `${name}: a false "unchanged"`),
      ...(left > 0 ? [`${left} contexts are left: run the command again`] : []),
    ],
  }
}

/** The least share of right answers in every table. */
const least = 0.9

const isBelow = ({ right, tried }: Tally): boolean => right < tried * least

const table = (tallies: readonly Tally[]): string =>
  markdownTable([
    ['table', 'cases', 'right', 'share'],
    ...tallies.map(({ name, tried, right }) => [name, String(tried), String(right), share(right, tried)]),
  ])

const share = (right: number, tried: number): string =>
  tried === 0 ? '~' : `${((right / tried) * 100).toFixed(1)}%`

const needlessOf = ({ name, needless, counted }: ContextTally): string =>
  `\n${name}: ${needless} of ${counted} files that count are not copied.`

const wrongCases = (tallies: readonly Tally[]): readonly string[] => {
  const wrong = tallies.flatMap(({ wrong: cases }) => cases)
  return wrong.length === 0 ? [] : ['', 'Not right:', '', ...wrong.map((each) => `- ${each}`)]
}
