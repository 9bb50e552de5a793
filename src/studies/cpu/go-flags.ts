/** GOFLAGS in an ENV instruction, with or without quotes. */
const assignment = /\bGOFLAGS=(?:"([^"\n]*)"|([^\s"\\]*))/g

/** The text of a Dockerfile in which Go gets one more flag. Throws where it does not set GOFLAGS. */
export const withGoFlag = (dockerfile: string, flag: string): string => {
  const changed = dockerfile.replace(assignment, (_, quoted?: string, plain?: string) => {
    const flags = [quoted ?? plain ?? '', flag].filter((each) => each !== '')
    return `GOFLAGS="${flags.join(' ')}"`
  })
  if (changed === dockerfile) throw new Error('its Dockerfile does not set GOFLAGS, so it cannot be given -p')
  return changed
}
