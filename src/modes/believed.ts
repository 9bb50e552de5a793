import type { Report } from '../model.ts'
import { withoutLeniency } from '../report/without-leniency.ts'
import type { Invocation } from './invocation.ts'

/** Events that only somebody with write access starts, on code that is in the repository; all others can bring code that is not. */
export const trustedEvents = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

/**
 * A report as it was read, without what would make it lighter where code of a pull request may have written it: that is in a workflow
 * by any other event than these.
 */
export const believed = (
  report: Report,
  { inWorkflow, env }: Pick<Invocation, 'inWorkflow' | 'env'>,
): Report =>
  inWorkflow && !trustedEvents.includes(env['GITHUB_EVENT_NAME'] ?? '') ? withoutLeniency(report) : report
