/** Runs that each take less than four minutes on two processors, and together say what the warm-up of a second project gains. */
export const kinds = {
  'tiny, then small': { fixtures: ['tiny', 'small'], scenarios: ['cold'], rounds: 2, roughMs: 180_000 },
  'small alone': {
    fixtures: ['small'],
    scenarios: ['cold', 'warm', 'source-change'],
    rounds: 1,
    roughMs: 130_000,
  },
  'tiny alone': {
    fixtures: ['tiny'],
    scenarios: ['cold', 'warm', 'source-change'],
    rounds: 1,
    roughMs: 45_000,
  },
} as const

export type KindName = keyof typeof kinds

/** The shortest first, so that a part can begin with it. */
export const kindNames = [
  'tiny alone',
  'small alone',
  'tiny, then small',
] as const satisfies readonly KindName[]

/** One run of the proof. */
export type Cell = { readonly engine: string; readonly kind: KindName; readonly key: string }

/** All of them, so that each part of the proof has some of every kind. */
export const cellsOf = (engines: readonly string[], runs: number): readonly Cell[] =>
  Array.from({ length: runs }, (_, at) => at + 1).flatMap((run) =>
    engines.flatMap((engine) =>
      kindNames.map((kind) => ({ engine, kind, key: `${engine}, ${kind}, run ${run}` })),
    ),
  )

/** What one part of the proof may take; a first run that takes longer is carried out all the same. */
const partMs = 200_000

/** Whether a run still fits into its part, by the longest of its kind so far. */
export const fits = (cell: Cell, spentMs: number, longestMs: ReadonlyMap<KindName, number>): boolean =>
  spentMs === 0 || spentMs + (longestMs.get(cell.kind) ?? kinds[cell.kind].roughMs) <= partMs
