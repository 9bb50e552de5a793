/** The lines of one directive of a go.mod or go.work, alone or in a block, as words without comments and quotes. */
export const directivesIn = (text: string, directive: string): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = []
  let block: string | undefined
  for (const line of text.split('\n')) {
    const words = wordsOf(line)
    const [first, second] = words
    if (first === undefined) continue
    if (block !== undefined) {
      if (first === ')') block = undefined
      else if (block === directive) found.push(words)
    } else if (second === '(') block = first
    else if (first === directive) found.push(words.slice(1))
  }
  return found
}

const wordsOf = (line: string): readonly string[] =>
  (line.replace(/\/\/.*$/s, '').match(/"[^"]*"|`[^`]*`|\(|\)|[^\s()]+/g) ?? []).map((word) =>
    word.replace(/^["`](.*)["`]$/, '$1'),
  )

/** A module that a folder replaces; a path with a leading dot is a folder, anything else a module. */
export type Replacement = {
  readonly path: string
  /** The only version that is replaced; undefined: all of them. */
  readonly version: string | undefined
  readonly target: string
}

export const replacementsIn = (goMod: string): readonly Replacement[] =>
  directivesIn(goMod, 'replace').flatMap((words) => {
    const at = words.indexOf('=>')
    const [path, target] = [words[0], words[at + 1]]
    const isFolder = at !== -1 && target !== undefined && /^\.{1,2}(?:\/|$)/.test(target)
    return isFolder && path !== undefined ? [{ path, version: at === 2 ? words[1] : undefined, target }] : []
  })
