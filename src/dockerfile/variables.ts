export type Variables = ReadonlyMap<string, string>

export type Expanded = {
  readonly text: string
  /** Variables without a value and a default, each once. */
  readonly missing: readonly string[]
}

const reference =
  /\\(.)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?]|##?|%%?|\/\/?)((?:[^{}]|\$\{[^{}]*\})*))?\})/gs

/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME-word}`, `${NAME:+word}` and `${NAME+word}` by their values.
 * A variable without a value becomes empty, as in a build, and is listed in `missing`; so is one that a pattern cuts or
 * replaces (`${NAME#v}`), which is not implemented.
 */
export const expand = (text: string, variables: Variables): Expanded => {
  const missing = new Set<string>()
  const expanded = text.replaceAll(reference, (...found: readonly (string | undefined)[]) => {
    const [, escaped, plain, braced, operator = '', word = ''] = found
    if (escaped !== undefined) return escaped
    const name = plain ?? braced ?? ''
    const value = variables.get(name)
    const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined
    const other = (): string => {
      const inner = expand(word, variables)
      for (const each of inner.missing) missing.add(each)
      return inner.text
    }
    if (operator.endsWith('+')) return isSet ? other() : ''
    if (operator.endsWith('-') && !isSet) return other()
    if (!isSet || /^[#%/]/.test(operator)) missing.add(name)
    return value ?? ''
  })
  return { text: expanded, missing: [...missing] }
}

/** Removes the quotes of a Dockerfile word. */
export const unquote = (word: string): string => word.replaceAll(/(['"])(.*?)\1/gs, '$2')

type Pair = readonly [name: string, value: string | undefined]

/** The `NAME=value` pairs of an ENV or ARG, with values as written; a NAME alone, as in ARG, has none. */
export const assignmentsOf = (instruction: 'ENV' | 'ARG', args: string): readonly Pair[] => {
  const words = args.match(/(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/gs) ?? []
  const old = /^(\S+)\s+(.*)$/s.exec(args)
  // The old form, `ENV NAME value with spaces`.
  if (instruction === 'ENV' && old !== null && words[0]?.includes('=') === false)
    return [[old[1] ?? '', old[2]]]
  return words.map((word) => {
    const at = word.indexOf('=')
    return at === -1 ? [word, undefined] : [word.slice(0, at), unquote(word.slice(at + 1))]
  })
}
