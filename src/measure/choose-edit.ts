import type { Benchmark, Measurement, Revision } from '../model.ts'
import { warmUpOutOfTime } from './keep-budget.ts'
import type { PairResult } from './pair.ts'
import { obstruct, type Session, warn } from './session.ts'

/**
 * Tries the files that source-change may edit, one after the other, until an edit shows: a step must run again
 * and the image must change, in every revision. The first that does is used for the rest of the run. An edit that does
 * not build is tried once more, as a cold build is: one hiccup must not cost the benchmark. Ends early when the warm-up
 * uses up the time budget.
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
  const tried: Tried[] = []
  for (const place of places) {
    const file = files[place] ?? ''
    edits.set(benchmark.project, place)
    const result = await builtAtSecondTry(session, benchmark, build)
    if (result === undefined) return
    if (!result.sameImage && result.measurements.every(reranStep)) {
      if (known === undefined) context.host.log(`${benchmark.project}: source-change edits ${file}`)
      return
    }
    const failed = result.measurements.find(hasFailed)
    tried.push({ file, failed })
    const what = failed === undefined ? changesNothing : 'does not build'
    const next = known === undefined ? files[place + 1] : undefined
    const then = next === undefined ? '' : `; trying ${next}`
    warn(session, `${benchmark.id}: an edit of ${file} ${what}${then}.`)
  }
  if (known === undefined) edits.delete(benchmark.project)
  const reason = `${whyNone(tried)}; name one with --edit, or leave ${benchmark.scenario} out of --scenarios`
  obstruct(session, benchmark.id, { kind: 'no-edit', reason }, 'no-edit')
  warn(session, `${benchmark.id} was dropped: ${reason}.`)
}

/** A file whose edit does not show, with a build that failed when there was one. */
type Tried = { readonly file: string; readonly failed: Measurement | undefined }

const changesNothing = 'changes nothing in the image'

const hasFailed = ({ failure }: Measurement): boolean => failure !== undefined

/** Builds once more when a build failed; undefined when the time budget is used up. */
const builtAtSecondTry = async (
  session: Session,
  { project }: Benchmark,
  build: () => Promise<PairResult>,
): Promise<PairResult | undefined> => {
  if (warmUpOutOfTime(session, project)) return undefined
  const first = await build()
  if (!first.measurements.some(hasFailed)) return first
  return warmUpOutOfTime(session, project) ? undefined : build()
}

const whyNone = (tried: readonly Tried[]): string => {
  if (tried.length === 0) return 'there is no file of a main package'
  if (tried.every(({ failed }) => failed === undefined))
    return `none of ${tried.map(({ file }) => file).join(', ')} shows in the image`
  return tried
    .map(({ file, failed }) =>
      failed === undefined
        ? `an edit of ${file} ${changesNothing}`
        : `an edit of ${file} does not build in the ${failed.revision}: ${failed.failure?.message ?? ''}`,
    )
    .join(', ')
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
