import { unknown } from '../dockerfile/shell-values.ts'
import { workspace } from './build.ts'
import { literal, marked, piecesOf } from './marks.ts'

/** What is known where an expression stands. */
export type Scope = {
  readonly env: ReadonlyMap<string, string>
  /** By names in lower case. Undefined: whoever starts the workflow or the action decides. */
  readonly inputs: ReadonlyMap<string, string> | undefined
  /** One combination of a matrix, by names in lower case, with `a.b` for the names of a map. Undefined: it is made while the workflow runs. */
  readonly matrix: ReadonlyMap<string, string> | undefined
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

/** Undefined: not known. Only single values, and `A || B` of two, are computed. */
const valueOf = (expression: string, scope: Scope): string | undefined => {
  const [, first = '', second] = /^([^|]+?)(?:\s*\|\|\s*([^|]+))?$/.exec(expression) ?? []
  const value = singleValue(first, scope)
  if (second === undefined || value === undefined) return value
  // What is not known may be nothing.
  if (literal(value) === undefined) return undefined
  return value === '' || value === 'false' || value === '0' ? singleValue(second, scope) : value
}

const singleValue = (written: string, { env, inputs, matrix }: Scope): string | undefined => {
  const text = written.trim()
  const [, quoted] = /^'((?:[^']|'')*)'$/.exec(text) ?? []
  if (quoted !== undefined) return quoted.replaceAll("''", "'")
  if (/^(?:true|false|-?\d+(?:\.\d+)?)$/.test(text)) return text
  if (text === 'github.workspace') return workspace
  const [, context = '', name = ''] = /^(env|inputs|matrix)\.([\w.-]+)$/.exec(text) ?? []
  if (context === 'env') return env.get(name)
  // Names of these are the same in any case.
  const lower = name.toLowerCase()
  if (context === 'inputs') return inputs === undefined ? undefined : (inputs.get(lower) ?? '')
  return context === 'matrix' && matrix !== undefined ? matrixValue(matrix, lower) : undefined
}

/** Undefined for a part of what an expression makes, and for a map or a list. */
const matrixValue = (matrix: ReadonlyMap<string, string>, name: string): string | undefined => {
  const isPart = (other: string): boolean => name.startsWith(`${other}.`) || other.startsWith(`${name}.`)
  return matrix.get(name) ?? ([...matrix.keys()].some(isPart) ? undefined : '')
}
