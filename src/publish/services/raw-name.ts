const prefix = 'go-container-bench-'
const reducedEnd = '.reduced'

/** Name of the artifact that is report.json alone, unzipped, beside the one that has all files. */
export const rawNameOf = (artifactName: string, isReduced: boolean): string =>
  `${artifactName.startsWith(prefix) ? '' : prefix}${artifactName}${isReduced ? reducedEnd : ''}.json`

/** The name of the other artifact, without the beginning that all of them have; undefined: this is no such name. */
export const legOfRawName = (name: string): string | undefined => {
  if (!name.startsWith(prefix) || !name.endsWith('.json')) return undefined
  const leg = name.slice(prefix.length, -'.json'.length)
  const whole = leg.endsWith(reducedEnd) ? leg.slice(0, -reducedEnd.length) : leg
  return whole === '' ? undefined : whole
}
