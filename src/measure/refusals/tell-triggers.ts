import { notesOnTriggers } from './base-triggers.ts'
import { engineOf } from '../context.ts'
import { type Session, warn } from '../session.ts'

/** What the base images add is in no Dockerfile, and so in nothing that is read from it. */
export const tellTriggers = async (session: Session, project: string): Promise<void> => {
  const { plan, context } = session
  const notes: string[] = []
  for (const engine of plan.engines) {
    const first = plan.benchmarks.find((each) => each.engine === engine && each.project === project)
    if (first === undefined) continue
    for (const revision of plan.revisions)
      notes.push(
        ...(await notesOnTriggers(engineOf(context, first), context.checkout(first, revision).recipe)),
      )
  }
  for (const note of new Set(notes)) warn(session, note)
}
