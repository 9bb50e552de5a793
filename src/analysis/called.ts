import type { Revision } from '../model.ts'

/** What a revision is called in sentences: where there is no base to compare with, nobody speaks of a head. */
export const calledAmong = (revision: Revision, { length }: readonly Revision[]): string =>
  length > 1 ? `the ${revision}` : 'the project'
