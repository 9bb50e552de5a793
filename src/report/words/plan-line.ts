import type { Plan } from '../../plan/plan.ts'
import { logLine } from '../escape.ts'
import { count, list } from '../numbers.ts'

/** What a run is going to build, as one line before the first build. */
export const planLine = ({ engines, projects, scenarios, revisions, looks, seed }: Plan): string => {
  const what = `${list(scenarios.map(({ name }) => name))} of ${list(projects.map(({ id }) => projectName(id)))} with ${list(engines)}`
  const [last = 0] = looks.toReversed()
  const often =
    revisions.length === 1
      ? `${count(last, 'build')} of each`
      : `base against head, ${oneOf(looks)} ${last === 1 ? 'pair' : 'pairs'} of each${looks.length === 1 ? '' : ', as many as its verdict needs'}`
  return logLine(`Plan: ${what}; ${often}; seed ${seed}.`)
}

/** A project as a sentence names it. Before the first build, nothing says the name of one at the top of a repository. */
export const projectName = (id: string): string => (id === '.' ? 'the project' : id.replaceAll('~', '/'))

/** `6, 9 or 12`. */
const oneOf = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}`
