import type { Report } from '../model.ts'
import { withoutLeniency } from '../report/without-leniency.ts'
import type { Invocation } from './invocation.ts'

/** Events that only somebody with write access starts, and on code of the repository; all others can bring other code. */
export const trustedEvents = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

/**
 * A report as far as it is believed. In a workflow of any other event, code of a pull request may have written it, so what would
 * make its verdicts milder does not count.
 */
export const believed = (
  report: Report,
  { inWorkflow, env }: Pick<Invocation, 'inWorkflow' | 'env'>,
): Report =>
  inWorkflow && !trustedEvents.includes(env['GITHUB_EVENT_NAME'] ?? '') ? withoutLeniency(report) : report
