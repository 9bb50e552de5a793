import { duration } from '../../analysis/numbers.ts'
import { hint } from '../../host/hint.ts'
import type { Session } from '../session.ts'

/**
 * The input that would give a project `neededMs`. With several of them, those after it would get as much.
 */
export const budgetOf = ({ context }: Pick<Session, 'context'>, neededMs: number): string => {
  const { spentMs, shares, fromMs } = context.budgetShare ?? { spentMs: 0, shares: 1, fromMs: 0 }
  return hint(context.host.env, 'time-budget', minutes(spentMs + (neededMs - fromMs) * shares))
}

/** The time there is, as a noun. */
export const budgetText = ({
  timeBudgetMs,
  budgetShare,
}: Pick<Session['context'], 'timeBudgetMs' | 'budgetShare'>): string =>
  budgetShare === undefined || (budgetShare.shares === 1 && budgetShare.spentMs === 0)
    ? `the time budget of ${duration(timeBudgetMs)}`
    : `its share of the time budget, ${duration(timeBudgetMs - budgetShare.fromMs)}`

/** A budget with a margin of a fifth. */
const minutes = (ms: number): string => `${Math.ceil((ms * 1.2) / 60_000)}m`
