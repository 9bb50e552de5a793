/** Everything that is wrong with the inputs, one line each. */
export class InputError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    const title = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`
    super(`${title} wrong:\n${problems.map((each) => `  ${each}`).join('\n')}`)
    this.name = 'InputError'
    this.problems = problems
  }
}

/**
 * Does all of these, and throws one InputError with what each of them finds wrong; any other error at once. An input
 * that one check finds wrong is not told again by the next.
 */
export const tellTogether = (...checks: readonly (() => void)[]): void => {
  const problems: string[] = []
  for (const check of checks) {
    try {
      check()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      const told = new Set(problems.map(subjectOf))
      problems.push(...error.problems.filter((problem) => !told.has(subjectOf(problem))))
    }
  }
  if (problems.length > 0) throw new InputError(problems)
}

/** What a problem is about: the words before its colon. */
const subjectOf = (problem: string): string => problem.slice(0, problem.indexOf(':'))
