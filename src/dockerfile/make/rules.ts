import type { Effort } from '../effort.ts'
import type { OwnAssignment } from './assignments.ts'
import { stemOf } from './stems.ts'

export type Rule = {
  /** One target, which may contain `%`. */
  readonly target: string
  readonly needs: readonly string[]
  /** As written. */
  readonly recipe: readonly string[]
  /** What `%` stood for where the rule lists its targets (`a-x b-x: %-x: …`). */
  readonly stem?: string | undefined
}

/** What a line with a colon says: rules, or variables of its targets. */
type Line = { readonly rules: readonly Rule[]; readonly own: readonly OwnAssignment[] }

/**
 * Reads `TARGETS: NEEDS; RECIPE`, `TARGETS: PATTERN: NEEDS` or `TARGETS: NAME = VALUE`; undefined for another line. Targets share
 * their needs, unless a pattern makes them different: 4,000 targets with 4,000 needs each would fill the memory.
 */
export const readRule = (
  line: string,
  words: (text: string) => readonly string[],
  effort: Effort,
): Line | undefined => {
  const colon = colonIn(line)
  if (colon < 1) return undefined
  const rest = line.slice(colon + 1).replace(/^:/, '')
  const targets = words(line.slice(0, colon))
  const [, assigned] = ofTargets.exec(rest) ?? []
  if (assigned !== undefined) return { rules: [], own: targets.map((target) => ({ target, line: assigned })) }
  const [first = '', ...inline] = rest.split(';')
  const second = colonIn(first)
  const pattern = second === -1 ? undefined : words(first.slice(0, second))[0]
  const needs = words(second === -1 ? first : first.slice(second + 1)).filter((each) => each !== '|')
  const recipe = inline.length > 0 ? [inline.join(';')] : []
  // Few characters can name the same thousands of targets line after line.
  if (!effort.spend(targets.length * perTarget)) return { rules: [], own: [] }
  const differ = pattern !== undefined && needs.some((need) => need.includes('%'))
  if (differ && !effort.spend(targets.length * needs.join(' ').length)) return { rules: [], own: [] }
  return {
    own: [],
    rules: targets.map((target) => {
      const stem = pattern === undefined ? undefined : stemOf(pattern, target)
      const own = differ && stem !== undefined ? needs.map((need) => need.replace('%', () => stem)) : needs
      return { target, stem, needs: own, recipe }
    }),
  }
}

const perTarget = 10

/** What follows the colon where a line sets a variable of its targets only. */
const ofTargets = /^\s*((?:(?:export|override|private)\s+)*[\w.-]+\s*[?+:]*=.*)$/s

/** The first colon outside of brackets that is no part of `:=`; -1 where an equals sign comes first, or there is none. */
const colonIn = (text: string): number => {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '(' || letter === '{') depth += 1
    if (letter === ')' || letter === '}') depth -= 1
    if (depth === 0 && letter === '=') return -1
    if (depth === 0 && letter === ':') return text.charAt(at + 1) === '=' ? -1 : at
  }
  return -1
}
