/** Throws the message when something is wrong; who catches it adds the place. */
export const refuseIf = (isWrong: boolean, what: string): void => {
  if (isWrong) throw new Error(what)
}

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What Go's `strconv.ParseBool` reads. */
export const isSwitch = (text: string): boolean =>
  /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text)
