/** What a flag takes: a text once, a text as often as wanted, or nothing, `true` or `false`. */
type FlagKind = 'text' | 'list' | 'switch'
type FlagKinds = Readonly<Record<string, FlagKind>>

const times: FlagKinds = {
  interval: 'text',
  timeout: 'text',
  'start-period': 'text',
  'start-interval': 'text',
  retries: 'text',
}
const flagKinds: Readonly<Record<string, FlagKinds>> = {
  FROM: { platform: 'text' },
  RUN: { mount: 'list', network: 'text', security: 'text', device: 'list' },
  COPY: { from: 'text', chown: 'text', chmod: 'text', link: 'switch', parents: 'switch', exclude: 'list' },
  ADD: {
    chown: 'text',
    chmod: 'text',
    link: 'switch',
    'keep-git-dir': 'switch',
    checksum: 'text',
    unpack: 'switch',
    exclude: 'list',
  },
  HEALTHCHECK: times,
}

/** Throws for a flag that an instruction does not have, unless that is open; that is repeated; or whose value is wrong. */
export const refuseFlags = (instruction: string, flags: readonly string[], isOpen: boolean): void => {
  const kinds = flagKinds[instruction] ?? {}
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
