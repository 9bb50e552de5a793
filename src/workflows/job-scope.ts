import { posix } from 'node:path'
import { workspace } from './build.ts'
import { evaluated, type Scope } from './expressions.ts'
import { literal, marked } from './marks.ts'
import { at, textAt, type Tree } from './tree.ts'

/** What is given, else the defaults; a text that nothing gives is empty. By names in lower case. */
export const givenInputs = (
  declared: Tree | undefined,
  caller: Tree,
  scope: Scope,
): ReadonlyMap<string, string> =>
  new Map([
    ...(declared?.entries() ?? []).map(([name, each]): [string, string] => [
      name.toLowerCase(),
      evaluated(textAt(each, 'default') ?? empty.get(textAt(each, 'type') ?? '') ?? '', ofDefaults),
    ]),
    ...(at(caller, 'with')?.entries() ?? []).map(([name, value]): [string, string] => [
      name.toLowerCase(),
      evaluated(value.text ?? '', scope),
    ]),
  ])

/** What a reusable workflow is given for its secrets; undefined: those of the caller, or none. Only expressions, never a value. */
export const givenSecrets = (caller: Tree, scope: Scope): Scope['secrets'] => {
  const given = at(caller, 'secrets')
  if (given === undefined || given.text !== undefined) return scope.secrets
  const expressions = given.entries().filter(([, { text = '' }]) => secretExpression.test(text))
  return new Map(expressions.map(([name, { text = '' }]) => [name.toLowerCase(), evaluated(text, scope)]))
}

const secretExpression = /^\$\{\{\s*(?:secrets\.[\w-]+|github\.token)\s*\}\}$/

const empty: ReadonlyMap<string, string> = new Map([
  ['boolean', 'false'],
  ['number', '0'],
])

/** Nothing of the caller is known there. */
const ofDefaults: Scope = { env: new Map(), inputs: undefined, matrix: undefined }

/** What `env` of a workflow, a job or a step adds. */
export const withEnv = (scope: Scope, tree: Tree): Scope => {
  const own = at(tree, 'env')?.entries() ?? []
  if (own.length === 0) return scope
  const added = own.map(([name, value]): [string, string] => [name, evaluated(value.text ?? '', scope)])
  return { ...scope, env: new Map([...scope.env, ...added]) }
}

/** The variables of a script, with the one that names the folder of its action. */
export const withActionPath = ({ env, actionPath }: Scope): Scope['env'] =>
  actionPath === undefined ? env : new Map([['GITHUB_ACTION_PATH', actionPath], ...env])

/** What `withEnv` takes: as many units as there are lines of 100 variables, or pages of 2000 characters. */
export const envUnits = (tree: Tree, { env }: Pick<Scope, 'env'> = { env: new Map() }): number => {
  const own = at(tree, 'env')?.entries() ?? []
  if (own.length === 0) return 0
  const characters = own.reduce((sum, [, { text = '' }]) => sum + text.length, 0)
  return Math.floor((own.length + env.size) / 100) + Math.floor(characters / 2000)
}

/** What the names in a long script that writes variables take; an alias of few characters may repeat it again and again. */
export const changeUnits = (env: Scope['env'], script: string): number =>
  script.includes('GITHUB_ENV') ? Math.floor((script.length + env.size) / 500) : 0

/** Variables that a script writes to `$GITHUB_ENV` have values that only it knows. */
export const withChanges = (env: Scope['env'], script: string): Scope['env'] => {
  if (!script.includes('GITHUB_ENV')) return env
  if (ofOthers.test(script)) return new Map([...env].map(([name]) => [name, unknownIn(name)]))
  const names = script.match(/\b[A-Za-z_]\w*(?==|<<)/g) ?? []
  return new Map([...env, ...names.map((name): [string, string] => [name, unknownIn(name)])])
}

const unknownIn = (name: string): string => marked(`\${{ env.${name} }}`)

/** A line that writes what a file or another program says, and so may set any name. */
const ofOthers = /^(?=.*GITHUB_ENV)(?!.*(?:\becho\b|\bprintf\b|[})]|<<)).*$/m

/** Where the repository itself is checked out; elsewhere, when another one is in the folder where steps start. */
export const rootOf = (steps: readonly Tree[], scope: Scope): string => {
  const checkouts = steps.filter((step) => textAt(step, 'uses')?.startsWith('actions/checkout@') === true)
  const pathOf = (step: Tree): string => evaluated(textAt(step, 'with', 'path') ?? '', scope)
  const own = checkouts.find(isOwn)
  if (own === undefined)
    return checkouts.some((step) => /^(?:\.\/?)?$/.test(pathOf(step))) ? '/github/elsewhere' : workspace
  const path = pathOf(own)
  return literal(path) === undefined ? workspace : posix.join(workspace, path).replace(/\/$/, '')
}

/** A repository that an expression names is that of a fork, as of `github.event.pull_request.head`. */
const isOwn = (step: Tree): boolean => textAt(step, 'with', 'repository')?.includes('${{') !== false
