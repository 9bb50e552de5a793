import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
// Vitest's bundler brings a TypeScript parser; TypeScript 7 itself has none for programs.
import { parseSync, Visitor } from 'rolldown/utils'

/** What one source file consists of. */
export type SourceFile = {
  /** Path in the repository, with `/`. */
  readonly path: string
  readonly lines: number
  /** Lines of each function at the top level of the file. */
  readonly functionLines: readonly number[]
  readonly exportedFunctions: number
  /** Files of `src/` that it imports, as types or values, statically or by `import()`. */
  readonly imports: readonly string[]
  /** `...(x === undefined ? {} : { x })` in an object. */
  readonly conditionalSpreads: number
  /** `...{ a, b }` in an object. */
  readonly literalSpreads: number
}

type Parsed = ReturnType<typeof parseSync>

/** All TypeScript files below `src/` of a repository, by path. */
export const readSources = (root: string): readonly SourceFile[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map((path) =>
      readSource(`src/${path.replaceAll(sep, '/')}`, readFileSync(join(root, 'src', path), 'utf8')),
    )

/** @throws an Error that names the file when its text cannot be parsed. */
export const readSource = (path: string, text: string): SourceFile => {
  const parsed = parseSync(path, text, { preserveParens: false })
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  const functions = functionsOf(parsed)
  const exported = new Set(
    parsed.module.staticExports.flatMap(({ entries }) => entries.map(({ localName }) => localName.name)),
  )
  return {
    path,
    lines: linesIn(text),
    functionLines: functions.map(({ start, end }) => linesIn(text.slice(start, end))),
    exportedFunctions: functions.filter(({ name }) => exported.has(name)).length,
    imports: importsOf(parsed, text)
      .map((specifier) => posix.join(posix.dirname(path), specifier))
      .filter((target) => target.startsWith('src/')),
    ...spreadsOf(parsed),
  }
}

const linesIn = (text: string): number => text.trimEnd().split('\n').length

const functionsOf = ({ program }: Parsed): readonly { name: string; start: number; end: number }[] =>
  program.body.flatMap((statement) => {
    const { start, end } = statement
    const inside = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (inside?.type !== 'VariableDeclaration') return []
    return inside.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression'
        ? [{ name: id.name, start, end }]
        : [],
    )
  })

const importsOf = ({ module }: Parsed, text: string): readonly string[] => {
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ]
  return [...new Set(specifiers.filter((specifier) => specifier.startsWith('.')))]
}

const spreadsOf = ({ program }: Parsed): Pick<SourceFile, 'conditionalSpreads' | 'literalSpreads'> => {
  let [conditionalSpreads, literalSpreads] = [0, 0]
  const visitor = new Visitor({
    ObjectExpression: ({ properties }) => {
      for (const property of properties) {
        if (property.type !== 'SpreadElement') continue
        const { type } = property.argument
        if (type === 'ConditionalExpression') conditionalSpreads += 1
        if (type === 'ObjectExpression') literalSpreads += 1
      }
    },
  })
  visitor.visit(program)
  return { conditionalSpreads, literalSpreads }
}
