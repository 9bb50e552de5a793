/**
 * The value of `${NAME%PATTERN}` and its relatives, with the pattern as what is between its `*`; undefined for what is not
 * computed.
 */
export const cut = (value: string, operator: string, parts: readonly string[]): string | undefined => {
  if (parts.length > 2 || !/^(?:##?|%%?)$/.test(operator)) return undefined
  const [first = '', second] = parts
  if (operator.startsWith('#')) {
    if (second === undefined) return value.startsWith(first) ? value.slice(first.length) : value
    const at = operator === '##' ? value.lastIndexOf(second) : value.indexOf(second)
    return first === '' && at !== -1 ? value.slice(at + second.length) : value
  }
  if (second === undefined) return value.endsWith(first) ? value.slice(0, value.length - first.length) : value
  const at = operator === '%%' ? value.indexOf(first) : value.lastIndexOf(first)
  return second === '' && at !== -1 ? value.slice(0, at) : value
}
