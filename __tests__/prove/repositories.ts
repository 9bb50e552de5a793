import { markdownTable } from 'markdown-table'
import { count as commands } from './repositories/commands.ts'
import { count as contexts } from './repositories/contexts.ts'
import { count as failures } from './repositories/failures.ts'
import { count as parser } from './repositories/parser.ts'
import { count as shell } from './repositories/shell.ts'
import { count as situations } from './repositories/situations.ts'
import { count as styles } from './repositories/styles.ts'
import type { Count, Tally } from './repositories/tally.ts'
import type { Section } from './section.ts'

/** Each table of cases, in the order in which a run meets them. */
const tables: readonly Count[] = [commands, situations, styles, parser, shell, failures, contexts]

/** Tries everything that real repositories have shown, as cases that the project owns. */
export const repositories: Section = {
  name: 'repositories',
  title: 'What real repositories do is measured right, or the report says what it needs',
  count: 1,
  needsEngines: true,
  prove: async (host) => {
    const tallies: Tally[] = []
    for (const count of tables) {
      host.signal.throwIfAborted()
      const tally = await count()
      host.log(`${tally.name}: ${tally.right} of ${tally.tried}`)
      tallies.push(tally)
    }
    const tried = tallies.reduce((sum, tally) => sum + tally.tried, 0)
    return {
      count: `${tried} cases in ${tallies.length} tables, each once`,
      result: [table(tallies), ...wrongCases(tallies)],
      problems: tallies.filter(isBelow).map(({ name, right, tried: of }) => `${name}: ${right} of ${of}`),
    }
  },
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

const wrongCases = (tallies: readonly Tally[]): readonly string[] => {
  const wrong = tallies.flatMap(({ wrong: cases }) => cases)
  return wrong.length === 0 ? [] : ['', 'Not right:', '', ...wrong.map((each) => `- ${each}`)]
}
