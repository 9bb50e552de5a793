import type { Benchmark, Measurement, Revision } from '../model.ts'
import { warmUpOutOfTime } from './keep-budget.ts'
import type { PairResult } from './pair.ts'
import { obstruct, type Session, warn } from './session.ts'

/**
 * Tries the files that source-change may edit, one after the other, until an edit shows: a step must run again
 * and the image must change, in every revision. The first that does is used for the rest of the run. Ends early when
 * the warm-up uses up the time budget.
 */
export const chooseEdit = async (
  session: Session,
  benchmark: Benchmark,
  build: () => Promise<PairResult>,
): Promise<void> => {
  const { context } = session
  const { edits } = context
  const known = edits.get(benchmark.project)
  const files = namesOf(session, benchmark)
  const places = known === undefined ? [...files.keys()] : [known]
  for (const place of places) {
    if (warmUpOutOfTime(session, benchmark.project)) return
    const file = files[place] ?? ''
    edits.set(benchmark.project, place)
    const result = await build()
    if (!result.sameImage && result.measurements.every(reranStep)) {
      if (known === undefined) context.host.log(`${benchmark.project}: source-change edits ${file}`)
      return
    }
    const failed = result.measurements.find(({ failure }) => failure !== undefined)
    const what = failed === undefined ? 'changes nothing in the image' : 'does not build'
    const next = known === undefined ? files[place + 1] : undefined
    const then = next === undefined ? '' : `; trying ${next}`
    warn(session, `${benchmark.id}: an edit of ${file} ${what}${then}.`)
  }
  if (known === undefined) edits.delete(benchmark.project)
  const tried =
    files.length === 0
      ? 'there is no file of a main package'
      : `none of ${places.map((place) => files[place]).join(', ')} shows in the image`
  const reason = `${tried}; name one with --edit, or leave ${benchmark.scenario} out of --scenarios`
  obstruct(session, benchmark.id, { kind: 'no-edit', reason }, 'no-edit')
  warn(session, `${benchmark.id} was dropped: ${reason}.`)
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

const reranStep = ({ failure, evidence }: Measurement): boolean =>
  failure === undefined && evidence?.outcome.steps.some(({ hit }) => !hit) === true
