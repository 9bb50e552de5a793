import { counted } from '../readers/counted.ts'
import { mostGrowth } from '../readers/doubling.ts'
import type { Section } from './section.ts'

/** Doubles generated texts for every reader of texts that strangers may have written, and counts the steps. */
export const readersInSteps: Section = {
  name: 'readers',
  title: `Twice the text takes a reader at most ${mostGrowth} times the steps`,
  count: 200,
  needsEngines: false,
  prove: async (_, count) => {
    const outcomes = await counted({ generated: count, length: 50 })
    const tried = outcomes.reduce((sum, each) => sum + each.tried, 0)
    const rows = outcomes.map(
      ({ reader, tried: texts, worst, perCharacter }) =>
        `| ${reader} | ${texts} | ${worst.growth.toFixed(2)} | ${Math.round(perCharacter)} |`,
    )
    return {
      count: `${tried} texts for ${outcomes.length} readers, each doubled.`,
      result: [
        '| reader | texts | most growth | most steps for a character |',
        '| - | -: | -: | -: |',
        ...rows,
      ],
      problems: outcomes.flatMap(({ reader, problem }) =>
        problem === undefined ? [] : [`${reader}: ${problem}`],
      ),
    }
  },
}
