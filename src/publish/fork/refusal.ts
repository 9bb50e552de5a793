/** Why what a run left is not reported. Nobody configured anything wrong. */
type RefusalCode =
  | 'not-of-a-pull-request'
  | 'other-run'
  | 'started-again'
  | 'other-repository'
  | 'other-workflow'
  | 'fork-deleted'
  | 'closed'
  | 'newer-push'
  | 'no-report'
  | 'too-many-reports'
  | 'expired'
  | 'too-large'
  | 'no-digest'
  | 'wrong-digest'
  | 'wrong-address'
  | 'zipped'
  | 'not-a-report'
  | 'cannot-be-judged'
  | 'cannot-be-shown'
  | 'other-commit'

/** Ends the reading of what a run left; the message is one sentence or several, safe to print. */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string) {
    super(message)
    this.name = 'Refusal'
    this.code = code
  }
}
