import type { AttestedBuilds } from '../../src/projects/attested.ts'

/** Builds that write nothing about their image. */
export const unattested = (): AttestedBuilds => ({ attestations: undefined, notes: [] })
