import type { ShellOption } from './state.ts'

/** What `set`, or a shell that is started with these words, switches on or off, in order. */
export const optionChanges = (
  words: readonly string[],
): readonly { readonly option: ShellOption; readonly isOn: boolean }[] => {
  const found: { readonly option: ShellOption; readonly isOn: boolean }[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [, sign, letters = ''] = /^([-+])([A-Za-z]+)$/.exec(words[at] ?? '') ?? []
    if (sign === undefined) return found
    const isOn = sign === '-'
    if (letters.includes('e')) found.push({ option: 'errexit', isOn })
    if (!letters.includes('o')) continue
    at += 1
    const option = words[at]
    if (option === 'errexit' || option === 'pipefail') found.push({ option, isOn })
  }
  return found
}

/** The options of a shell by the words that start it, as in `bash -eo pipefail -c SCRIPT` or behind `#!`. */
export const optionsOfShell = (words: readonly string[]): ReadonlySet<ShellOption> => {
  const at = words.findIndex((word) => /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(word))
  const changes = at === -1 ? [] : optionChanges(words.slice(at + 1))
  return new Set(changes.flatMap(({ option, isOn }) => (isOn ? [option] : [])))
}

/** The options that the first line of a script gives to the shell that reads it. */
export const optionsOfScript = (text: string): ReadonlySet<ShellOption> =>
  optionsOfShell((/^#!([^\n]*)/.exec(text)?.[1] ?? '').trim().split(/\s+/))
