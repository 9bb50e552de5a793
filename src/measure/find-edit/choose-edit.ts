import { hint } from '../../host/hint.ts'
import type { Benchmark, EditProof, Revision } from '../../model.ts'
import { goModOf } from '../build/scenario-edit.ts'
import type { Candidate, Tried, TrialBuild } from './edit-search.ts'
import { findEdit } from './find-edit.ts'
import { obstruct, type Session, warn } from '../session.ts'
import { staleMountOf } from './stale-mount.ts'

/**
 * Tries the files that source-change may edit, one after the other, until an edit is proved to be in the image of every
 * revision. The first one is used for the rest of the run; when there is none, the benchmark is dropped with the reason.
 * Ends early when the warm-up uses up the time budget.
 */
export const chooseEdit = async (
  session: Session,
  benchmark: Benchmark,
  build: TrialBuild,
): Promise<void> => {
  const { edits } = session.context
  const known = edits.get(benchmark.project)
  const files = namesOf(session, benchmark)
  const places = known === undefined ? [...files.keys()] : [known]
  const candidates = places.map((place): Candidate => ({ place, file: files[place] ?? '' }))
  const found = await findEdit({ session, benchmark, build }, candidates)
  if (found.kind === 'proved') choose(session, benchmark, found)
  else if (known === undefined) edits.delete(benchmark.project)
  if (found.kind !== 'none') return
  const isBuilt = found.tried.some((each) => each.isBuilt)
  const stale = isBuilt ? await staleMountOf(session, benchmark) : undefined
  drop(session, benchmark, stale ?? whyNone(session, found.tried))
}

const choose = (
  { context, editProofs }: Session,
  { project }: Benchmark,
  { file, proof }: Candidate & { readonly proof: EditProof },
): void => {
  const before = editProofs.get(project)
  // Of several engines, one that needed a comparison is the one to know about.
  if (before !== 'control') editProofs.set(project, proof)
  if (before !== undefined) return
  const how = proof === 'control' ? ', as builds with and without the edit show' : ''
  context.host.log(`${project}: source-change edits ${file}${how}`)
}

const drop = (session: Session, { id, scenario }: Benchmark, why: string): void => {
  const { env } = session.context.host
  const reason = `${why}, or leave ${scenario} out of ${hint(env, 'scenarios')}`
  obstruct(session, id, { kind: 'no-edit', reason }, 'no-edit')
  warn(session, `${id} was dropped: ${reason}.`)
}

/** Whether there is a go.mod to change in each of these revisions; where there is none, the benchmark is dropped. */
export const hasGoMod = (session: Session, benchmark: Benchmark, revisions: readonly Revision[]): boolean => {
  const { context } = session
  const lacking = revisions.filter((revision) => {
    const { recipe, editFiles } = context.checkout(benchmark, revision)
    return goModOf(recipe.contextDir, editFiles[context.edits.get(benchmark.project) ?? 0]) === undefined
  })
  const [first] = lacking
  if (first === undefined) return true
  const where = lacking.length === revisions.length ? 'the context' : `the context of the ${first}`
  const remedy = `name a file of its module with ${hint(context.host.env, 'edit')}`
  drop(session, benchmark, `there is no go.mod to change in ${where}; ${remedy}`)
  return false
}

const whyNone = ({ context }: Session, tried: readonly Tried[]): string => {
  const remedy = `; name one with ${hint(context.host.env, 'edit')}`
  const [first] = tried
  if (first === undefined) return `there is no file of a main package${remedy}`
  const isSame = tried.every(({ what }) => what === first.what)
  const reasons = isSame ? [{ file: anyOf(tried), what: first.what }] : tried
  return reasons.map(({ file, what }) => `an edit of ${file} ${what}`).join(', ') + remedy
}

const anyOf = (tried: readonly Tried[]): string => {
  const files = tried.map(({ file }) => file)
  return [files.slice(0, -1).join(', '), files.at(-1)].filter(Boolean).join(' or ')
}

/** The file that source-change edits in each revision, by project; projects without one are absent. */
export const editedFiles = ({ plan, context }: Session): ReadonlyMap<string, ReadonlyMap<Revision, string>> =>
  new Map(
    [...context.edits].map(([project, place]) => {
      const benchmark = plan.benchmarks.find((each) => each.project === project)
      const files = plan.revisions.flatMap((revision): readonly [Revision, string][] => {
        const file = benchmark && context.checkout(benchmark, revision).editFiles[place]
        return file === undefined ? [] : [[revision, file]]
      })
      return [project, new Map(files)]
    }),
  )

/** The files in the order in which they are tried, each as it is logged. */
const namesOf = ({ plan, context }: Session, benchmark: Benchmark): readonly string[] => {
  const [candidates, bases = candidates] = plan.revisions
    .toReversed()
    .map((revision) => context.checkout(benchmark, revision).editFiles)
  return (candidates ?? []).map((file, place) => {
    const before = bases?.[place]
    return before === file ? file : `${file} (in the base ${before ?? 'nothing'})`
  })
}
