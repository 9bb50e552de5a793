const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})((?:\.\d+)?)Z$/

/**
 * Milliseconds since 1970 of a time as reports have it (ISO 8601, UTC); undefined for any other text. This room has no clock,
 * so it has no `Date`. The days are those of H. Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`.
 */
export const utcMs = (text: string): number | undefined => {
  const [year, month, day, hour, minute, second, fraction] = (form.exec(text) ?? []).slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined) return undefined
  const days = daysSince1970(year, month, day)
  const seconds = ((days * 24 + (hour ?? 0)) * 60 + (minute ?? 0)) * 60 + (second ?? 0)
  return seconds * 1000 + (fraction ?? 0) * 1000
}

/** Years begin in March, so that the day that leap years add is their last. */
const daysSince1970 = (year: number, month: number, day: number): number => {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}
