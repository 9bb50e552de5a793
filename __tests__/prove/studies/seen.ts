import type { StudyRow } from '../../../src/model.ts'

/** What became of one study in its smallest form. */
export type Seen = {
  readonly study: string
  readonly rows: number
  /** Rows with a time or a column. */
  readonly withValue: number
  /** Rows with neither, by the reason that they give, with how many have it. */
  readonly unknown: Readonly<Record<string, number>>
  readonly seconds: number
  readonly status: number
  /** What must not be; empty: nothing. */
  readonly problems: readonly string[]
}

/** How the program ended. */
export type Ended = {
  readonly study: string
  /** Of its report; undefined: it wrote none. */
  readonly rows: readonly StudyRow[] | undefined
  readonly seconds: number
  readonly status: number
  /** The last lines that it printed. */
  readonly tail: string
}

/** Counts the rows of a report. A row must have a value, or say why not; and some row must have one. */
export const seenIn = ({ study, rows: written, seconds, status, tail }: Ended): Seen => {
  const rows = written ?? []
  const empty = rows.filter((row) => !hasValue(row))
  return {
    study,
    rows: rows.length,
    withValue: rows.length - empty.length,
    unknown: counted(empty.flatMap((row) => reasonOf(row) ?? [])),
    seconds,
    status,
    problems: [
      ...(written === undefined ? [`there is no report: ${tail}`] : []),
      ...(written?.length === 0 ? ['it has no rows'] : []),
      ...(status === 0 ? [] : [`it ended with status ${status}`]),
      ...empty
        .filter((row) => reasonOf(row) === undefined)
        .map((row) => `${nameOf(row)} has neither a value nor a reason`),
    ],
  }
}

const hasValue = ({ sample, columns }: StudyRow): boolean =>
  (sample?.samplesMs.length ?? 0) > 0 || Object.keys(columns).length > 0

const reasonOf = ({ unknown }: StudyRow): string | undefined => {
  const reason = unknown?.['sample']?.trim()
  return reason === '' ? undefined : reason
}

const nameOf = ({ value, engine, project, scenario }: StudyRow): string =>
  `${value} on ${engine}, ${project} ${scenario}`

const counted = (reasons: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(reasons)].map((reason) => [reason, reasons.filter((each) => each === reason).length]),
  )
