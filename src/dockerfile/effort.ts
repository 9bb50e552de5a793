/** What following the scripts of one Dockerfile may take, whatever RUN they are in; about a character or a variable each. */
export type Effort = {
  /** False once all of it is used up: then nothing more is followed. */
  readonly spend: (units: number) => boolean
  /** Told where something ends at a limit of its own. */
  readonly refuse?: () => void
}

/** Far more than real Dockerfiles need, and used up within half a second. */
const most = 1_500_000

export const openEffort = (units: number = most): Effort => {
  let left = units
  return {
    spend: (wanted) => {
      left -= wanted
      return left >= 0
    },
  }
}
