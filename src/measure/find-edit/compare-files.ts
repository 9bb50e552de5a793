import type { Revision } from '../../model.ts'
import type { EditSearch, Tried } from './edit-search.ts'
import type { FileDigests } from '../image/edited-image.ts'
import { warmUpOutOfTime } from '../budget/keep-budget.ts'

/** Whether files of the image show an edit. */
type Compared =
  | { readonly kind: 'shown' }
  /** What the edit does instead, as the end of a sentence. */
  | { readonly kind: 'hidden'; readonly what: string }
  | { readonly kind: 'out-of-time' }

/**
 * Builds each open revision without the edit, with it, and without it again, and compares the files of the three
 * images. A file shows the edit if it is the same in both builds without it and different in the one with it. A file
 * that depends on the time cannot do that, as time would have to go back. All three builds repeat the same steps, and
 * git finds the same changes in all of them.
 */
export const compareFiles = async (search: EditSearch, tried: Tried): Promise<Compared> => {
  const { session, benchmark } = search
  session.context.edits.set(benchmark.project, tried.place)
  for (const revision of tried.open) {
    session.context.host.log(
      `${benchmark.id}: comparing builds of the ${revision} with and without an edit of ${tried.file}`,
    )
    const compared = await compareRevision(search, revision)
    if (compared.kind !== 'shown') return compared
    session.context.host.log(`${benchmark.id}: in the ${revision}, the edit changes ${fewOf(compared.files)}`)
  }
  return { kind: 'shown' }
}

type RevisionCompared =
  | Exclude<Compared, { kind: 'shown' }>
  | { readonly kind: 'shown'; readonly files: readonly string[] }

const hidden = (what: string): RevisionCompared => ({ kind: 'hidden', what })

const compareRevision = async (search: EditSearch, revision: Revision): Promise<RevisionCompared> => {
  const builds: TrialResult[] = []
  for (const [index, edited] of [false, true, false].entries()) {
    const built = await buildTrial(search, revision, { edited, turn: index + 1 })
    if (typeof built === 'string') return built === 'out-of-time' ? { kind: built } : hidden(built)
    builds.push(built)
  }
  const [before, edit, after] = builds
  if (before === undefined || edit === undefined || after === undefined) return hidden(unproved)
  const repeated = edit.repeated.every((step) => after.repeated.includes(step))
  if (!repeated) return hidden(`${unproved}, and no build without it repeats the same steps`)
  const changed = [...new Set([...before.files.digests.keys(), ...edit.files.digests.keys()])].filter(
    (path) => !edit.files.copies.has(path) && digest(before, path) !== digest(edit, path),
  )
  const shown = changed.filter((path) => digest(before, path) === digest(after, path))
  if (shown.length > 0) return { kind: 'shown', files: shown }
  if (changed.length === 0) return hidden(`changes no file of the image of the ${revision}`)
  return hidden(`${unproved} of the ${revision}: ${fewOf(changed)} changes in every build, also without it`)
}

const unproved = 'is not seen in the image'

type TrialResult = { readonly files: FileDigests; readonly repeated: readonly string[] }

const digest = ({ files }: TrialResult, path: string): string | undefined => files.digests.get(path)

/** A text says why there is no result. */
const buildTrial = async (
  { session, benchmark, build }: EditSearch,
  revision: Revision,
  trial: { readonly edited: boolean; readonly turn: number },
): Promise<TrialResult | string> => {
  if (warmUpOutOfTime(session, benchmark.project)) return 'out-of-time'
  const { measurements, looks } = await build({ kind: 'compare', ...trial }, [revision])
  const [[measurement], [look]] = [measurements, looks]
  const failed = measurement?.failure?.message
  if (failed !== undefined) return `${unproved}, and a build to compare with failed: ${failed}`
  if (look?.kind !== 'files')
    return `${unproved}: ${look?.kind === 'unread' ? look.reason : 'its cache state was lost'}`
  const steps = measurement?.evidence?.outcome.steps ?? []
  return { files: look.files, repeated: steps.flatMap(({ name, hit }) => (hit ? [] : [name])) }
}

/** As many as a sentence can hold. */
const fewOf = (files: readonly string[]): string =>
  files.length <= 3 ? files.join(', ') : `${files.slice(0, 3).join(', ')} and ${files.length - 3} more`
