import { isSpace } from './spaces.ts'

/** The flags before the arguments of an instruction, and the arguments. */
type Flagged = { readonly flags: readonly string[]; readonly args: string }

/** Splits `--NAME=VALUE` words off. Their quotes and escapes are removed, unlike those of the arguments. */
export const splitFlags = (text: string, escape: string): Flagged => {
  const flags: string[] = []
  let at = 0
  for (;;) {
    while (at < text.length && isSpace(text[at])) at += 1
    if (!text.startsWith('--', at)) return { flags, args: trim(text.slice(at)) }
    const { word, isQuoted, end } = flagWord(text, at, escape)
    at = end
    // A `--` on its own ends the flags.
    if (word === '--') return { flags, args: trim(text.slice(at)) }
    if (word !== '' || isQuoted) flags.push(word)
  }
}

type Word = { readonly word: string; readonly isQuoted: boolean; readonly end: number }

const flagWord = (text: string, from: number, escape: string): Word => {
  let [word, quote, isQuoted, at] = ['', '', false, from]
  for (; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (quote === '' && isSpace(char)) break
    if (quote === '' ? char === '"' || char === "'" : char === quote) {
      quote = quote === '' ? char : ''
      isQuoted = true
    } else if (char === escape) {
      // Nothing follows an escape character at the end.
      at += 1
      word += text[at] ?? ''
    } else word += char
  }
  return { word, isQuoted, end: at }
}

/** Splits at spaces outside of quotes; quotes and escapes are kept. */
export const quotedWords = (text: string, escape: string): readonly string[] => {
  const words: string[] = []
  let at = 0
  while (at < text.length) {
    while (at < text.length && isSpace(text[at])) at += 1
    if (at >= text.length) break
    const { word, end } = quotedWord(text, at, escape)
    at = end
    words.push(word)
  }
  return words
}

const quotedWord = (text: string, from: number, escape: string): Omit<Word, 'isQuoted'> => {
  let [quote, at] = ['', from]
  for (; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (quote === '' && isSpace(char)) break
    // Single quotes take an escape character literally.
    if (char === escape && quote !== "'") {
      // Nothing follows one at the end.
      if (at + 1 === text.length) return { word: text.slice(from, at), end: text.length }
      at += 1
    } else if (quote === '') quote = char === '"' || char === "'" ? char : ''
    else if (char === quote) quote = ''
  }
  return { word: text.slice(from, at), end: at }
}

/** Splits at spaces, whatever quotes there are; an empty text has no words. */
export const plainWords = (text: string): readonly string[] => (text === '' ? [] : text.split(/[\t\v\f\r ]+/))

/** Removes spaces at both ends. */
export const trim = (text: string): string => {
  let [from, to] = [0, text.length]
  while (from < to && isSpace(text[from])) from += 1
  while (to > from && isSpace(text[to - 1])) to -= 1
  return text.slice(from, to)
}
