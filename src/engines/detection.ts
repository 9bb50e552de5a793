/** Whether an engine is on this machine. */
export type Detection =
  /** `answers`: it could build right now; else a run starts it first. */
  | { readonly kind: 'found'; readonly what: string; readonly answers: boolean }
  /** `remedy`: how to fix it, as a command or a sentence. `needsRoot`: root is missing, so no package would help. */
  | {
      readonly kind: 'missing'
      readonly reason: string
      readonly remedy: string
      readonly needsRoot?: true
    }
