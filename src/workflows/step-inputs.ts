import { unknown } from '../dockerfile/shell/values.ts'
import type { Setting } from './build.ts'
import { evaluated } from './expressions.ts'
import type { Step } from './jobs.ts'
import { at, type Line, type Tree } from './tree.ts'

/** The inputs of a step, those of a list one by one. */
export const settingsIn = (step: Step): readonly Setting[] =>
  (at(step.tree, 'with')?.entries() ?? []).flatMap(([name, value]) =>
    valuesOf(name.toLowerCase(), value, step),
  )

const valuesOf = (name: string, value: Tree, { scope }: Step): readonly Setting[] => {
  const lines: readonly Line[] = single.has(name)
    ? [{ text: value.text ?? '', place: value.place }]
    : linesOf(value)
  const texts = lines.map(({ text, place }) => ({ text: unquoted(evaluated(text, scope).trim()), place }))
  const separated = commas.has(name)
    ? texts.flatMap(({ text, place }) => text.split(',').map((each) => ({ text: each.trim(), place })))
    : texts
  // A value of several lines may come out of one expression.
  return separated
    .flatMap(({ text, place }) => text.split('\n').map((each) => ({ name, text: each, place })))
    .filter(({ text }) => text !== '' && (!/^(?:false|False|FALSE)$/.test(text) || usuallyOn.has(name)))
}

/** Without a word they are on: `false` says something. */
const usuallyOn = new Set(['provenance', 'sbom'])

/** Items of lists are values of CSV, which may be in quotes as a whole. */
const unquoted = (text: string): string =>
  /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text

const single = new Set(['context', 'file', 'target', 'workdir', 'network', 'source'])
const commas = new Set(
  (
    'platforms platform targets archs no-cache-filters containerfiles dockerfiles ' +
    'secret-envs ssh add-hosts allow'
  ).split(' '),
)

/**
 * The items of a list that an action reads as lines of CSV. An item that is in quotes and has several lines has a value
 * that is not shown as one line of an input: it is unknown.
 */
const linesOf = (value: Tree): readonly Line[] => {
  const found: Line[] = []
  let isWithin = false
  for (const line of value.lines()) {
    const isOdd = (line.text.split('"').length - 1) % 2 === 1
    if (isWithin) {
      isWithin = !isOdd
      continue
    }
    const [, name] = /^\s*"([^"=]*)/.exec(line.text) ?? []
    isWithin = isOdd && name !== undefined
    if (isWithin) found.push({ ...line, text: `${name}=${unknown}` })
    // Docker's actions either leave a comment out or give it to a build that does not heed it.
    else if (!/^\s*(?:#|$)/.test(line.text)) found.push(line)
  }
  return found
}
