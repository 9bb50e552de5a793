import type { Measurement, Revision } from '../../model.ts'
import { compareFiles } from './compare-files.ts'
import type { Candidate, EditSearch, Found, Tried } from './edit-search.ts'
import type { NoncePlace } from '../image/edited-image.ts'
import { warmUpOutOfTime } from '../budget/keep-budget.ts'
import type { PairResult } from '../pair.ts'
import { type Session, warn } from '../session.ts'
import type { ImageLook } from '../image/trial.ts'

/**
 * The first file whose edit is in the image: its nonce is in a file that the build made. If that holds for none, because
 * programs are compressed for example, builds with and without an edit are compared. That an image differs proves nothing
 * by itself: many contain the time of their build.
 */
export const findEdit = async (search: EditSearch, candidates: readonly Candidate[]): Promise<Found> => {
  const { session, benchmark } = search
  const tried: Tried[] = []
  for (const [index, candidate] of candidates.entries()) {
    const result = await buildEdited(search, candidate)
    if (result === undefined) return { kind: 'out-of-time' }
    const missed = missesOf(session, result)
    if (missed === undefined) return { ...candidate, kind: 'proved', proof: 'nonce' }
    tried.push({ ...candidate, ...missed })
    const next = candidates[index + 1]
    if (next !== undefined)
      warn(session, `${benchmark.id}: an edit of ${candidate.file} ${missed.what}; trying ${next.file}.`)
  }
  return compareAll(search, tried)
}

/**
 * An edit that does not build is tried once more, as a cold build is: one hiccup must not cost the benchmark. Undefined
 * when the time budget is used up.
 */
const buildEdited = async (
  { session, benchmark: { project }, build }: EditSearch,
  { place }: Candidate,
): Promise<PairResult | undefined> => {
  if (warmUpOutOfTime(session, project)) return undefined
  session.context.edits.set(project, place)
  const first = await build({ kind: 'find' })
  if (!first.measurements.some(hasFailed)) return first
  return warmUpOutOfTime(session, project) ? undefined : build({ kind: 'find' })
}

const hasFailed = ({ failure }: Measurement): boolean => failure !== undefined

type Misses = Pick<Tried, 'what' | 'open' | 'isBuilt'>

/** What keeps an edit from being proved by its nonce; undefined: nothing does. */
const missesOf = ({ plan }: Session, { measurements, looks }: PairResult): Misses | undefined => {
  const misses = measurements.flatMap((measurement, index) => {
    const miss = missOf(measurement, looks[index])
    return miss === undefined ? [] : [{ miss, revision: measurement.revision }]
  })
  const [first] = misses
  if (first === undefined) return undefined
  const common = textOf(first.miss, undefined)
  const isSame =
    misses.length === plan.revisions.length && misses.every(({ miss }) => textOf(miss, undefined) === common)
  const apart = misses.map(({ miss, revision }) => textOf(miss, revision))
  const isOpen = misses.every(({ miss }) => miss.kind === 'not-in-image')
  return {
    what: isSame ? common : apart.join(' and '),
    open: isOpen ? misses.map(({ revision }) => revision) : [],
    isBuilt: misses.every(({ miss }) => miss.kind !== 'does-not-build'),
  }
}

/** Why the nonce of an edit is not known to be in an image. */
type Miss =
  | { readonly kind: 'does-not-build'; readonly message: string }
  | { readonly kind: 'reaches-nothing' }
  | { readonly kind: 'not-in-image'; readonly place: NoncePlace }
  | { readonly kind: 'unreadable'; readonly reason: string }

const missOf = ({ failure, evidence }: Measurement, look: ImageLook | undefined): Miss | undefined => {
  if (failure !== undefined) return { kind: 'does-not-build', message: failure.message }
  if (look?.kind === 'unread' || look?.kind === 'lacks') return { kind: 'unreadable', reason: look.reason }
  if (look?.kind !== 'place') return { kind: 'unreadable', reason: 'its cache state was lost' }
  if (look.place === 'program') return undefined
  const isReached = evidence?.outcome.steps.some(({ hit }) => !hit) === true
  return isReached ? { kind: 'not-in-image', place: look.place } : { kind: 'reaches-nothing' }
}

/** The end of a sentence about an edit; without a revision, it holds for all. */
const textOf = (miss: Miss, revision: Revision | undefined): string => {
  const [within, of] = revision === undefined ? ['', ''] : [` in the ${revision}`, ` of the ${revision}`]
  switch (miss.kind) {
    case 'does-not-build':
      return `does not build${within}: ${miss.message}`
    case 'reaches-nothing':
      return `reaches no step of the build${within}`
    case 'not-in-image':
      return `is not in the image${of}${besides[miss.place]}`
    case 'unreadable':
      return `cannot be looked for in the image${of}: ${miss.reason}`
  }
}

const besides: Readonly<Record<NoncePlace, string>> = {
  program: '',
  'build-cache': " (Go's build cache in it has the edit, but no program)",
  source: ' (a copy of the source in it has the edit, but no program)',
  nowhere: '',
}

const compareAll = async (search: EditSearch, tried: readonly Tried[]): Promise<Found> => {
  const compared: Tried[] = []
  for (const each of tried) {
    const result = each.open.length === 0 ? undefined : await compareFiles(search, each)
    if (result?.kind === 'out-of-time') return result
    if (result?.kind === 'shown') return { ...each, kind: 'proved', proof: 'control' }
    compared.push({ ...each, what: result?.what ?? each.what })
  }
  return { kind: 'none', tried: compared }
}
