import { InputError } from '../../inputs/error.ts'
import { ApiError } from '../comment/github-error.ts'

/** Does something that needs a permission. Throws an InputError that names it when GitHub does not allow it. */
export const needing = async <Value>(permission: string, act: () => Promise<Value>): Promise<Value> => {
  try {
    return await act()
  } catch (error) {
    // GitHub answers "not found" for what a token may not see.
    if (error instanceof ApiError && (error.refusal === 'denied' || error.refusal === 'absent'))
      throw new InputError([`github-token: ${error.message}; the job needs the permission "${permission}"`])
    throw error
  }
}
