import { endTurn, isTest, waysFrom, withTurns } from './alternatives.ts'
import { holdsAs, matches, optionsGiven } from './builtins.ts'
import { isSameState, stateNow } from './environment.ts'
import type { AndOr, Branch, CaseBranch, Link, Loop, Script, Word } from './script.ts'
import { isSureIn, type Step, tested } from './step.ts'
import { textOf, unknown, valuesOf } from './values.ts'

const mostTurns = 50

/** Walks the body of a loop once for each value, or once when the values are not known. */
export const loop = (statement: Loop, at: Step): void =>
  withTurns(at, () => {
    const inside = { ...at, isInLoop: true }
    if (statement.name === undefined) whileLoop(statement, inside)
    else forLoop({ ...statement, name: statement.name }, inside)
  })

const forLoop = ({ name, values, body }: Loop & { readonly name: string }, at: Step): void => {
  const { shell, walk } = at
  const turns = values.flatMap((word) => valuesOf(word, shell.known())).map(({ text }) => text)
  const areKnown = turns.length > 0
  const ways = waysFrom(at)
  for (const [index, turn] of (areKnown ? turns.slice(0, mostTurns) : [unknown]).entries()) {
    shell.set(name, turn)
    // The outcome of a loop is that of its last turn.
    const place = {
      ...(areKnown ? at : ways.begin(body)),
      isRun: at.isRun && areKnown && shell.left.size === 0,
      isDecisive: at.isDecisive && index === turns.length - 1,
    }
    walk(body, place)
    if (!endTurn(place)) break
  }
  if (!areKnown) ways.end(true)
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
    const ways = waysFrom(at)
    const place = holds === true ? at : ways.begin(body)
    const before = holds === true ? stateNow(at) : undefined
    walk(body, { ...place, isRun: at.isRun && holds === true, isDecisive: false })
    const goesOn = endTurn(place)
    if (holds === undefined) ways.end(true)
    if (!goesOn || before === undefined || shell.left.has('loop')) break
    // `while true; do sleep 1; done`: another turn would be the same.
    if (next === undefined && isSameState(before, stateNow(at))) break
  }
}

/** Walks every branch that may be taken: which one is, is often decided by files or other programs. */
export const branch = (branches: readonly Branch[], at: Step): void => {
  let { isRun } = at
  const ways = waysFrom(at)
  for (const { condition, body } of branches) {
    at.walk(condition, { ...tested(at), isRun })
    const holds = condition.length === 0 ? true : holdsAs(condition, at.shell)
    isRun &&= holds !== undefined
    if (holds !== false) at.walk(body, { ...ways.begin(body), isRun })
    if (holds === true) {
      ways.end(false)
      return
    }
  }
  ways.end(true)
}

/** Walks the branch of a `case` that fits, or all when the subject is not known. */
export const choose = (subject: Word, branches: readonly CaseBranch[], at: Step): void => {
  const known = at.shell.known()
  const text = textOf(subject, known)
  const fits = ({ patterns }: CaseBranch): boolean =>
    patterns.some((pattern) => matches(textOf(pattern, known), text))
  const taken = text === '' || text.includes(unknown) ? undefined : branches.find(fits)
  const isRun = at.isRun && taken !== undefined
  const ways = waysFrom(at)
  for (const { body } of taken === undefined ? branches : [taken])
    at.walk(body, { ...ways.begin(body), isRun })
  const hasAny = branches.some(({ patterns }) => patterns.some((each) => textOf(each, known) === unknown))
  ways.end(taken === undefined && !hasAny)
}

/** Walks `A && B || C`, without what a known outcome of a test before it leaves out. */
export const list = ({ links }: AndOr, at: Step): void => {
  let { isRun } = at
  let outcome: boolean | undefined
  // Whether the step has failed when the links before this one did.
  let hasFailedStep = true
  const deciding = decidingOf(links, at)
  const places = placesOf(at)
  for (const [index, { operator, body }] of links.entries()) {
    const isLeftOut = (operator === '&&' && outcome === false) || (operator === '||' && outcome === true)
    if (isLeftOut) continue
    const place =
      outcome === undefined ? places.next(operator, body, links[index - 1]?.body ?? []) : places.last()
    if (operator === '&&') isRun &&= outcome === true || hasFailedStep
    const isDecisive = deciding[index] ?? at.isDecisive
    at.walk(body, {
      ...place,
      isRun: isRun && (operator !== '||' || outcome === false),
      isDecisive,
      endsStep: at.endsStep && index === links.length - 1,
    })
    const isEnd = operator === '||' && endsShell(body)
    if (!isEnd) hasFailedStep = isDecisive
    outcome = outcomeOf(operator, outcome, isAssignment(body) || holdsAs(body, place.shell))
  }
  places.end()
}

/** Of a list so far, by that of its last link; where that may have been left out, only one side of it is certain. */
const outcomeOf = (
  operator: Link['operator'],
  before: boolean | undefined,
  own: boolean | undefined,
): boolean | undefined => {
  if (operator === undefined || before === (operator === '&&')) return own
  return own === (operator === '||') ? own : undefined
}

/** It always holds, unless it takes what a program prints. */
const isAssignment = ([only, ...others]: Script): boolean =>
  only?.kind === 'command' &&
  others.length === 0 &&
  only.words.length === 0 &&
  only.assignments.every(({ value }) => value.every(({ kind }) => kind !== 'output'))

/**
 * Where the links of `A && B || C` are walked: B is a way that may not be taken where A only tests something, else a failure of A is
 * assumed to end the script; C is another way.
 */
const placesOf = (at: Step) => {
  const ways = waysFrom(at)
  let place = at
  let isBehindTest = false
  let orNone = false
  return {
    last: () => place,
    next: (operator: Link['operator'], body: Script, before: Script): Step => {
      if (operator === '&&' && place === at && isTest(before)) {
        place = ways.begin(body)
        isBehindTest = true
        orNone = true
      } else if (operator === '||') {
        orNone = place === at || (orNone && !isBehindTest)
        isBehindTest = false
        place = ways.begin(body)
      }
      return place
    },
    end: () => (place === at ? undefined : ways.end(orNone)),
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
