import type { Benchmark, Measurement } from '../model.ts'
import type { PairResult } from './pair.ts'
import { obstruct, warn, type Session } from './session.ts'

/**
 * Tries the files that source-change may edit, one after the other, until an edit shows: a step must run again
 * and the image must change, in every revision. The first that does is used for the rest of the run.
 */
export const chooseEdit = async (
  session: Session,
  benchmark: Benchmark,
  build: () => Promise<PairResult>,
): Promise<void> => {
  const { world } = session
  const { edits } = world
  const known = edits.get(benchmark.project)
  const files = known === undefined ? world.workload(benchmark, 'candidate').editFiles : [known]
  for (const [place, file] of files.entries()) {
    edits.set(benchmark.project, file)
    const result = await build()
    if (!result.sameImage && result.measurements.every(reranStep)) {
      if (known === undefined) world.host.log(`${benchmark.project}: source-change edits ${file}`)
      return
    }
    const failed = result.measurements.find(({ failure }) => failure !== undefined)
    const what = failed === undefined ? 'changes nothing in the image' : 'does not build'
    const next = files[place + 1]
    const then = next === undefined ? '' : `; trying ${next}`
    warn(session, `${benchmark.id}: an edit of ${file} ${what}${then}.`)
  }
  if (known === undefined) edits.delete(benchmark.project)
  const tried =
    files.length === 0
      ? 'there is no file of a main package'
      : `none of ${files.join(', ')} shows in the image`
  obstruct(
    session,
    benchmark.id,
    { kind: 'too-few-pairs', reason: `${tried}; name one with --edit` },
    'no edit',
  )
  warn(session, `${benchmark.id} was dropped: ${tried}. Name the file to edit with --edit.`)
}

const reranStep = ({ failure, evidence }: Measurement): boolean =>
  failure === undefined && evidence?.outcome.steps.some(({ hit }) => !hit) === true
