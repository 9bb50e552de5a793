import { holdsAs, matches } from './shell-builtins.ts'
import type { Branch, CaseBranch, Loop, Script, Word } from './shell-script.ts'
import type { Step } from './shell-step.ts'
import { textOf, unknown, valuesOf } from './shell-values.ts'

const mostTurns = 50

/** Walks the body of a loop once for each value, or once when the values are not known. */
export const loop = ({ name, values, body }: Loop, at: Step): void => {
  const { shell, walk } = at
  const turns = values.flatMap((word) => valuesOf(word, shell.known())).map(({ text }) => text)
  if (name === undefined || turns.length === 0) {
    if (name !== undefined) shell.set(name, unknown)
    walk(body, { ...at, isSure: false })
    return
  }
  for (const turn of turns.slice(0, mostTurns)) {
    shell.set(name, turn)
    walk(body, at)
  }
}

/** Walks every branch that may be taken: which one is, is often decided by files or other programs. */
export const branch = (branches: readonly Branch[], at: Step): void => {
  let { isSure } = at
  for (const { condition, body } of branches) {
    walkCondition(condition, at)
    const holds = condition.length === 0 ? true : holdsAs(condition, at.shell)
    isSure &&= holds !== undefined
    if (holds !== false) at.walk(body, { ...at, isSure })
    if (holds === true) return
  }
}

/** What fails in a condition does not fail the script. */
const walkCondition = (condition: Script, at: Step): void => {
  at.walk(condition, { ...at, isSure: false })
}

/** Walks the branch of a `case` that fits, or all when the subject is not known. */
export const choose = (subject: Word, branches: readonly CaseBranch[], at: Step): void => {
  const known = at.shell.known()
  const text = textOf(subject, known)
  const fits = ({ patterns }: CaseBranch): boolean =>
    patterns.some((pattern) => matches(textOf(pattern, known), text))
  const taken = text === '' || text.includes(unknown) ? undefined : branches.find(fits)
  const isSure = at.isSure && taken !== undefined
  for (const { body } of taken === undefined ? branches : [taken]) at.walk(body, { ...at, isSure })
}
