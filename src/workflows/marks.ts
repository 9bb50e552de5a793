import { unknown } from '../dockerfile/shell/values.ts'

/**
 * An expression of a workflow has a value only when the workflow runs. Until then it goes through shells and Makefiles as
 * characters of a private plane, which no shell splits or obeys, with the mark for something unknown behind them, so
 * that nothing is computed from it.
 */
const plane = 0xf0000
const lastInPlane = 0xffff

/** Characters that stand for something else here, wherever a file has them itself. */
const own = /[\0\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFF}]/gu

/** The text of a file without the characters that have a meaning here. */
export const cleaned = (text: string): string => text.replaceAll(own, '\ufffd')

/** An expression, with its braces, as a value that is not known yet. */
export const marked = (expression: string): string =>
  [...expression].map((letter) => String.fromCodePoint(plane + codeOf(letter))).join('') + unknown

const codeOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0
  return code < lastInPlane - 1 ? code : 0xfffd
}

const mark = /([\u{F0000}-\u{FFFFF}]+)\0?/gu

/** A text with its expressions as they were written; what else is unknown is shown as `…`. */
export const shown = (text: string): string =>
  text.replaceAll(mark, (_, hidden: string) => unmarked(hidden)).replaceAll(unknown, '…')

const unmarked = (hidden: string): string =>
  [...hidden].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? plane) - plane)).join('')

/**
 * A text as an input of an action can have it: with the expressions that mean the same in every workflow. Undefined when
 * anything else in it is not known.
 */
export const portable = (text: string): string | undefined => {
  const hidden = [...text.matchAll(mark)].map(([, each = '']) => unmarked(each))
  const isKnown = hidden.flatMap(expressionsIn).every(({ expression }) => isFree(expression ?? ''))
  const found = text.replaceAll(mark, (_, each: string) => unmarked(each))
  return isKnown && !found.includes(unknown) ? found : undefined
}

/** A text without any expression and with nothing unknown in it. */
export const literal = (text: string): string | undefined => (text.search(own) === -1 ? text : undefined)

/** A part of a text: plain, or the inside of `${{ … }}`. */
type Piece = { readonly text: string; readonly expression: string | undefined }

/** The parts of a text, in linear time; an expression that does not end is plain text. */
export const piecesOf = (text: string): readonly Piece[] => {
  const found: Piece[] = []
  let from = 0
  for (;;) {
    const start = text.indexOf('${{', from)
    const end = start === -1 ? -1 : text.indexOf('}}', start)
    if (end === -1) return [...found, { text: text.slice(from), expression: undefined }]
    found.push({ text: text.slice(from, start), expression: undefined })
    found.push({ text: text.slice(start, end + 2), expression: text.slice(start + 3, end).trim() })
    from = end + 2
  }
}

/** The same with a word in the place of each expression, to see what form it will have. */
export const withWords = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.expression === undefined ? piece.text : 'x'))
    .join('')

const expressionsIn = (text: string): readonly Piece[] =>
  piecesOf(text).filter(({ expression }) => expression !== undefined)

/** Whether an expression depends on nothing that only its own workflow has: no step, job, matrix, environment or input. */
const isFree = (expression: string): boolean =>
  expression
    .replaceAll(/'[^']*'/g, '')
    .match(/[A-Za-z_][\w-]*(?:\.[\w*-]+)*/g)
    ?.every((name) => free.test(name)) === true

const free =
  /^(?:(?:vars|secrets|runner)\.[\w-]+|github\.(?!event\b|event_path|action|job|env|path|token)[\w-]+|github\.token|true|false|null|format|contains|startsWith|endsWith|join|toJSON|hashFiles)$/
