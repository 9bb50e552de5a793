/** What `%` of a pattern stands for in a name; undefined where it does not fit. */
export const stemOf = (pattern: string, target: string): string | undefined => {
  const [before = '', after] = pattern.split('%')
  const isLong = after !== undefined && target.length > before.length + after.length
  if (!isLong || !target.startsWith(before) || !target.endsWith(after)) return undefined
  return target.slice(before.length, target.length - after.length)
}
