import type { Phase } from '../model.ts'
import type { GoAction, ScreenedRevision, ScreenQuestion } from './screened.ts'

/** How much of a cold build can differ. */
export type ScreenCost = {
  /** Packages that either revision compiles. */
  readonly packages: number
  /** Those whose compilations have the same inputs in both. */
  readonly samePackages: number
  /** The time of all that does not, or may not, have the same inputs. */
  readonly differingMs: number
}

/**
 * Adds up, always from the revision in which it takes longer: compilations and links with other inputs, at their full length,
 * although several ran at once; steps that take what differs; of Go's own work, and of what engines do around steps, the share
 * of the packages that differ; of what moves files, the share of the bytes that do.
 */
export const costOf = (question: ScreenQuestion): ScreenCost | { readonly why: string } => {
  const { base, head, takers } = question
  const actions = [actionsOf(base), actionsOf(head)] as const
  const others = takers.filter(({ does }) => does === 'other')
  const all = new Set(actions.flat().flatMap(({ kind, package: path }) => (kind === 'compile' ? path : [])))
  if (all.size === 0) return { why: 'no package was compiled' }
  const open = differing(actions, seesAll(question))
  const apart = new Set(open.flatMap(({ kind, package: path }) => (kind === 'compile' ? path : [])))
  const moved = movedMs(question, apart.size / all.size)
  if (moved === undefined) return { why: 'the engine does not show how long the steps of a build take' }
  const goMs = Math.max(...(['base', 'head'] as const).map((revision) => sumMs(open, revision)))
  const stepsMs = others.reduce((sum, { ms }) => sum + (ms ?? 0), 0)
  return {
    packages: all.size,
    samePackages: all.size - apart.size,
    differingMs: Math.round((goMs + stepsMs + moved) * 1000) / 1000,
  }
}

const actionsOf = ({ go }: ScreenedRevision): readonly GoAction[] => ('why' in go ? [] : go.actions)

/**
 * Whether the digests of Go cover all that compilers and linkers read: those for C include files of any name and folder, and
 * link what other steps made.
 */
const seesAll = ({ differences, takers }: ScreenQuestion): boolean =>
  takers.every(({ does }) => does === 'go') &&
  (differences?.files ?? []).every(({ path }) => path.endsWith('.go'))

type Open = GoAction & { readonly revision: 'base' | 'head' }

/** Actions that the other revision does not have with the same inputs, each as often as it is missing there. */
const differing = (
  [base, head]: readonly [readonly GoAction[], readonly GoAction[]],
  isSeen: boolean,
): readonly Open[] => [
  ...missingIn(head, base, isSeen).map((each): Open => ({ ...each, revision: 'base' })),
  ...missingIn(base, head, isSeen).map((each): Open => ({ ...each, revision: 'head' })),
]

const missingIn = (
  others: readonly GoAction[],
  own: readonly GoAction[],
  isSeen: boolean,
): readonly GoAction[] => {
  const left = new Map<string, number>()
  for (const each of others) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1)
  return own.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0
    left.set(keyOf(each), count - 1)
    return count <= 0 || (!isSeen && (each.runsC || each.kind === 'link'))
  })
}

const keyOf = ({ kind, package: path, inputs }: GoAction): string => JSON.stringify([kind, path, inputs])

/** A sum, not their wall time: what waits for one of them may wait for all. */
const sumMs = (open: readonly Open[], of: Open['revision']): number =>
  open.reduce((sum, { revision, ms }) => sum + (revision === of ? ms : 0), 0)

/**
 * Of everything around compilers and steps, the part that grows with what differs; undefined: no times are known. `packages`
 * is the share of those that differ.
 */
const movedMs = (question: ScreenQuestion, packages: number): number | undefined => {
  const { base, head, differences, changedBytes } = question
  if (base.cold.phases === undefined || head.cold.phases === undefined || differences === undefined)
    return undefined
  const longest = (...phases: readonly Phase[]): number =>
    Math.max(
      ...[base, head].map(({ cold }) => phases.reduce((sum, phase) => sum + (cold.phases?.[phase] ?? 0), 0)),
    )
  const { base: before, head: after } = differences.context
  const bytes = share(changedBytes, Math.min(before.bytes, after.bytes))
  const files = share(differences.files.length, Math.min(before.files, after.files))
  const context = Math.max(bytes, files)
  const image = imageShare(question)
  const largest = Math.max(context, image, packages)
  const besideMs = Math.max(...[base, head].map(besideGoMs))
  const hiddenMs = Math.max(...[base, head].map(withoutPhaseMs))
  return (
    longest('context') * context +
    longest('copy') * Math.max(context, image) +
    longest('export') * image +
    (longest('step-overhead', 'cache-match') + hiddenMs) * largest +
    besideMs * packages
  )
}

/** What steps took beside compilers and linkers: Go reads and lists all packages, other steps do not take what differs. */
const besideGoMs = ({ cold: { phases = {} }, go }: ScreenedRevision): number => {
  const { compile = 0, link = 0, download = 0, run = 0 } = phases
  return Math.max(0, compile + link + download + run - ('why' in go ? 0 : go.wallMs))
}

/** Time of which no phase is known: an engine may not tell some of them apart. */
const withoutPhaseMs = ({ cold: { durationMs, phases = {} } }: ScreenedRevision): number => {
  const { unattributed: _, ...known } = phases
  return Math.max(0, durationMs - Object.values(known).reduce((sum, ms) => sum + ms, 0))
}

/** Of the image, by how much it may differ; without its size, all of it. */
const imageShare = ({ base, head, changedBytes }: ScreenQuestion): number => {
  const [before, after] = [base.imageBytes, head.imageBytes]
  if (before === undefined || after === undefined) return 1
  return share(Math.abs(after - before) + changedBytes, Math.min(before, after))
}

const share = (part: number, whole: number): number => (part < whole ? part / whole : 1)
