/** How many cases of one table came out as expected. */
export type Tally = {
  /** What was counted, as a row of the printed table names it. */
  readonly name: string
  readonly tried: number
  readonly right: number
  /** One line for each case that did not, with what came instead. */
  readonly wrong: readonly string[]
}

/** Counts one table; each module beside this file exports one as `count`. */
export type Count = () => Promise<Tally>

/** The tally of cases that were tried one by one: `undefined` for a right answer, otherwise what was wrong. */
export const tallyOf = (name: string, answers: readonly (string | undefined)[]): Tally => {
  const wrong = answers.flatMap((answer) => answer ?? [])
  return { name, tried: answers.length, right: answers.length - wrong.length, wrong }
}
