import type { Report } from '../model.ts'
import { exportsNamed } from '../report/formats/exports.ts'
import { toTerminal } from '../report/formats/terminal.ts'
import { wrapped } from '../report/formats/wrap.ts'
import { headline } from '../report/words/headline.ts'
import type { Job } from './mode.ts'

/** Whether a report that was read is written to a folder, and not only shown. */
export const isWritten = ({ invocation, given }: Pick<Job, 'invocation' | 'given'>): boolean =>
  invocation.inWorkflow || (given['output-dir'] ?? '').trim() !== ''

/** Prints the report as a table. A form for programs that is written nowhere is printed instead, and nothing else. */
export const showReport = (report: Report, job: Pick<Job, 'inputs' | 'invocation' | 'given'>): void => {
  const { inputs, invocation } = job
  const [form] = exportsNamed(inputs.formats)
  if (form === undefined || isWritten(job)) {
    invocation.print(`\n${wrapped(toTerminal(report), invocation.columns())}`)
  } else {
    invocation.write(form.render(report))
    invocation.log(headline(report))
  }
}
