/** Why a build of one revision surely fails, found without a build. */
export type Finding = {
  /** With the line or file that it is about and, where an input helps, that input. */
  readonly text: string
  /** Whether an input is missing or wrong; otherwise the files of the revision are. */
  readonly isInput: boolean
}

/** Nobody reads more, and each may take git a while. */
export const mostFindings = 20

/** What is found in one revision. */
export type Found = {
  readonly findings: readonly Finding[]
  /** What may be wrong, as sentences. */
  readonly notes: readonly string[]
}
