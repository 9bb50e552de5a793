/** One line of a go.mod or go.work, alone or in a block. */
type Directive = {
  readonly name: string
  /** After the name, without quotes. */
  readonly words: readonly string[]
  /** Without its slashes; empty: there is none. */
  readonly comment: string
  /** Counted from 1. */
  readonly line: number
}

const readLines = (text: string): readonly Directive[] => {
  const found: Directive[] = []
  let block: string | undefined
  for (const [index, written] of text.split('\n').entries()) {
    const [code, comment] = splitComment(written)
    const words = wordsOf(code)
    const [first, second] = words
    if (first === undefined) continue
    const place = { comment, line: index + 1 }
    if (block !== undefined) {
      if (first === ')') block = undefined
      else found.push({ name: block, words, ...place })
    } else if (second === '(') block = first
    else found.push({ name: first, words: words.slice(1), ...place })
  }
  return found
}

const named = (lines: readonly Directive[], wanted: string): readonly Directive[] =>
  lines.filter(({ name }) => name === wanted)

const linesOf = (text: string, directive: string): readonly Directive[] => named(readLines(text), directive)

const splitComment = (line: string): readonly [string, string] => {
  const at = line.indexOf('//')
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 2).trim()]
}

const wordsOf = (code: string): readonly string[] =>
  (code.match(/"[^"]*"|`[^`]*`|\(|\)|[^\s()]+/g) ?? []).map((word) => word.replace(/^["`](.*)["`]$/, '$1'))

/** The lines of one directive of a go.mod or go.work, alone or in a block, as words without comments and quotes. */
export const directivesIn = (text: string, directive: string): readonly (readonly string[])[] =>
  linesOf(text, directive).map(({ words }) => words)

/** What one go.mod says. */
export type GoMod = {
  /** In its module line; undefined where it has none. */
  readonly path: string | undefined
  readonly requirements: readonly Requirement[]
}

/** Goes through a go.mod once. */
export const readGoMod = (goMod: string): GoMod => {
  const lines = readLines(goMod)
  return { path: named(lines, 'module')[0]?.words[0], requirements: requirementsOf(lines) }
}

/** A version of Go that a go.mod or go.work names, as in `1.26` or `1.26.8`, and the line that does. */
export type NamedGo = { readonly version: string; readonly line: number }

/** What the go line and the toolchain line say; each is undefined where there is none. */
export const goLinesIn = (
  text: string,
): { readonly go: NamedGo | undefined; readonly toolchain: NamedGo | undefined } => {
  const lines = readLines(text)
  const versionIn = (directive: string, start: RegExp): NamedGo | undefined => {
    const [first] = named(lines, directive)
    const version = start.exec(first?.words[0] ?? '')?.[1]
    return first === undefined || version === undefined ? undefined : { version, line: first.line }
  }
  return { go: versionIn('go', /^(\d\S*)$/), toolchain: versionIn('toolchain', /^go(\d\S*)$/) }
}

/** One module that a go.mod requires. */
export type Requirement = {
  readonly path: string
  /** As required, whatever replaces it. */
  readonly version: string
  /** What is built instead: `PATH VERSION` of another module, or a folder; undefined: nothing replaces it. */
  readonly replacedBy: Replacement | undefined
  /** Whether a comment says that no package of the project imports it. */
  readonly isIndirect: boolean
  readonly line: number
}

/** The requirements of a go.mod in its order, each path once: of several, the last line, which replaces the others here. */
export const requirementsIn = (goMod: string): readonly Requirement[] => requirementsOf(readLines(goMod))

const requirementsOf = (lines: readonly Directive[]): readonly Requirement[] => {
  // By path, and where only a version is replaced, by both: that comes first (https://go.dev/ref/mod#go-mod-file-replace).
  const replacements = new Map(
    replacementsOf(lines).map(
      (each) => [each.version === undefined ? each.path : `${each.path} ${each.version}`, each] as const,
    ),
  )
  const found = new Map<string, Requirement>()
  for (const { words, comment, line } of named(lines, 'require')) {
    const [path, version] = words
    if (path === undefined || version === undefined) continue
    const replacedBy = replacements.get(`${path} ${version}`) ?? replacements.get(path)
    found.set(path, { path, version, replacedBy, isIndirect: /^indirect\b/.test(comment), line })
  }
  return [...found.values()]
}

/** A module that another one, or a folder, replaces. */
export type Replacement = {
  readonly path: string
  /** The only version that is replaced; undefined: all of them. */
  readonly version: string | undefined
  /** Another module, or a folder. */
  readonly target: string
  /** Of another module; undefined: the target is a folder. */
  readonly targetVersion: string | undefined
  readonly line: number
}

/** The replace lines of a go.mod or go.work. */
export const replacementsIn = (text: string): readonly Replacement[] => replacementsOf(readLines(text))

const replacementsOf = (lines: readonly Directive[]): readonly Replacement[] =>
  named(lines, 'replace').flatMap(({ words, line }) => {
    const at = words.indexOf('=>')
    const [path, target, targetVersion] = [words[0], words[at + 1], words[at + 2]]
    if (at < 1 || path === undefined || target === undefined) return []
    return [{ path, version: at === 2 ? words[1] : undefined, target, targetVersion, line }]
  })

/** Whether a folder replaces a module, given by a path from the folder of its go.mod. */
export const isFolderBelow = ({ target }: Replacement): boolean => /^\.{1,2}(?:\/|$)/.test(target)
