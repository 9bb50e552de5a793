/** A copy of Go's vulnerability database. */
export type DatabaseFacts = {
  /** Of the module, as in `v0.0.0-20261105234957-0123456789ab`. */
  readonly version: string
  /** When its newest change was made, ISO 8601, UTC. */
  readonly date: string
  /** How many vulnerabilities it describes. */
  readonly entries: number
}

/** After so many days, new vulnerabilities may well be missing. */
export const oldAfterDays = 30

/** The time in the pseudo-version of a module (https://go.dev/ref/mod#pseudo-versions); undefined: it has none. */
export const dateOfVersion = (version: string): string | undefined => {
  const digits = /(?:^|[-.])(\d{14})(?:-[0-9a-f]{12})?$/.exec(version)?.[1]
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits ?? '')
  if (parts === null) return undefined
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number)
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
  const date = new Date(time)
  // `Date.UTC` takes the 40th of a month for a day of the next one.
  return date
    .toISOString()
    .replaceAll(/\D/g, '')
    .startsWith(digits ?? '')
    ? date.toISOString()
    : undefined
}

/** How many whole days old a database is at a time. */
export const ageInDays = ({ date }: Pick<DatabaseFacts, 'date'>, now: string): number =>
  Math.floor((Date.parse(now) - Date.parse(date)) / 86_400_000)
