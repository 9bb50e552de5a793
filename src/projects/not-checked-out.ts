import type { GitHubEvent } from '../host/github-event.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { hasBaseByItself } from '../revisions/base.ts'

/** What is measured, and what to do to have the code of the pull request measured instead, each as a clause. */
type Measured = { readonly what: string; readonly advice: string }

/**
 * Where there is a pull request, whoever reads the report must not take the times of shipped projects for those of its code;
 * undefined where there is none, or `base: none` says that nothing else was wanted.
 */
export const notCheckedOut = (
  { base }: Pick<Inputs, 'base'>,
  event: GitHubEvent | undefined,
  { what, advice }: Measured,
): string | undefined =>
  base === 'auto' && hasBaseByItself(event)
    ? `${what}, and not the code that is checked out: ${advice}.`
    : undefined
