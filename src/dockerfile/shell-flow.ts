import { holdsAs, matches, optionsGiven } from './shell-builtins.ts'
import type { AndOr, Branch, CaseBranch, Link, Loop, Script, Word } from './shell-script.ts'
import { isSureIn, type Step, tested } from './shell-step.ts'
import { textOf, unknown, valuesOf } from './shell-values.ts'

const mostTurns = 50

/** Walks the body of a loop once for each value, or once when the values are not known. */
export const loop = (statement: Loop, at: Step): void => {
  const { name, values, body } = statement
  const { shell, walk } = at
  if (name === undefined) {
    whileLoop(statement, at)
    return
  }
  const turns = values.flatMap((word) => valuesOf(word, shell.known())).map(({ text }) => text)
  const areKnown = turns.length > 0
  for (const [index, turn] of (areKnown ? turns.slice(0, mostTurns) : [unknown]).entries()) {
    shell.set(name, turn)
    // The outcome of a loop is that of its last turn.
    walk(body, {
      ...at,
      isRun: at.isRun && areKnown && shell.left.size === 0,
      isDecisive: at.isDecisive && index === turns.length - 1,
    })
  }
  shell.left.delete('loop')
}

/** As long as its condition is known to hold, as of the arguments of a script; else once, where it may be skipped. */
const whileLoop = ({ condition, body }: Loop, at: Step): void => {
  const { shell, walk } = at
  const options = optionsGiven(condition, shell)
  for (let turn = 0; turn < mostTurns; turn += 1) {
    walk(condition, tested(at))
    const next = options?.[turn]
    if (next !== undefined) for (const [name, text] of next) shell.set(name, text)
    const holds = options === undefined ? holdsAs(condition, shell) : next !== undefined
    if (holds === false) break
    walk(body, { ...at, isRun: at.isRun && holds === true, isDecisive: false })
    if (holds === undefined || shell.left.has('loop')) break
  }
  shell.left.delete('loop')
}

/** Walks every branch that may be taken: which one is, is often decided by files or other programs. */
export const branch = (branches: readonly Branch[], at: Step): void => {
  let { isRun } = at
  for (const { condition, body } of branches) {
    at.walk(condition, { ...tested(at), isRun })
    const holds = condition.length === 0 ? true : holdsAs(condition, at.shell)
    isRun &&= holds !== undefined
    if (holds !== false) at.walk(body, { ...at, isRun })
    if (holds === true) return
  }
}

/** Walks the branch of a `case` that fits, or all when the subject is not known. */
export const choose = (subject: Word, branches: readonly CaseBranch[], at: Step): void => {
  const known = at.shell.known()
  const text = textOf(subject, known)
  const fits = ({ patterns }: CaseBranch): boolean =>
    patterns.some((pattern) => matches(textOf(pattern, known), text))
  const taken = text === '' || text.includes(unknown) ? undefined : branches.find(fits)
  const isRun = at.isRun && taken !== undefined
  for (const { body } of taken === undefined ? branches : [taken]) at.walk(body, { ...at, isRun })
}

/** Walks `A && B || C`, without what a known outcome of a test before it leaves out. */
export const list = ({ links }: AndOr, at: Step): void => {
  let { isRun } = at
  let outcome: boolean | undefined
  // Whether the step has failed when the links before this one did.
  let hasFailedStep = true
  const deciding = decidingOf(links, at)
  for (const [index, { operator, body }] of links.entries()) {
    const isLeftOut = (operator === '&&' && outcome === false) || (operator === '||' && outcome === true)
    if (isLeftOut) continue
    if (operator === '&&') isRun &&= outcome === true || hasFailedStep
    const isDecisive = deciding[index] ?? at.isDecisive
    at.walk(body, {
      ...at,
      isRun: isRun && (operator !== '||' || outcome === false),
      isDecisive,
      endsStep: at.endsStep && index === links.length - 1,
    })
    const isEnd = operator === '||' && endsShell(body)
    if (!isEnd) hasFailedStep = isDecisive
    outcome = holdsAs(body, at.shell)
  }
}

/** For each link, whether the step fails when it does: the next `||` behind it, if there is one, decides that. */
const decidingOf = (links: readonly Link[], at: Step): readonly boolean[] => {
  let { isDecisive } = at
  return links
    .toReversed()
    .map(({ operator, body }) => {
      const own = isDecisive
      if (operator === '||') isDecisive = at.endsStep && endsShell(body)
      return own
    })
    .toReversed()
}

/** Whether a script does nothing else in the end than `exit 1`. */
const endsShell = (body: Script): boolean =>
  body.some((statement) => {
    if (statement.kind === 'group') return !statement.isolated && endsShell(statement.body)
    if (statement.kind !== 'command') return false
    const [program, status] = statement.words.map((word) =>
      textOf(word, { folder: '/', value: () => unknown }),
    )
    return program === 'exit' && /^[1-9]/.test(status ?? '')
  })

/** Walks `A | B`: the last part decides, or all of them with `pipefail`. */
export const pipeline = (parts: readonly Script[], at: Step): void => {
  const isSure = isSureIn({ ...at, isRun: true })
  for (const [index, body] of parts.entries()) {
    const isDecisive = isSure && (index === parts.length - 1 || at.shell.options.has('pipefail'))
    at.walk(body, { ...at, shell: at.shell.copy(), isDecisive, endsStep: at.endsStep && isDecisive })
  }
}
