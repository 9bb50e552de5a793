import { hint } from '../host/hint.ts'
import { asksFor } from '../inputs/given.ts'
import type { RunSubject } from '../projects/subject.ts'
import type { Job } from './mode.ts'

/** A threshold that cannot fail anything must not look like one that did not fail: what is measured, with a note that says so. */
export const notingThreshold = (
  subject: RunSubject,
  { given, host }: Pick<Job, 'given' | 'host'>,
): RunSubject => {
  const { notes, revisions, knownVerdict } = subject
  if (!asksFor(given, 'fail-threshold') || revisions.includes('base') || knownVerdict !== undefined)
    return subject
  const engines = hint(host.env, 'engines', 'docker,podman')
  const note = `fail-threshold decided nothing: there is no base, and fewer than two engines are named. To judge engines against each other, name them, the reference first: ${engines}.`
  return { ...subject, notes: [...notes, note] }
}
