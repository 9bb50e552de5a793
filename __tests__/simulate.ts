// Error rates of the gate: `npm run simulate`, or `npm run simulate -- --runs 500 --shape sd8 rates`. What it prints goes into docs/simulations.md.
import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { againstPeers } from './simulate/against-peers.ts'
import type { Done } from './simulate/cells.ts'
import { earlierLooks } from './simulate/earlier-looks.ts'
import { floors } from './simulate/floors.ts'
import { guards } from './simulate/guards.ts'
import { doAll } from './simulate/pool.ts'
import { rates } from './simulate/rates.ts'
import { screenChecks } from './simulate/screen-checks.ts'
import type { Asked, Section } from './simulate/section.ts'
import { shapeNamed, shapes } from './simulate/shapes.ts'
import { slots } from './simulate/slots.ts'
import { smallThresholds } from './simulate/small-thresholds.ts'
import { repositoryPath } from './support/paths.ts'

/** What the shipped rule does, and beside it what others do. */
const always: readonly Section[] = [rates, smallThresholds, againstPeers]
/** Candidates that were compared once, to settle a part of the rule. */
const onRequest: readonly Section[] = [slots, floors, guards, earlierLooks, screenChecks]
const sections = [...always, ...onRequest]

const main = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '4000' },
      seed: { type: 'string', default: '1' },
      shape: { type: 'string', multiple: true, default: [] },
      threads: { type: 'string', default: String(availableParallelism()) },
      json: { type: 'boolean', default: false },
    },
  })
  const wanted = positionals.length === 0 ? always : positionals.map(sectionNamed)
  const asked: Asked = {
    shapes: values.shape.length === 0 ? shapes : values.shape.map(shapeNamed),
    runs: countOf('--runs', values.runs),
    seed: values.seed,
  }
  const jobs = wanted.map((section) => section.jobs(asked))
  const done = await doAll(jobs.flat(), countOf('--threads', values.threads))
  const facts = factsOf(words, asked)
  if (values.json) {
    console.log(JSON.stringify({ ...facts, cells: done }, undefined, 2))
    return 0
  }
  console.log(
    Object.entries(facts)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
  )
  return printAnswers(
    wanted,
    jobs.map(({ length }) => length),
    done,
  )
}

const printAnswers = (
  wanted: readonly Section[],
  counts: readonly number[],
  done: readonly Done[],
): number => {
  let problems = 0
  let from = 0
  for (const [index, section] of wanted.entries()) {
    const to = from + (counts[index] ?? 0)
    const answer = section.answer(done.slice(from, to))
    const verdict =
      answer.problems.length === 0 ? [] : answer.problems.map((problem) => `- Problem: ${problem}`)
    console.log(`\n${[`## ${section.title}`, ...answer.lines, ...verdict].join('\n\n')}`)
    problems += answer.problems.length
    from = to
  }
  return problems > 0 ? 1 : 0
}

const factsOf = (
  words: readonly string[],
  { runs, seed }: Asked,
): Readonly<Record<string, string | number>> => ({
  Command: ['npm run simulate', ...(words.length > 0 ? ['--', ...words] : [])].join(' '),
  Runs: `${runs} in each cell`,
  Seed: seed,
  Date: new Date().toISOString().slice(0, 10),
  Commit: commit(),
})

/** With a `+` when files differ from it. */
const commit = (): string => {
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src', '__tests__/simulate')
  return `${git('rev-parse', '--short=12', 'HEAD')}${changed === '' ? '' : '+'}`
}

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: repositoryPath('.'), encoding: 'utf8' }).trim()

const sectionNamed = (wanted: string): Section => {
  const section = sections.find(({ name }) => name === wanted)
  if (section !== undefined) return section
  throw new RangeError(
    `There is no section ${wanted}; sections: ${sections.map(({ name }) => name).join(', ')}`,
  )
}

const countOf = (option: string, text: string): number => {
  const count = Number(text)
  if (Number.isInteger(count) && count > 0) return count
  throw new RangeError(`${option} needs a whole number above 0, not ${text}`)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof RangeError) && !(error instanceof TypeError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
