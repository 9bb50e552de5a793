/** The line of go.mod, from 1, whose module and version a clause quotes; undefined when there is none. */
export const goModLine = (goMod: string, clause: string): number | undefined => {
  const quoted = clause.split(/\s+/)
  const at = goMod.split('\n').findIndex((line) => {
    const [module, version] = line
      .replace(/\/\/.*/, '')
      .replace(/^\s*require\s/, '')
      .trim()
      .split(/\s+/)
    const found = module === undefined || version === undefined ? -1 : quoted.indexOf(module)
    return found !== -1 && quoted[found + 1] === version
  })
  return at === -1 ? undefined : at + 1
}
