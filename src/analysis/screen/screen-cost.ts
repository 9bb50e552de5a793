import type { Phase } from '../../model.ts'
import type { GoAction, ScreenedRevision, ScreenQuestion } from './screened.ts'

/** How much of a cold build can differ. */
type ScreenCost = {
  /** Packages that either revision compiles. */
  readonly packages: number
  /** Those whose compilations have the same inputs in both. */
  readonly samePackages: number
  /** The time of all that does not, or may not, have the same inputs. */
  readonly differingMs: number
}

/**
 * Adds up, always from the revision in which it takes longer: compilations with other inputs at their full length, although
 * several run at once; of links with other inputs, the share of the packages that differ and all that one takes longer; steps
 * that take what differs; of Go's own work, and of what engines do around steps, the share of the packages; of what moves files,
 * the share of the bytes.
 */
export const costOf = (question: ScreenQuestion): ScreenCost | { readonly why: string } => {
  const [base, head] = [actionsOf(question.base), actionsOf(question.head)]
  const all = packagesOf([...base, ...head])
  if (all.size === 0) return { why: 'no package was compiled' }
  const beside = readBesideDigests(question)
  const reads = ({ readsMore }: GoAction): boolean =>
    beside === 'code' ? readsMore !== 'nothing' : beside === 'data' && readsMore === 'anything'
  const readMore = [...base, ...head].some(reads)
  const counts = (each: GoAction): boolean => readMore && (each.kind === 'link' || reads(each))
  const [before, after] = [missingIn(head, base, counts), missingIn(base, head, counts)]
  const apart = packagesOf([...before, ...after])
  const packages = apart.size / all.size
  const moved = movedMs(question, packages)
  if (moved === undefined) return { why: 'the engine does not show how long the steps of a build take' }
  const compileMs = Math.max(...[before, after].map((each) => sumMs(each, 'compile')))
  const stepsMs = question.takers.reduce((sum, { does, ms }) => sum + (does === 'other' ? (ms ?? 0) : 0), 0)
  // A linker that is not Go's reads such files, too.
  const longerMs = beside !== 'code' ? 0 : Math.abs(sumMs(head, 'link') - sumMs(base, 'link'))
  const linksMs = Math.max(linkMs(before, after, readMore ? 1 : packages), longerMs)
  const differingMs = compileMs + linksMs + stepsMs + moved
  return {
    packages: all.size,
    samePackages: all.size - apart.size,
    differingMs: Math.round(differingMs * 1000) / 1000,
  }
}

const actionsOf = ({ go }: ScreenedRevision): readonly GoAction[] => ('why' in go ? [] : go.actions)

const packagesOf = (actions: readonly GoAction[]): ReadonlySet<string> =>
  new Set(actions.flatMap(({ kind, package: path }) => (kind === 'compile' ? path : [])))

/**
 * What a C compiler may read of all that differs, although no digest has it: it includes files of any name and folder, but no
 * text for people; and it links what other steps made. `data`: only files of the project with names that no C code has.
 */
const readBesideDigests = ({ differences, takers }: ScreenQuestion): 'nothing' | 'data' | 'code' => {
  if (takers.some(({ does }) => does !== 'go')) return 'code'
  const files = (differences?.files ?? []).filter(({ path }) => !/^\.github\/|\.(?:go|md)$/.test(path))
  if (files.length === 0) return 'nothing'
  return files.every(({ path }) => isData(path)) ? 'data' : 'code'
}

/** A vendored module does know the files of its own folder. */
const isData = (path: string): boolean => !/(?:^|\/)vendor\//.test(path) && hasDataName(path)

const hasDataName = (path: string): boolean =>
  /\.(?:ya?ml|json|toml|ini|conf|sql|csv|txt|html?|css|[jt]sx?|svg|png|proto|tmpl)$/.test(path) ||
  /(?:^|\/)(?:Dockerfile|Makefile|LICENSE|\.gitignore)$/.test(path)

/** The actions that the other revision does not have with the same inputs, each as often as it is missing there. */
const missingIn = (
  others: readonly GoAction[],
  own: readonly GoAction[],
  countsAnyway: (action: GoAction) => boolean,
): readonly GoAction[] => {
  const left = new Map<string, number>()
  for (const each of others) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1)
  return own.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0
    left.set(keyOf(each), count - 1)
    return count <= 0 || countsAnyway(each)
  })
}

const keyOf = ({ kind, package: path, inputs }: GoAction): string => JSON.stringify([kind, path, inputs])

/** A sum, not their wall time: what waits for one of them may wait for all. */
const sumMs = (actions: readonly GoAction[], of: GoAction['kind']): number =>
  actions.reduce((sum, { kind, ms }) => sum + (kind === of ? ms : 0), 0)

/** A link reads all packages, of which only a share differs; whatever else it does more shows in its time. */
const linkMs = (base: readonly GoAction[], head: readonly GoAction[], share: number): number => {
  const [before, after] = [sumMs(base, 'link'), sumMs(head, 'link')]
  return Math.min(Math.max(before, after) * share + Math.abs(after - before), Math.max(before, after))
}

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
  const ofContext = (bytes: number, files: number): number =>
    Math.max(
      share(bytes, Math.max(fewBytes, Math.min(before.bytes, after.bytes))),
      share(files, Math.max(fewFiles, Math.min(before.files, after.files))),
    )
  // Go reads the files of a folder before it knows which of them it compiles.
  const growth = ofContext(Math.abs(after.bytes - before.bytes), Math.abs(after.files - before.files))
  // What is in `.git` is not among the files that differ.
  const context = Math.max(ofContext(changedBytes, differences.files.length), growth)
  const image = imageShare(question)
  const largest = Math.max(context, image, packages)
  const besideMs = Math.max(...[base, head].map(besideGoMs))
  const hiddenMs = Math.max(...[base, head].map(withoutPhaseMs))
  const takenMs = longest('context') * context + longest('copy') * Math.max(context, image)
  return (
    Math.max(takenMs, takingLongerMs(question, differences.files.length)) +
    longest('export') * image +
    (longest('step-overhead', 'cache-match') + hiddenMs) * largest +
    besideMs * Math.max(packages, growth)
  )
}

/**
 * How much longer the head takes for its context and copies, as far as what differs can be the reason: instructions may take
 * so little of a context that this is much of it.
 */
const takingLongerMs = ({ base, head, changedBytes }: ScreenQuestion, files: number): number =>
  Math.min(takingMs(head) - takingMs(base), changedBytes / slowestBytesPerMs + files * slowestFileMs)

/** Any engine is faster: 10 MB per second, and a thousand files. More than that is scatter. */
const [slowestBytesPerMs, slowestFileMs] = [10_000, 1] as const

const takingMs = ({ cold: { phases = {} } }: ScreenedRevision): number =>
  (phases.context ?? 0) + (phases.copy ?? 0)

/** As long as it is this small, moving a context takes a time of its own, whatever is in it. */
const [fewBytes, fewFiles] = [1_000_000, 100] as const

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
