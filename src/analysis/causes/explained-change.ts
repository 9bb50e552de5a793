import type {
  Cause,
  ComparedInstruction,
  Differences,
  Explanation,
  Measurement,
  Revision,
} from '../../model.ts'
import { commonSteps } from './differing-steps.ts'
import type { Claims } from './claims.ts'
import type { Direction } from './growth.ts'
import type { MemberPair } from '../pairs-of.ts'
import { isPartOf, printedAs, stepKey } from './printed-step.ts'

/** A benchmark whose head is surely slower or faster, and all that may say why. */
export type ExplainedChange = {
  readonly benchmark: {
    readonly id: string
    readonly engine: string
    readonly project: string
    readonly scenario: string
  }
  readonly builds: readonly Measurement[]
  readonly pairs: readonly MemberPair[]
  readonly direction: Direction
  /** Undefined: the revisions could not be compared. */
  readonly differences: Differences | undefined
  /** Of all engines and projects. */
  readonly explanations: readonly Explanation[]
  /** The file that the scenario edited, relative to the context. */
  readonly editedFile: string | undefined
  readonly claims: Claims
}

/** What became of each step in all counted builds of a revision. */
export const stepsOf = (
  { builds, benchmark }: ExplainedChange,
  revision: Revision,
): ReadonlyMap<string, 'hit' | 'ran'> => commonSteps(builds, benchmark.id, revision)

/** The revision that takes longer, and the other one. */
export const sidesOf = ({
  direction,
}: ExplainedChange): { readonly slow: Revision; readonly fast: Revision } =>
  direction > 0 ? { slow: 'head', fast: 'base' } : { slow: 'base', fast: 'head' }

/** The instruction of the head, or one that is gone, that an engine prints as this step; undefined if it is not the only one. */
export const instructionOf = (change: ExplainedChange, step: string): ComparedInstruction | undefined => {
  const inHead = instructionsOf(change, 'head', step)
  const found = inHead.length > 0 ? inHead : instructionsOf(change, 'base', step)
  return found.length === 1 ? found[0] : undefined
}

/**
 * The instructions of a revision that an engine prints as this step: several only where they are written alike. Those that
 * it may print so, with the values of their variables, count where no other is written so and they are the only ones.
 */
export const instructionsOf = (
  change: ExplainedChange,
  revision: Revision,
  step: string,
): readonly ComparedInstruction[] => {
  const known = owners.get(change) ?? noOwners()
  owners.set(change, known)
  const found = known[revision].get(step) ?? foundFor(change, revision, step)
  known[revision].set(step, found)
  return found
}

type Owners = Readonly<Record<Revision, Map<string, readonly ComparedInstruction[]>>>

const noOwners = (): Owners => ({ base: new Map(), head: new Map() })

/** Every part of every build asks, and they have few different names. */
const owners = new WeakMap<ExplainedChange, Owners>()

const foundFor = (
  { differences }: ExplainedChange,
  revision: Revision,
  step: string,
): readonly ComparedInstruction[] => {
  const all = differences?.instructions ?? []
  const answers = all.flatMap((each) => {
    const text = textIn(each, revision)
    const form = text === undefined ? undefined : printedAs(text, step)
    return text === undefined || form === undefined ? [] : [{ each, text, form }]
  })
  const alike = answers.filter(({ form }) => form === 'alike')
  const found = alike.length > 0 ? alike : answers
  const isOne = new Set(found.map(({ text }) => stepKey(text))).size === 1
  return alike.length > 0 || isOne ? found.map(({ each }) => each) : []
}

/** How an instruction is written in a revision; undefined: it is not in it. */
const textIn = ({ text, before, change }: ComparedInstruction, revision: Revision): string | undefined => {
  if (revision === 'head') return change === 'gone' ? undefined : text
  return change === 'new' ? undefined : (before ?? text)
}

/** Whether a step compiles Go: as its Dockerfile says, or where that is not known, its own words. */
export const compilesGo = (change: ExplainedChange, step: string): boolean => {
  const known = answers.get(change) ?? new Map<string, boolean>()
  answers.set(change, known)
  const answer = known.get(step) ?? answerFor(change, step)
  known.set(step, answer)
  return answer
}

/** Every part of every build asks, and they have few different names. */
const answers = new WeakMap<ExplainedChange, Map<string, boolean>>()

const answerFor = (change: ExplainedChange, step: string): boolean => {
  if (!/^RUN\b/i.test(step)) return false
  const known = (['head', 'base'] as const).flatMap((revision) => instructionsOf(change, revision, step))
  return known.length > 0
    ? known.some(({ compiles }) => compiles === true)
    : /\bgo["']?,?\s+["']?(?:build|install|test|run|vet)\b/.test(step)
}

/** Whether a revision took a step from its cache in all of its counted builds; `part` is the name of a part of a build's time. */
export const isHit = (change: ExplainedChange, part: string): boolean => {
  const known = hits.get(change) ?? hitsOf(change)
  hits.set(change, known)
  const answer = known.answers.get(part) ?? known.steps.some((step) => isPartOf(step, part))
  known.answers.set(part, answer)
  return answer
}

type Hits = { readonly steps: readonly string[]; readonly answers: Map<string, boolean> }

/** Every part of every build asks, and they have few different names. */
const hits = new WeakMap<ExplainedChange, Hits>()

const hitsOf = (change: ExplainedChange): Hits => ({
  steps: (['base', 'head'] as const).flatMap((revision) =>
    [...stepsOf(change, revision)].flatMap(([step, outcome]) => (outcome === 'hit' ? [step] : [])),
  ),
  answers: new Map(),
})

/** What packages and modules have of the steps that compile or download: nothing else explains that time again. */
export const explainedByPackages = (change: ExplainedChange): number =>
  explainedBy(change, ['package', 'module', 'file'])

/** What causes of these kinds have so far, in ms. */
export const explainedBy = ({ claims }: ExplainedChange, kinds: readonly Cause['kind'][]): number =>
  claims
    .named()
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { changeMs }) => sum + Math.abs(changeMs), 0)

/** Where an instruction stands; undefined without the Dockerfile. */
export const placeOf = (
  { differences }: ExplainedChange,
  instruction: ComparedInstruction | undefined,
): { readonly file: string; readonly line: number } | undefined =>
  differences === undefined || instruction === undefined || instruction.change === 'gone'
    ? undefined
    : { file: differences.dockerfile, line: instruction.line }

/** An instruction as a cause, with its place. */
export const instructionCause = (
  change: ExplainedChange,
  instruction: ComparedInstruction,
  why: string | undefined,
): Omit<Cause, 'changeMs'> => {
  const place = placeOf(change, instruction)
  return {
    kind: 'instruction',
    name: instruction.text,
    change: instruction.change ?? 'changed',
    ...(why !== undefined && { why }),
    ...(place !== undefined && { place }),
  }
}
