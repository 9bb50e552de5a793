import { posix } from 'node:path'
import type { ContextFacts } from '../container-paths.ts'
import type { GoArguments } from './go-arguments.ts'
import type { GoCall } from '../go-commands.ts'
import { programNameOf } from './go-packages.ts'
import { unknown } from '../shell/values.ts'
import type { Variables } from '../variables.ts'

type Making = {
  readonly call: GoCall
  readonly args: GoArguments
  /** The working folder, absolute. */
  readonly from: string
  readonly context: ContextFacts
  readonly variables: Variables
}

type Made = { readonly path: string; readonly isTree: boolean }

/**
 * Where go puts the program of each package: an absolute path, in which `unknown` is the name of a package that a pattern
 * leaves open. undefined for a program that go throws away.
 */
export const outputsOf = (
  packages: readonly Made[],
  { call, args, from, context, variables }: Making,
): readonly (string | undefined)[] => {
  const nameOf = ({ path, isTree }: Made): string =>
    isTree || path.includes(unknown) ? unknown : programNameOf(path, context)
  if (call.verb === 'install') {
    const folder = variables.get('GOBIN') ?? posix.join(variables.get('GOPATH') ?? '/go', 'bin')
    return packages.map((each) => posix.resolve(from, folder, nameOf(each)))
  }
  const { output } = args
  const several = args.packages.length > 1 || packages.some(({ isTree }) => isTree)
  const areFiles = packages.every(({ path }) => path.endsWith('.go'))
  if (output === undefined) {
    return packages.map((each) => (several && !areFiles ? undefined : posix.join(from, nameOf(each))))
  }
  const into = output.endsWith('/') || /(?:^|\/)\.{1,2}$/.test(output) || (several && !areFiles)
  // A path whose start is not known may be anywhere.
  const place = posix.resolve(output.startsWith(unknown) ? '/' : from, output)
  return packages.map((each) => (into ? posix.join(place, nameOf(each)) : place))
}
