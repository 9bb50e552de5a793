/** Throws the message when something is wrong; who catches it adds the place. */
export const refuseIf = (isWrong: boolean, what: string): void => {
  if (isWrong) throw new Error(what)
}

/** The message of whatever was thrown; cut, because it may quote a long word. */
export const messageOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return message.length > longest ? `${message.slice(0, longest)}…` : message
}

const longest = 300

/** What Go's `strconv.ParseBool` reads. */
export const isSwitch = (text: string): boolean =>
  /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text)
