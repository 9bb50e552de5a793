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

/** Runs every check, and throws one InputError with all that they find wrong; any other error at once. */
export const checkAll = (...checks: readonly (() => void)[]): void => {
  const problems: string[] = []
  for (const check of checks) {
    try {
      check()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.problems)
    }
  }
  refuseAll(problems)
}

/** Throws one InputError with these problems, if there are any. */
export const refuseAll = (problems: readonly string[]): void => {
  if (problems.length > 0) throw new InputError(problems)
}
