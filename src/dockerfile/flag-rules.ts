/** What a flag takes: a text once, a text as often as wanted, or nothing, `true` or `false`. */
type FlagKind = 'text' | 'list' | 'switch'
export type FlagKinds = Readonly<Record<string, FlagKind>>

/** Throws for a flag that an instruction does not have, unless that is open; that is repeated; or whose value is wrong. */
export const refuseFlags = (flags: readonly string[], kinds: FlagKinds, isOpen: boolean): void => {
  const seen = new Set<string>()
  for (const flag of flags) {
    const at = flag.indexOf('=')
    const name = at === -1 ? flag : flag.slice(0, at)
    const value = at === -1 ? undefined : flag.slice(at + 1)
    const kind = Object.hasOwn(kinds, name.slice(2)) ? kinds[name.slice(2)] : undefined
    if (kind === undefined) {
      if (isOpen) continue
      throw new Error(`has no flag ${name}`)
    }
    if (seen.has(name) && kind !== 'list') throw new Error(`has ${name} twice`)
    seen.add(name)
    if (kind === 'switch' && !/^(?:true|false)$/i.test(value ?? 'true'))
      throw new Error(`has ${flag}, which can only be true or false`)
    if (kind !== 'switch' && value === undefined) throw new Error(`has ${name} without a value`)
  }
}
