import type { Measurement } from '../../model.ts'

/** Why builds lack a counter, as far as one of them says so. */
export const unknownCounter = (builds: readonly Measurement[], name: string): string =>
  builds.flatMap(({ unknown }) => unknown?.[`counters.${name}`] ?? unknown?.[name] ?? [])[0] ??
  (builds.length === 0 ? 'no build gave a time' : 'the kernel does not show it')
