/**
 * Whether a `//go:build` expression of names, `!`, `&&`, `||` and brackets holds for Linux on `arch`. A malformed one
 * does not hold.
 */
export const buildsWith = (expression: string, arch: string): boolean => {
  const tokens = expression.match(/&&|\|\||[!()]|[\w.]+/g) ?? []
  let at = 0
  const any = (): boolean => {
    let result = all()
    while (tokens[at] === '||') {
      at += 1
      const right = all()
      result ||= right
    }
    return result
  }
  const all = (): boolean => {
    let result = one()
    while (tokens[at] === '&&') {
      at += 1
      const right = one()
      result &&= right
    }
    return result
  }
  const one = (): boolean => {
    const token = tokens[at] ?? ''
    at += 1
    if (token === '!') return !one()
    if (token !== '(') return tagHolds(token, arch)
    const inner = any()
    at += 1
    return inner
  }
  const result = any()
  return at === tokens.length && result
}

/** Tags that hold in every build for Linux with the Go compiler; a user's own tags count as not given. */
const holding = new Set(['linux', 'unix', 'gc', 'cgo', 'true'])

const tagHolds = (tag: string, arch: string): boolean =>
  holding.has(tag) || tag === arch || /^go1\.\d+$/.test(tag)
