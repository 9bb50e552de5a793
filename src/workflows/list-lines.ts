import { unknown } from '../dockerfile/shell/values.ts'
import type { Line, Tree } from './tree.ts'

/**
 * The items of a list that an action reads as lines of CSV. An item that is in quotes and has several lines has a value
 * that is not shown as one line of an input: it is unknown.
 */
export const linesOf = (value: Tree): readonly Line[] => {
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
