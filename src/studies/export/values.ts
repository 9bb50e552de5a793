import type { ExportTarget } from '../../engines/image-export.ts'

/** Where the image goes in each value; `reference` is that of a registry on this machine. */
const targets = {
  load: () => ({ kind: 'load' }),
  'archive gzip': () => ({ kind: 'archive', compression: 'gzip' }),
  'archive zstd': () => ({ kind: 'archive', compression: 'zstd' }),
  'push gzip': (reference) => ({ kind: 'push', compression: 'gzip', reference }),
  'push zstd': (reference) => ({ kind: 'push', compression: 'zstd', reference }),
} as const satisfies Record<string, (reference: string) => ExportTarget>

export const exportValues: readonly string[] = Object.keys(targets)

/** The target of a value. */
export const targetOf = (value: string, reference: string): ExportTarget => {
  const all: Readonly<Record<string, (reference: string) => ExportTarget>> = targets
  const target = all[value]?.(reference)
  if (target === undefined) throw new Error(`there is no export ${value}`)
  return target
}

/** What the other end has of the image before: nothing, or all, since it was exported there right before. */
export const firstExport = 'no layer known'
export const nextExport = 'all layers known'
