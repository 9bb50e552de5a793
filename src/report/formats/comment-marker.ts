import { consequences } from '../../analysis/consequences.ts'
import type { VerdictKind } from '../../model.ts'

/** What a comment is about: a verdict, or a slowdown below the floor, which makes no verdict of its own. */
export type Said = VerdictKind | 'below-floor'

/** The first hidden line, by which the comment of one key is found again. No key can end it, and no two keys share one. */
export const markerOf = (key: string): string => `<!-- go-container-bench:${encoded(key)} -->`

/** The second hidden line: what this comment is about, for a later run. */
export const saidMarker = (said: Said): string => `<!-- go-container-bench-said:${said} -->`

/** The third hidden line, where it is known: the head of the pull request that this comment is about, for a run that is late. */
export const headMarker = (head: string): string => `<!-- go-container-bench-head:${head} -->`

/** The head that the comment with this text is about; undefined where its third line does not say. */
export const headIn = (body: string): string | undefined =>
  /^<!-- go-container-bench-head:([0-9a-f]+) -->$/.exec(body.split(/\r?\n/, 3)[2] ?? '')?.[1]

/** Whether a comment's text begins with the marker: one that only quotes it is not ours. */
export const hasMarker = (body: string, key: string): boolean => body.startsWith(markerOf(key))

/** What the comment with this text is about; `unknown` when somebody removed its second line. */
export const saidIn = (body: string): Said | 'unknown' => {
  const [, second = ''] = body.split(/\r?\n/, 2)
  return all.find((said) => second === saidMarker(said)) ?? 'unknown'
}

const all: readonly Said[] = [
  'regression',
  'warning',
  'unchanged',
  'improvement',
  'inconclusive',
  'invalid',
  'none',
  'below-floor',
]

/** Whether it asks somebody to look. */
export const isAlarm = (said: Said | 'unknown'): boolean =>
  said === 'below-floor' || (said !== 'unknown' && consequences[said][0].comment)

/** Only plain characters of a key stand for themselves. */
const encoded = (key: string): string =>
  key.replaceAll(/[^A-Za-z0-9._-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
