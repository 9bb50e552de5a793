import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import type { Host } from '../../../host/host.ts'
import type { Pause } from '../../../host/pauses.ts'
import type { Inputs } from '../../../inputs/inputs.ts'
import type { Revision } from '../../../model.ts'
import { rulesOfRun } from '../build-inputs/engine-rules.ts'
import type { IgnoreRules } from '../build-inputs/ignore-rules.ts'
import { asInputError, type UserBuild } from '../user-build.ts'
import { type EditCandidate, editCandidates, readEdit } from './edit-file.ts'
import { isInAll, readRevision, type RevisionFiles } from './main-packages.ts'
import { ranks } from './package-search.ts'

/** The files that source-change may edit, by revision; files at the same place in each list belong together. */
export type EditLists = ReadonlyMap<Revision, readonly string[]>

/**
 * The same file in every revision, if there is one: `edit`, or the best that is found. Files that differ follow, for a main
 * package that was moved or renamed. Throws an InputError when `edit` is not a file of the head that can be edited.
 */
export const editLists = async (
  builds: ReadonlyMap<Revision, EditedBuild>,
  { edit, engines }: Pick<Inputs, 'edit' | 'engines'>,
  { host, pause }: { readonly host: Host; readonly pause: Pause },
): Promise<EditLists> => {
  const rules = await rulesOfRun(host, { engines })
  const sides: Side[] = []
  for (const [revision, build] of builds) sides.push(await sideOf(revision, build, { rules, pause }))
  const rows = edit === 'auto' ? await rowsOf(sides) : rowsWith(edit, sides)
  return new Map(sides.map(({ revision }, at) => [revision, rows.flatMap((row) => row[at] ?? [])]))
}

type Reading = {
  /** Of all engines that may build. */
  readonly rules: readonly IgnoreRules[]
  readonly pause: Pause
}

type EditedBuild = Pick<UserBuild, 'contextDir' | 'dockerfilePath' | 'dockerfile'>

/** One revision; the head is the last. */
type Side = {
  readonly revision: Revision
  readonly files: RevisionFiles
  readonly dockerfile: Dockerfile
  /** Its files that may be edited, the best first. */
  readonly own: readonly EditCandidate[]
}

const sideOf = async (revision: Revision, build: EditedBuild, { rules, pause }: Reading): Promise<Side> => {
  const files = await readRevision(build, pause, rules)
  const { candidates: own } = await editCandidates([files], build.dockerfile)
  return { revision, files, dockerfile: build.dockerfile, own }
}

/** One path per side. */
type Row = readonly string[]

const rowsOf = async (sides: readonly Side[]): Promise<readonly Row[]> => {
  const head = sides.at(-1)
  if (head === undefined) return []
  const { candidates: common } = await editCandidates(
    sides.map(({ files }) => files),
    head.dockerfile,
  )
  const alike = common.map(({ path, rank }) => ({ row: sides.map(() => path), rank }))
  const apart = head.own.map((_, at) => {
    const files = sides.flatMap(({ own }) => own[at] ?? [])
    return { row: files.map(({ path }) => path), rank: Math.max(...files.map(({ rank }) => rank)) }
  })
  // Two different files are two different edits: only a program that every revision has compares like with like.
  const differing = apart.filter(({ row }) => row.length === sides.length && new Set(row).size > 1)
  // A package that was moved is still a better guess than one that is in both revisions but not in the image.
  const [first] = differing
  const moved = first !== undefined && isInImage(first.rank) && !isInImage(common[0]?.rank) ? [first] : []
  return [...moved, ...alike, ...differing.slice(moved.length)].map(({ row }) => row)
}

const isInImage = (rank: number | undefined): boolean => rank !== undefined && rank < ranks.built

const rowsWith = (edit: string, sides: readonly Side[]): readonly Row[] => {
  const head = sides.at(-1)
  if (head === undefined) return []
  const path = asInputError(() => readEdit(edit, head.files))
  const row = sides.flatMap(({ files, own }) => (isInAll([files], path) ? path : (own[0]?.path ?? [])))
  return row.length === sides.length ? [row] : []
}
