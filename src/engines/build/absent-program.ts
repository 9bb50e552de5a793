/**
 * What to do where a step cannot start because its image lacks the shell of RUN, or go; undefined: it lacks neither. runc, crun
 * and Kaniko name a shell that they cannot start in different words; shells name go, and so do those three without a shell.
 */
export const absentProgram = (reason: string): string | undefined => {
  const shell = shells.map((pattern) => pattern.exec(reason)?.[1]).find((found) => found !== undefined)
  if (shell !== undefined)
    return `the image of this step has no ${shell} that starts: write RUN ["PROGRAM", "ARGUMENT"], or use an image with a shell`
  return gos.some((pattern) => pattern.test(reason))
    ? 'the image of this step has no go on its PATH: build in one that has, such as golang'
    : undefined
}

/** In words of runc, crun, and Kaniko. */
const shells: readonly RegExp[] = [
  /\bexec: "(\/(?:[\w.-]+\/)*(?:a|ba|da|k|z)?sh)": (?:stat \S+: )?no such file or directory/i,
  /executable file [`'"](\/(?:[\w.-]+\/)*(?:a|ba|da|k|z)?sh)[`'"] not found/i,
  /\bfork\/exec (\/(?:[\w.-]+\/)*(?:a|ba|da|k|z)?sh): no such file or directory/i,
]

/** In words of the same three, then of shells, some with the number of the line. */
const gos: readonly RegExp[] = [
  /\bexec: "(?:\S*\/)?go": (?:executable file not found|(?:stat \S+: )?no such file or directory)/i,
  /executable file [`'"](?:\S*\/)?go[`'"] not found/i,
  /sh: (?:(?:line )?\d+: )?(?:\S*\/)?go: (?:command )?not found/i,
]
