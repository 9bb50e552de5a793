import type { EditProof, ProjectReport, ProjectSource, Revision, UsedImage } from '../model.ts'
import { withDigests } from './image-digests.ts'

/** What became known of the projects after they were described. */
type ProjectFacts = {
  /** By project id. */
  readonly images: ReadonlyMap<string, readonly UsedImage[]>
  /** By project id and revision; undefined while the run goes on. */
  readonly editedFiles: ReadonlyMap<string, ReadonlyMap<Revision, string>> | undefined
  /** How that edit was proved to be in the image, by project id. */
  readonly editProofs: ReadonlyMap<string, EditProof>
  /** Whether a scenario edits a Go file. */
  readonly edits: boolean
}

/** The projects of a report: described before the run, completed by what it did. */
export const projectsOf = (
  described: readonly Omit<ProjectReport, 'images'>[],
  facts: ProjectFacts,
): readonly ProjectReport[] =>
  described.map(({ head, base, differences, ...project }) => {
    const images = facts.images.get(project.id) ?? []
    return {
      ...project,
      head: withEdit(head, project.id, 'head', facts),
      ...(base !== undefined && { base: withEdit(base, project.id, 'base', facts) }),
      ...(differences !== undefined && { differences: withDigests(differences, images) }),
      images,
    }
  })

const withEdit = (
  source: ProjectSource,
  id: string,
  revision: Revision,
  { editedFiles, editProofs, edits }: ProjectFacts,
): ProjectSource => {
  if (!edits) return source
  const editedFile = editedFiles?.get(id)?.get(revision)
  const editProof = editProofs.get(id)
  if (editedFile !== undefined)
    return { ...source, editedFile, ...(editProof !== undefined && { editProof }) }
  const reason =
    editedFiles === undefined ? 'the run had not ended' : 'no edit of a Go file was seen to reach the image'
  return { ...source, unknown: { ...source.unknown, editedFile: reason } }
}
