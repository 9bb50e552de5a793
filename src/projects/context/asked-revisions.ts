import type { Host } from '../../host/host.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { InputError } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import type { LaidOutRevision } from '../../revisions/revisions.ts'
import type { AskedRevision } from './asked-revision.ts'
import { findBuildx } from './bake/print-bake.ts'
import { readBaked } from './bake/read-baked.ts'

export type AskedRevisions = {
  /** Without a base whose bake file cannot be used. */
  readonly revisions: ReadonlyMap<Revision, AskedRevision>
  /** Why the base is missing, as a clause. */
  readonly baseProblem: string | undefined
  /** What of the bake file of the head is not used, as sentences. */
  readonly notes: readonly string[]
}

type Asking = {
  readonly host: Host
  readonly folder: RunFolder
  readonly inputs: Inputs
}

/**
 * The revisions with the inputs as they are for each. Throws an InputError when the bake file of the head cannot be used,
 * or when buildx, which reads it, is not installed.
 */
export const askedRevisions = async (
  { host, folder, inputs }: Asking,
  laidOut: ReadonlyMap<Revision, LaidOutRevision>,
): Promise<AskedRevisions> => {
  const { bakeTarget } = inputs
  const listed = { secret: [], ssh: [] }
  if (bakeTarget === undefined)
    return {
      revisions: new Map([...laidOut].map(([revision, each]) => [revision, { ...each, inputs, listed }])),
      baseProblem: undefined,
      notes: [],
    }
  const printing = { host, buildx: await findBuildx(host), stateDir: await folder.sub('buildx') }
  const revisions = new Map<Revision, AskedRevision>()
  const notes: string[] = []
  let baseProblem: string | undefined
  for (const [revision, each] of laidOut) {
    try {
      const { asked, unused } = await readBaked(
        { ...printing, folder: each.contextDir },
        each,
        inputs,
        bakeTarget,
      )
      revisions.set(revision, asked)
      if (revision === 'head' && unused.length > 0)
        notes.push(`Of the bake target ${bakeTarget}, these settings are not used: ${unused.join(', ')}.`)
    } catch (error) {
      if (revision === 'head' || !(error instanceof InputError)) throw error
      baseProblem = error.problems.join('; ')
    }
  }
  return { revisions, baseProblem, notes }
}
