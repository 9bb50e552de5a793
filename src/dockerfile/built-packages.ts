import { posix } from 'node:path'
import {
  type ContainerPaths,
  type ContextFacts,
  emptyContainer,
  followed,
  inContext,
  mounted,
} from './container-paths.ts'
import type { Dockerfile } from './dockerfile.ts'
import { type GoCall, goCallOf } from './go-commands.ts'
import { readRun } from './run-steps.ts'
import { type Placed, placedInstructions } from './stage-variables.ts'
import { expand, type Variables } from './variables.ts'

/** A package that a `go build` or `go install` of a Dockerfile names. */
export type BuiltPackage = {
  /** A folder, or a file that ends in `.go`, relative to the context; `.` is its root. */
  readonly path: string
  /** Whether it is a pattern like `./...`: the folder and everything below. */
  readonly isTree: boolean
  readonly line: number
  /** The argument as written, since the value of a variable may be a secret. */
  readonly written: string
}

/**
 * The packages a Dockerfile builds, in build order, as paths of the context: read from the arguments of go, WORKDIR,
 * `cd` and COPY. What cannot be followed is left out.
 */
export const builtPackages = (dockerfile: Dockerfile, context: ContextFacts): readonly BuiltPackage[] =>
  dockerfile.needed.flatMap((stage) => {
    let paths = emptyContainer
    return placedInstructions(dockerfile, stage, dockerfile.question).flatMap((placed) => {
      paths = followed(paths, placed, context)
      return stage.instructions.includes(placed.instruction) ? packagesOf(placed, paths, context) : []
    })
  })

const packagesOf = (
  { instruction, variables }: Placed,
  before: ContainerPaths,
  context: ContextFacts,
): readonly BuiltPackage[] => {
  if (instruction.name !== 'RUN') return []
  const found: BuiltPackage[] = []
  const { commands, line, mounts } = readRun(instruction)
  const paths = mounted(before, mounts, variables)
  let folder = paths.folder
  for (const command of commands) {
    const known = new Map([...variables, ...Object.entries(command.variables)])
    const [program, target] = command.words
    if (program === 'cd' && target !== undefined) folder = posix.resolve(folder, expand(target, known).text)
    const call = goCallOf(command)
    if (call === undefined || (call.verb !== 'build' && call.verb !== 'install')) continue
    const from = posix.resolve(folder, expand(call.folder ?? '.', known).text)
    for (const { written, text } of argumentsOf(call, known)) {
      const path = pathOf(text, { from, paths, context })
      if (path !== undefined) found.push({ ...path, line, written })
    }
  }
  return found
}

type Argument = { readonly written: string; readonly text: string }

const argumentsOf = ({ args }: GoCall, variables: Variables): readonly Argument[] => {
  const expanded = args.map((written) => ({ written, ...expand(written, variables) }))
  const names = expanded
    .filter(({ text }, index) => !text.startsWith('-') && !valueFlags.test(expanded[index - 1]?.text ?? ''))
    .filter(({ text, missing }) => text !== '' && missing.length === 0)
  // Without a package, go builds the one in its folder.
  const isAlone = names.length === 0 && expanded.every(({ missing }) => missing.length === 0)
  return isAlone ? [{ written: '.', text: '.' }] : names
}

/** Flags of `go build` whose value may be a word of its own (`go help build`). */
const valueFlags =
  /^--?(?:C|o|p|asmflags|buildmode|compiler|covermode|coverpkg|exec|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec)$/

type Where = { readonly from: string; readonly paths: ContainerPaths; readonly context: ContextFacts }

const pathOf = (
  name: string,
  { from, paths, context }: Where,
): { path: string; isTree: boolean } | undefined => {
  if (name.includes('@')) return undefined
  const isTree = /(?:^|\/)\.\.\.$/.test(name)
  const bare = name.replace(/\/?\.\.\.$/, '')
  const isPath = /^\.{1,2}(?:\/|$)|^\//.test(name) || bare === '' || bare.endsWith('.go')
  if (isPath) {
    const path = inContext(paths, posix.resolve(from, bare === '' ? '.' : bare), context)
    return path === undefined ? undefined : { path, isTree }
  }
  const { modulePath } = context
  if (modulePath === undefined || !`${bare}/`.startsWith(`${modulePath}/`)) return undefined
  return { path: posix.normalize(`.${bare.slice(modulePath.length)}`), isTree }
}
