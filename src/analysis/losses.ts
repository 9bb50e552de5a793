import type { Attempts, AttemptsByRevision, Revision, Verdict } from '../model.ts'
import { shareText } from './reason.ts'

/** More than this share of lost attempts makes the rest untrustworthy. */
export const largestLostShare = 0.2

/** How a reason speaks of the two. */
type Names = Readonly<Record<Revision, string>>

const revisionNames: Names = { base: 'the base', head: 'the head' }

/**
 * The verdict that lost attempts decide; undefined when few enough were lost. The first that applies:
 *
 * - `none`: the base failed in more than 20% of its attempts, so there is nothing to compare with
 * - `invalid`: the head was killed at `build-timeout` every time, or failed in more than 20% where the base never did
 * - `inconclusive`: the head failed in more than 20%, and the base sometimes did too
 * - `invalid`: more than 20% of all attempts lost their cache state, all of them in one revision
 * - `inconclusive`: more than 20% lost their state in both revisions, or the engine broke down in more than 20%
 */
export const verdictOfLosses = (
  { base, head }: AttemptsByRevision,
  names: Names = revisionNames,
): Verdict | undefined => {
  const all = base.all + head.all
  if (isLarge(base.failed, base.all))
    return {
      kind: 'none',
      because: 'base-fails',
      reason: `not judged: ${shareText(base.failed, base.all)} builds of ${names.base} failed`,
    }
  if (head.all > 0 && head.timedOut === head.all)
    return {
      kind: 'invalid',
      because: 'head-does-not-build',
      reason: `does not build within build-timeout, while ${names.base} does: all ${head.all} builds of ${names.head} were stopped`,
    }
  if (isLarge(head.failed, head.all)) return headFails(base, head, names)
  if (isLarge(base.stateLost + head.stateLost, all)) return statesLost(base, head, names)
  if (isLarge(base.engineDied + head.engineDied, all))
    return {
      kind: 'inconclusive',
      because: 'engine-broke',
      reason: `the engine broke down in ${shareText(base.engineDied + head.engineDied, all)} builds`,
    }
  return undefined
}

const isLarge = (lost: number, of: number): boolean => of > 0 && lost / of > largestLostShare

const headFails = (base: Attempts, head: Attempts, names: Names): Verdict => {
  const reason = `${shareText(head.failed, head.all)} builds of ${names.head} failed`
  return base.failed === 0
    ? { kind: 'invalid', because: 'head-fails', reason: `${reason}, and none of ${names.base}` }
    : {
        kind: 'inconclusive',
        because: 'head-fails',
        reason: `${reason}, and ${shareText(base.failed, base.all)} of ${names.base}`,
      }
}

const statesLost = (base: Attempts, head: Attempts, names: Names): Verdict => {
  const sides = [
    ...(base.stateLost > 0 ? [`${shareText(base.stateLost, base.all)} builds of ${names.base}`] : []),
    ...(head.stateLost > 0 ? [`${shareText(head.stateLost, head.all)} builds of ${names.head}`] : []),
  ]
  const reason = `the cache state did not hold in ${sides.join(' and ')}`
  return sides.length === 1
    ? { kind: 'invalid', because: 'state-lost-in-one', reason }
    : { kind: 'inconclusive', because: 'state-lost', reason }
}

/**
 * What the report must say of lost attempts that decide nothing: losses in one revision only, and times that are only
 * lower bounds. One sentence each.
 */
export const lossWarnings = (id: string, { base, head }: AttemptsByRevision): readonly string[] => {
  const oneSided = [
    ['base', base, head],
    ['head', head, base],
  ] as const
  return [
    ...oneSided.flatMap(([revision, own, other]) =>
      lost(own) > 0 && lost(other) === 0
        ? [
            `${id}: ${shareText(lost(own), own.all)} builds of the ${revision} were lost, and none of the other revision.`,
          ]
        : [],
    ),
    ...(head.timedOut === 0
      ? []
      : [
          `${id}: ${shareText(head.timedOut, head.all)} builds of the head were stopped at build-timeout; each counts as having taken that long.`,
        ]),
  ]
}

const lost = ({ failed, engineDied, stateLost }: Attempts): number => failed + engineDied + stateLost
