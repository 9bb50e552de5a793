import { literal, marked, piecesOf } from './marks.ts'

/** What is known where an expression stands. */
export type Scope = {
  readonly env: ReadonlyMap<string, string>
  /** Undefined: whoever starts the workflow or the action decides. */
  readonly inputs: ReadonlyMap<string, string> | undefined
  /** One combination of a matrix, with `a.b` for the names of a map. Undefined: it is made while the workflow runs. */
  readonly matrix: ReadonlyMap<string, string> | undefined
}

export const noScope: Scope = { env: new Map(), inputs: undefined, matrix: new Map() }

/** A text with the values of its expressions; those that are not known stay in it as marks. */
export const evaluated = (text: string, scope: Scope): string =>
  text.includes('${{')
    ? piecesOf(text)
        .map((piece) =>
          piece.expression === undefined
            ? piece.text
            : (valueOf(piece.expression, scope) ?? marked(piece.text.slice(0, longest))),
        )
        .join('')
    : text

const longest = 500

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
  const [, context = '', name = ''] = /^(env|inputs|matrix)\.([\w.-]+)$/.exec(text) ?? []
  if (context === 'env') return env.get(name)
  if (context === 'inputs') return inputs === undefined ? undefined : (inputs.get(name) ?? '')
  return context === 'matrix' && matrix !== undefined ? (matrix.get(name) ?? '') : undefined
}
