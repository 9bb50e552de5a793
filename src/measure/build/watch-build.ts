import type { BuildRequest, RunningEngine } from '../../engines/engine.ts'
import type { Failure } from '../../model.ts'
import type { MeasureContext } from '../context.ts'
import { watchContext } from '../watch/watch-context.ts'

/**
 * Looks at the contexts of a build before it; the result looks again after it. A build that changed its context is not a
 * build of its revision, and no later one from that context is. Nothing is looked at where steps see a copy.
 */
export const watchBuild = async (
  {
    host,
    contextStates,
    changedContexts,
  }: Pick<MeasureContext, 'host' | 'contextStates' | 'changedContexts'>,
  { mountsContext }: Pick<RunningEngine, 'mountsContext'>,
  request: BuildRequest,
): Promise<() => Promise<Failure | undefined>> => {
  if (!mountsContext) return async () => undefined
  const changed = await watchContext(host, contextStates, request)
  return async () => {
    const message = await changed()
    if (message === undefined) return undefined
    changedContexts.set(request.contextDir, message)
    return { kind: 'failed', message, logTail: '' }
  }
}
