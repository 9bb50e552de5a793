/** As `projects/module-change.ts` words it. */
const moduleInCause = /^only modules changed: (\S+ \S+)(?: and \d+ more)? in go\.mod$/

/** The line of go.mod, from 1, with the module that a cause names; undefined when it names none or is not there. */
export const goModLine = (goMod: string, cause: string): number | undefined => {
  const module = moduleInCause.exec(cause)?.[1]
  if (module === undefined) return undefined
  const at = goMod.split('\n').findIndex(
    (line) =>
      line
        .replace(/\/\/.*/, '')
        .replace(/^\s*require\s/, '')
        .trim()
        .replace(/\s+/, ' ') === module,
  )
  return at === -1 ? undefined : at + 1
}
