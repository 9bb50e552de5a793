import { hint } from '../../host/hint.ts'
import { list } from '../../report/numbers.ts'
import { obstruct, type Session, warn } from '../session.ts'

/**
 * A build that finds a download of somebody else in a shared store is not cold, and a run removes only what is its own. With
 * a remote cache, neither the build that fills it nor any that starts from it then has an empty builder. What starts from a
 * prime is measured all the same.
 */
export const refuseOlder = (
  session: Session,
  engine: string,
  project: string,
  older: readonly string[],
): void => {
  const { scenarios, benchmarks } = session.plan
  const empty = scenarios.filter(({ startsFrom }) => startsFrom !== 'primed').map(({ name }) => name)
  const refused = benchmarks.filter(
    (each) =>
      each.engine === engine &&
      each.project === project &&
      empty.includes(each.scenario) &&
      session.book.get(each.id)?.stopped === undefined,
  )
  const reason =
    `the daemon of ${engine} already had, before this run, what the Dockerfile downloads (${older.join(', ')}), so no build ` +
    `there is cold. Use ${hint(session.context.host.env, 'engines', 'buildkit')}, or remove it from the daemon or stop that daemon, so that the run starts its own`
  for (const { id } of refused) obstruct(session, id, { kind: 'not-cold', reason }, 'unsupported')
  if (refused.length === 0) return
  const named = list(refused.map(({ scenario }) => scenario))
  warn(
    session,
    `${engine}/${project}: ${named} ${refused.length > 1 ? 'are' : 'is'} not measured: ${reason}.`,
  )
}
