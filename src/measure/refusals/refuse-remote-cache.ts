import type { Benchmark } from '../../model.ts'
import { engineOf } from '../context.ts'
import { obstruct, type Session, warn } from '../session.ts'

/**
 * Ends the benchmark with a remote cache of an engine that cannot use one here, with the reason. `nothing-left`: none is left that this
 * engine may build of the project.
 */
export const refuseRemoteCache = (
  session: Session,
  engine: string,
  project: string,
): 'nothing-left' | 'some-left' => {
  const { plan, context, book } = session
  const openOnes = (): readonly Benchmark[] =>
    plan.benchmarks.filter(
      (each) =>
        each.engine === engine && each.project === project && book.get(each.id)?.stopped === undefined,
    )
  const scenario = plan.scenarios.find(({ startsFrom }) => startsFrom === 'remote-cache')
  const benchmark = openOnes().find((each) => each.scenario === scenario?.name)
  if (benchmark === undefined) return 'some-left'
  const reason = engineOf(context, benchmark).noRemoteCache(context.remoteCaches.form)
  if (reason === undefined) return 'some-left'
  obstruct(session, benchmark.id, { kind: 'unsupported', reason }, 'unsupported')
  warn(session, `${benchmark.id} is not measured: ${reason}.`)
  return openOnes().length === 0 ? 'nothing-left' : 'some-left'
}
