import { isCredential } from '../inputs/caches.ts'
import type { Build } from './build.ts'
import { shown } from './marks.ts'

/** The lines of `cache-from` and `cache-to`; what is not known before it runs stands in them as an expression or as `…`. */
export type SaidCaches = { readonly from: readonly string[]; readonly to: readonly string[] }

/** The caches that a build names, without credentials. */
export const cachesOf = ({ settings }: Pick<Build, 'settings'>): SaidCaches => {
  const lines = (name: string): readonly string[] =>
    settings
      .filter((each) => each.name === name && each.text.length <= longestLine)
      .slice(0, mostLines)
      .flatMap(({ text }) => withoutCredentials(shown(text)) ?? [])
  return { from: lines('cache-from'), to: lines('cache-to') }
}

const [longestLine, mostLines] = [1000, 100] as const

/** A cache without what only its service needs; undefined: a comma in quotes does not end a credential, so nothing of it is read. */
export const withoutCredentials = (line: string): string | undefined =>
  line.includes('"')
    ? undefined
    : line
        .split(',')
        .filter((field) => !isCredential(field.trim().replace(/=.*$/s, '').toLowerCase()))
        .join(',')
