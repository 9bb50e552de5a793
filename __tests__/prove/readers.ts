import { counted } from '../readers/counted.ts'
import { mostCpuMs, mostSilenceMs, readLargest } from '../readers/largest.ts'
import { mostGrowth } from '../readers/doubling.ts'
import type { Section } from './section.ts'

/**
 * Doubles generated texts for every reader of texts that strangers may have written, and counts the steps; then reads
 * Dockerfiles at the limits, and takes the time.
 */
export const readersInSteps: Section = {
  name: 'readers',
  title: `Twice the text takes a reader at most ${mostGrowth} times the steps`,
  count: 200,
  needsEngines: false,
  prove: async (_, count) => {
    const largest = await readLargest()
    const outcomes = await counted({ generated: count, length: 50 })
    const tried = outcomes.reduce((sum, each) => sum + each.tried, 0)
    const rows = outcomes.map(
      ({ reader, tried: texts, worst, perCharacter }) =>
        `| ${reader} | ${texts} | ${worst.growth.toFixed(2)} | ${Math.round(perCharacter)} |`,
    )
    return {
      count: `${tried} texts for ${outcomes.length} readers, each doubled, and ${largest.length} Dockerfiles at the limits, each read within ${mostCpuMs} ms of CPU time with a pause at least every ${mostSilenceMs} ms.`,
      result: [
        '| reader | texts | most growth | most steps for a character |',
        '| - | -: | -: | -: |',
        ...rows,
        '',
        '| Dockerfile at the limits | CPU time in ms | longest without a pause in ms |',
        '| - | -: | -: |',
        ...largest.map(
          ({ title, cpuMs, longestMs }) => `| ${title} | ${Math.round(cpuMs)} | ${Math.round(longestMs)} |`,
        ),
      ],
      problems: [...outcomes, ...largest.map(({ title, problem }) => ({ reader: title, problem }))].flatMap(
        ({ reader, problem }) => (problem === undefined ? [] : [`${reader}: ${problem}`]),
      ),
    }
  },
}
