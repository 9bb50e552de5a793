import type { Attestations } from '../../engines/attestations.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Differences, ProjectSource, Revision } from '../../model.ts'
import type { LaidOutRevision, LaidOutRevisions } from '../../revisions/revisions.ts'
import type { DescribedProject } from '../subject.ts'
import type { UserBuild } from './user-build.ts'

type Described = {
  readonly id: string
  readonly inputs: Inputs
  readonly laidOut: LaidOutRevisions
  readonly builds: ReadonlyMap<Revision, UserBuild>
  /** Undefined with one revision, and where they could not be compared. */
  readonly differences: Differences | undefined
  /** What builds write about their image; undefined: nothing. */
  readonly attestations: Attestations | undefined
}

/** From what the user's project is built, for the report. Build arguments are only named: their values can be secret. */
export const describeProject = ({
  id,
  inputs,
  laidOut,
  builds,
  differences,
  attestations,
}: Described): DescribedProject => {
  const { revisions, uncommitted } = laidOut
  const base = revisions.get('base')
  const head = revisions.get('head')
  return {
    ...withOptions(id, inputs, [...builds.values()].map(({ buildArgs }) => Object.keys(buildArgs)).flat()),
    ...(attestations !== undefined && { attestations: describeAttestations(attestations) }),
    head: head === undefined ? {} : sourceOf(head, builds.get('head'), uncommitted.length),
    ...(base !== undefined && { base: sourceOf(base, builds.get('base'), 0) }),
    ...(differences !== undefined && { differences }),
  }
}

const describeAttestations = ({
  provenance,
  sbomScanner,
}: Attestations): NonNullable<DescribedProject['attestations']> => ({
  ...(provenance !== undefined && { provenance }),
  ...(sbomScanner !== undefined && { sbomScanner }),
})

/** The same where a revision could not be prepared, so that only its commits are known. */
export const describeCommits = (
  id: string,
  inputs: Inputs,
  { head, base }: { readonly head: string | undefined; readonly base: string | undefined },
): DescribedProject => ({
  ...withOptions(id, inputs, Object.keys(inputs.build.buildArgs)),
  head: head === undefined ? {} : { commit: head },
  ...(base !== undefined && { base: { commit: base } }),
})

const withOptions = (id: string, { build }: Inputs, buildArgs: readonly string[]) => ({
  id,
  ...(build.target !== undefined && { target: build.target }),
  buildArgs: [...new Set(buildArgs)].toSorted(),
  ...(build.network !== undefined && { network: build.network }),
})

const sourceOf = (
  { sha, describe, gitObjects }: LaidOutRevision,
  build: UserBuild | undefined,
  uncommittedFiles: number,
): ProjectSource => {
  const unknown = {
    ...(gitObjects === undefined && { gitObjects: 'git could not count them' }),
    ...(build === undefined && { dockerfileSha256: 'the revision has no Dockerfile that can be built' }),
  }
  return {
    commit: sha,
    describe,
    uncommittedFiles,
    ...(gitObjects !== undefined && { gitObjects }),
    ...(build !== undefined && { dockerfileSha256: build.dockerfileSha256 }),
    ...(Object.keys(unknown).length > 0 && { unknown }),
  }
}
