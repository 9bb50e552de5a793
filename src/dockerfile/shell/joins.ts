import type { Connector } from './reading.ts'
import type { Link, Script, Statement } from './script.ts'

/** A statement, and what is between it and the one before. */
export type Connected = {
  readonly connector: Connector
  /** Whether `!` is in front of it. */
  readonly isNegated: boolean
  readonly body: Script
}

/** The statements of a script: `|` binds tighter than `&&` and `||`, which are equal, and these tighter than `;` and `&`. */
export const joined = (statements: readonly Connected[], last: Connector): Script => {
  const lists = splitAt(statements, ({ connector }) => connector === ';' || connector === '&')
  return lists.flatMap((list, at) => {
    const after = lists[at + 1]?.[0]?.connector ?? last
    const body = andOr(list)
    return after === '&' && body.length > 0 ? [{ kind: 'background', body }] : body
  })
}

const andOr = (list: readonly Connected[]): Script => {
  const links = splitAt(list, ({ connector }) => connector !== '|').map((pipeline, at): Link => {
    const operator = at === 0 ? ';' : pipeline[0]?.connector
    return { operator: operator === '&&' || operator === '||' ? operator : undefined, body: pipe(pipeline) }
  })
  return links.length === 1 ? (links[0]?.body ?? []) : [{ kind: 'and-or', links }]
}

const pipe = (pipeline: readonly Connected[]): Script => {
  const [first] = pipeline
  const parts = pipeline.map(({ body }) => body)
  const whole: Script = parts.length === 1 ? (first?.body ?? []) : [{ kind: 'pipeline', parts }]
  const negated: Statement = { kind: 'not', body: whole }
  return first?.isNegated === true && whole.length > 0 ? [negated] : whole
}

/** The parts of a list, each of which starts where the condition holds. */
const splitAt = <Item>(items: readonly Item[], starts: (item: Item) => boolean): readonly Item[][] => {
  const found: Item[][] = []
  for (const item of items) {
    const open = found.at(-1)
    if (open === undefined || starts(item)) found.push([item])
    else open.push(item)
  }
  return found
}
