/** What go compiles for; all names are Go's. */
export type Target = {
  readonly os: string
  readonly arch: string
  readonly tags: readonly string[]
  readonly cgo: boolean
}

/** Linux without tags, as in `go build` on a machine with a C compiler. */
export const linuxOn = (arch: string): Target => ({ os: 'linux', arch, tags: [], cgo: true })

/** Whether a `//go:build` expression of names, `!`, `&&`, `||` and brackets holds. A malformed one does not hold. */
export const buildsWith = (expression: string, target: Target): boolean => {
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
    let isNegated = false
    for (; tokens[at] === '!'; at += 1) isNegated = !isNegated
    const token = tokens[at] ?? ''
    at += 1
    if (token !== '(') return tagHolds(token, target) !== isNegated
    const inner = any()
    at += 1
    return inner !== isNegated
  }
  // Go itself gives up on deep nesting; a file like that is not edited.
  if (tokens.length > mostTokens) return false
  const result = any()
  return at === tokens.length && result
}

const mostTokens = 500

/** Systems for which the tag `unix` holds (go/build, `unixOS`). */
const unixes = /^(?:aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|linux|netbsd|openbsd|solaris)$/

const tagHolds = (tag: string, { os, arch, tags, cgo }: Target): boolean => {
  if (tag === os || tag === arch || tag === 'gc' || tag === 'true') return true
  if (tag === 'cgo') return cgo
  if (tag === 'unix') return unixes.test(os)
  return /^go1\.\d+$/.test(tag) || tags.includes(tag)
}
