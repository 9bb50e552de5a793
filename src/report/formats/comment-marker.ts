import type { VerdictKind } from '../../model.ts'

/** What a comment said: a verdict, or `unknown` when somebody took its second marker away. */
export type Said = VerdictKind | 'unknown'

const kinds: readonly VerdictKind[] = [
  'regression',
  'warning',
  'unchanged',
  'improvement',
  'inconclusive',
  'invalid',
  'none',
]

/**
 * The hidden first line by which the comment of one key is found again. Only plain characters of the key
 * stand for themselves, so that no key can end the marker, and no two keys share one.
 */
export const markerOf = (key: string): string => `<!-- go-container-bench:${encoded(key)} -->`

const encoded = (key: string): string =>
  key.replaceAll(/[^A-Za-z0-9._-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The hidden second line: what a later run says that this comment said. */
export const saidMarker = (said: Said): string => `<!-- go-container-bench-said:${said} -->`

/** Whether a comment's text begins with the marker: one that only quotes it is not ours. */
export const hasMarker = (body: string, key: string): boolean => body.startsWith(markerOf(key))

/** What the comment with this text said. */
export const saidIn = (body: string): Said => {
  const [, second = ''] = body.split(/\r?\n/, 2)
  return kinds.find((kind) => second === saidMarker(kind)) ?? 'unknown'
}
