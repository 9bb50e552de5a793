import type { Benchmark, Measurement } from '../model.ts'
import { obstruct, warn, type Session } from './session.ts'

/**
 * Tries the files that source-change may edit, one after the other, until an edit shows: a step must run again
 * and the image must change, in every revision. The first that does is used for the rest of the run.
 */
export const chooseEdit = async (
  session: Session,
  benchmark: Benchmark,
  build: () => Promise<readonly Measurement[]>,
): Promise<void> => {
  const { world } = session
  const { edits } = world
  const known = edits.get(benchmark.project)
  const files = known === undefined ? world.workload(benchmark, 'candidate').editFiles : [known]
  for (const file of files) {
    edits.set(benchmark.project, file)
    const builds = await build()
    if (builds.every(showsEdit)) {
      if (known === undefined) world.host.log(`${benchmark.project}: source-change edits ${file}`)
      return
    }
    const failed = builds.find(({ failure }) => failure !== undefined)
    warn(
      session,
      `${benchmark.id}: an edit of ${file} ${failed === undefined ? 'changes nothing in the image' : 'does not build'}; trying the next file.`,
    )
  }
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

const showsEdit = ({ failure, evidence }: Measurement): boolean =>
  failure === undefined && evidence?.outcome.steps.some(({ hit }) => !hit) === true
