import type { Host } from '../../host/host.ts'
import { type Pause, pausesFor } from '../../host/pauses.ts'
import { InputError } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'

/**
 * Reads a project with pauses, in which signals arrive. Throws an InputError when reading alone takes all of the time for
 * the builds.
 */
export const withinBudget = async <T>(
  host: Host,
  { timeBudgetMs }: Pick<Inputs, 'timeBudgetMs'>,
  read: (pause: Pause) => Promise<T>,
): Promise<T> => {
  try {
    return await read(pausesFor(AbortSignal.any([host.signal, AbortSignal.timeout(timeBudgetMs)])))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new InputError([
        'time-budget: it was used up by reading the files of the context and the Dockerfile; exclude what no build needs in an ignore file, or give more time',
      ])
    throw error
  }
}
