import type { Advice } from '../../model.ts'
import type { Hide } from '../hide.ts'

/** The difference quotes the Dockerfile, and a reason may. */
export const ofAdvice = ({ reason, diff, ...advice }: Advice, hide: Hide): Advice => ({
  ...advice,
  ...(reason !== undefined && { reason: hide(reason) }),
  ...(diff !== undefined && { diff: hide(diff) }),
})
