import type { Value } from '../dockerfile/shell/values.ts'
import type { Setting } from './build.ts'
import type { Place } from './tree.ts'

/** A flag of a command without its dashes, and its value. */
export type Flag = { readonly name: string; readonly value: string; readonly written: string }

/** The words of a command, sorted. */
export type Flags = {
  readonly flags: readonly Flag[]
  readonly operands: readonly Value[]
  /** Flags that are in no list here: whether the word behind one is its value is not known. */
  readonly strange: readonly string[]
}

/** What a command takes. */
export type Syntax = {
  /** Long flags with a value, which may be a word of its own. */
  readonly valued: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
  /** The long name of a letter. */
  readonly letters: Readonly<Record<string, string>>
}

/** Takes the flags of one name as settings. */
export const settingsAmong =
  (flags: readonly Flag[], place: Place) =>
  (wanted: string): readonly Setting[] =>
    flags
      .filter(({ name }) => name === wanted)
      .map(({ name, value, written }) => ({ name, text: value, place, written }))

/**
 * Sorts words as Docker's clients, Podman and Buildah do: flags may also come after operands. What follows the last of
 * `mostOperands` is left out.
 */
export const readFlags = (words: readonly Value[], syntax: Syntax, mostOperands = Infinity): Flags => {
  const flags: Flag[] = []
  const operands: Value[] = []
  const strange: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || operands.length >= mostOperands) break
    if (word.wide === '--') {
      operands.push(...words.slice(at + 1))
      break
    }
    if (!/^-[^-]|^--/.test(word.wide)) operands.push(word)
    else if (word.wide.startsWith('--')) {
      const { flag, takesNext, isStrange } = longFlag(word, words[at + 1], syntax)
      flags.push(flag)
      if (isStrange) strange.push(`--${flag.name}`)
      if (takesNext) at += 1
    } else if (shortFlags(word, words[at + 1], { syntax, flags, strange })) at += 1
  }
  return { flags, operands, strange }
}

type Long = { readonly flag: Flag; readonly takesNext: boolean; readonly isStrange: boolean }

const longFlag = ({ wide, written }: Value, next: Value | undefined, { valued, plain }: Syntax): Long => {
  const equals = wide.indexOf('=')
  const name = wide.slice(2, equals === -1 ? undefined : equals)
  const isStrange = !valued.has(name) && !plain.has(name)
  if (equals !== -1) {
    const flag = { name, value: wide.slice(equals + 1), written: written.slice(written.indexOf('=') + 1) }
    return { flag, takesNext: false, isStrange: false }
  }
  if (!valued.has(name))
    return { flag: { name, value: 'true', written: 'true' }, takesNext: false, isStrange }
  const flag = { name, value: next?.wide ?? '', written: next?.written ?? '' }
  return { flag, takesNext: true, isStrange: false }
}

type Sorted = { readonly syntax: Syntax; readonly flags: Flag[]; readonly strange: string[] }

/** Whether the word behind them is the value of the last of these letters. */
const shortFlags = (word: Value, next: Value | undefined, { syntax, flags, strange }: Sorted): boolean => {
  const letters = word.wide.slice(1)
  for (const [index, letter] of [...letters].entries()) {
    const name = syntax.letters[letter]
    if (name === undefined) strange.push(`-${letter}`)
    if (name !== undefined && syntax.valued.has(name)) {
      const joined = letters.slice(index + 1).replace(/^=/, '')
      const value = joined === '' ? (next?.wide ?? '') : joined
      const written = joined === '' ? (next?.written ?? '') : word.written.slice(index + 2)
      flags.push({ name, value, written })
      return joined === ''
    }
    flags.push({ name: name ?? letter, value: 'true', written: 'true' })
    if (name === undefined) return false
  }
  return false
}
