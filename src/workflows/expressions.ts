import { unknown } from '../dockerfile/shell/values.ts'
import { workspace } from './build.ts'
import { literal, marked, piecesOf } from './marks.ts'

/** What is known where an expression stands. */
export type Scope = {
  readonly env: ReadonlyMap<string, string>
  /** By names in lower case. Undefined: whoever starts the workflow or the action decides. */
  readonly inputs: ReadonlyMap<string, string> | undefined
  /** One combination of a matrix, by names in lower case, with `a.b` for the names of a map. Undefined: it is made while the workflow runs. */
  readonly matrix: ReadonlyMap<string, string> | undefined
  /** What a workflow is given for its secrets, as expressions, by names in lower case; those of others are its own. */
  readonly secrets?: ReadonlyMap<string, string> | undefined
  /** The folder of the composite action that the step is in, absolute. */
  readonly actionPath?: string | undefined
}

export const noScope: Scope = { env: new Map(), inputs: undefined, matrix: new Map() }

/**
 * A text with the values of its expressions; those that are not known stay in it as marks. Unknown as a whole when it
 * would grow beyond reason, as where each of several variables has the one before many times.
 */
export const evaluated = (text: string, scope: Scope): string => {
  if (!text.includes('${{')) return text
  let length = 0
  const found: string[] = []
  for (const { text: written, expression } of piecesOf(text)) {
    const value =
      expression === undefined
        ? written
        : (valueOf(expression, scope) ?? marked(written.slice(0, longestExpression)))
    length += value.length
    if (length > text.length + mostAdded) return unknown
    found.push(value)
  }
  return found.join('')
}

const longestExpression = 500
const mostAdded = 20_000

/** Undefined: not known. Only single values, `format` of them, and `A || B || C` are computed. */
const valueOf = (expression: string, scope: Scope): string | undefined => {
  const parts = expression.split('||')
  // A bar in a text.
  if (parts.length > mostParts || parts.some((part) => part.split("'").length % 2 === 0)) return undefined
  let value: string | undefined
  for (const [at, part] of parts.entries()) {
    value = formatted(part.trim(), scope) ?? singleValue(part, scope)
    // What is not known may be nothing.
    const isLast = at === parts.length - 1
    if (value === undefined || (!isLast && literal(value) === undefined)) return undefined
    if (!/^(?:|false|0)$/.test(value)) return value
  }
  return value
}

const mostParts = 20

/** `format('a {0}', VALUE)`; undefined for anything else. */
const formatted = (text: string, scope: Scope): string | undefined => {
  const [, pattern, rest = ''] = /^format\(\s*'([^']*)'((?:,[^,()]*)*)\)$/.exec(text) ?? []
  if (pattern === undefined) return undefined
  const values = rest
    .split(',')
    .slice(1)
    .map((each) => singleValue(each, scope))
  if (/\{\{|\}\}/.test(pattern) || values.includes(undefined)) return undefined
  return pattern.replaceAll(/\{(\d)\}/g, (found, at: string) => values[Number(at)] ?? found)
}

const singleValue = (
  written: string,
  { env, inputs, matrix, secrets, actionPath }: Scope,
): string | undefined => {
  const text = written.trim()
  const [, quoted] = /^'((?:[^']|'')*)'$/.exec(text) ?? []
  if (quoted !== undefined) return quoted.replaceAll("''", "'")
  if (/^(?:true|false|-?\d+(?:\.\d+)?)$/.test(text)) return text
  if (text === 'github.workspace') return workspace
  if (text === 'github.action_path') return actionPath
  const [, context = '', name = ''] = /^(env|inputs|matrix|secrets)\.([\w.-]+)$/.exec(text) ?? []
  if (context === 'env') return env.get(name)
  // Names of these are the same in any case.
  const lower = name.toLowerCase()
  if (context === 'inputs') return inputs === undefined ? undefined : (inputs.get(lower) ?? '')
  if (context === 'secrets') return secrets?.get(lower)
  return context === 'matrix' && matrix !== undefined ? matrixValue(matrix, lower) : undefined
}

/** Undefined for a part of what an expression makes, and for a map or a list. */
const matrixValue = (matrix: ReadonlyMap<string, string>, name: string): string | undefined => {
  const isPart = (other: string): boolean => name.startsWith(`${other}.`) || other.startsWith(`${name}.`)
  return matrix.get(name) ?? ([...matrix.keys()].some(isPart) ? undefined : '')
}
