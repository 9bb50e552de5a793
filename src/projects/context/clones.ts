import type { LaidOutRevisions } from '../../revisions/revisions.ts'
import type { Clones } from '../attested.ts'

/** The clone whose workflows count, as in `RunSubject`. */
export const workflowsIn = ({ revisions }: LaidOutRevisions, isOfFork: boolean): string | undefined =>
  revisions.get('base')?.dir ?? (isOfFork ? undefined : revisions.get('head')?.dir)

/** A head that decides itself is not compared with itself. */
export const clonesOf = (laidOut: LaidOutRevisions, isOfFork: boolean): Clones => {
  const [deciding, head] = [workflowsIn(laidOut, isOfFork), laidOut.revisions.get('head')?.dir]
  return { deciding, head: head === deciding ? undefined : head }
}
