import { unknown, type Value } from '../shell/values.ts'
import type { Variables } from '../variables.ts'

/** What decides which files of a package go compiles. */
export type GoTarget = {
  /** Go's names; undefined where the build's own platform holds. */
  readonly os: string | undefined
  readonly arch: string | undefined
  readonly tags: readonly string[]
  readonly cgo: boolean
}

/** The arguments of one `go build`, `install` or `run`. */
export type GoArguments = {
  /** Packages, or files that end in `.go`, as written and as they are; the folder itself when none is named. */
  readonly packages: readonly Value[]
  /** Whether a word that is not known may name others. */
  readonly isOpen: boolean
  /** The value of `-o`. */
  readonly output: string | undefined
  readonly target: GoTarget
}

/** Flags of `go build` whose value may be a word of its own (`go help build`), and those of tinygo. */
const valueFlags =
  /^--?(?:C|o|p|asmflags|buildmode|compiler|covermode|coverpkg|exec|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec|target|scheduler|gc|panic|opt)$/

/** Reads the words after the verb. A word with an unknown value that may be a flag or nothing is left out. */
export const readGoArguments = (words: readonly Value[], variables: Variables, verb: string): GoArguments => {
  const [packages, skipped]: [Value[], Value[]] = [[], []]
  const flags = new Map<string, string>()
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined) break
    const [, name = '', value] = /^--?([A-Za-z][\w-]*)(?:=([\s\S]*))?$/.exec(word.text) ?? []
    if (name !== '') {
      const takesNext = value === undefined && valueFlags.test(word.text)
      flags.set(name, value ?? (takesNext ? (words[at + 1]?.text ?? '') : ''))
      if (takesNext) at += 1
    } else if (word.wide === unknown) {
      skipped.push(word)
    } else if (word.text !== '' && !word.text.startsWith(`-`)) {
      packages.push(word)
      // What follows belongs to the program.
      if (verb === 'run' && !word.text.endsWith('.go')) break
    }
  }
  // A sole argument that is unknown names a package, but which one is open.
  const isNamed = packages.length > 0 || skipped.some(({ written }) => /^["']/.test(written))
  return {
    packages: isNamed ? packages : [{ written: '.', text: '.', wide: '.' }],
    isOpen: packages.length === 0 && skipped.length > 0,
    output: flags.get('o'),
    target: targetOf(flags, variables),
  }
}

const targetOf = (flags: ReadonlyMap<string, string>, variables: Variables): GoTarget => {
  const goFlags = variables.get('GOFLAGS') ?? ''
  const tags = flags.get('tags') ?? /(?:^|\s)['"]?--?tags=([^\s'"]*)/.exec(goFlags)?.[1] ?? ''
  return {
    os: knownName(variables.get('GOOS')),
    arch: knownName(variables.get('GOARCH')),
    tags: tags.split(/[\s,]+/).filter((tag) => tag !== ''),
    cgo: variables.get('CGO_ENABLED') !== '0',
  }
}

const knownName = (value: string | undefined): string | undefined =>
  value !== undefined && /^[a-z0-9]+$/.test(value) ? value : undefined
