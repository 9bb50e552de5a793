import { join } from 'node:path'
import { nearNames } from '../../dockerfile/near-names.ts'
import { hint, hints } from '../../host/hint.ts'
import type { Env } from '../../host/host.ts'
import type { InputName } from '../../inputs/definitions.ts'
import { dockerfileNames } from '../../inputs/dockerfile-names.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import type { FoundDockerfile } from './find-dockerfiles.ts'
import { isPlain, matrixOf } from './matrix.ts'

export type Missing = {
  readonly env: Env
  readonly inputs: Inputs
  /** Relative to the repository. */
  readonly context: string
  /** Those that the revision has somewhere. */
  readonly found: readonly FoundDockerfile[]
  /** Whether the user's own working tree has the file, which is then no part of the head. */
  readonly isLeftOut: boolean
  /** What a link in its place names, which the revision does not have; undefined when there is no link. */
  readonly linkTarget: string | undefined
}

const mostListed = 20

/** What is wrong where no revision has the Dockerfile: every one that the head has, with the inputs that name it. */
export const missingDockerfile = (missing: Missing, revisions: number): string => {
  const { env, inputs, context, found } = missing
  const where = revisions > 1 ? ', in either revision' : ''
  const absent = `There is no ${wantedPath(inputs, context)}${isTop(missing) ? ' at the top of' : ' in'} the repository${where}${linkNote(missing)}`
  if (missing.isLeftOut && found.length === 0) return `${absent}. ${leftOut(env)}`
  if (found.length === 0)
    return `${absent}, and no other Dockerfile or Containerfile in any of its folders. Only a container build can be measured: add one, and commit it.`
  const listed = nearestFirst(missing).slice(0, mostListed)
  const more = found.length - listed.length
  const rows = listed.map((each) => [shown(each.path), namedBy(missing, each)] as const)
  const width = Math.max(...rows.map(([path]) => path.length))
  return [
    `${absent}. Name the one to measure:`,
    ...rows.map(([path, how]) => `  ${path.padEnd(width)}  ${how}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...containerfileRule(missing),
    ...(missing.isLeftOut ? [leftOut(env)] : []),
    ...pastedJobs(env, listed),
  ].join('\n  ')
}

const pastedJobs = (env: Env, listed: readonly FoundDockerfile[]): readonly string[] => {
  const jobs = matrixOf(env, listed)
  if (jobs.length === 0) return []
  const absent = listed.filter((each) => !isPlain(each)).map(({ path }) => shown(path))
  return [
    'To measure several in every pull request, paste these jobs into a workflow. They end in one report and one comment:',
    ...jobs.map((line) => `  ${line}`),
    ...(absent.length === 0 ? [] : [`Not in these jobs, because of its name: ${absent.join(', ')}`]),
  ]
}

const linkNote = ({ linkTarget }: Missing): string =>
  linkTarget === undefined ? '' : `, only a link to ${shown(linkTarget)}, which is not in the repository`

const leftOut = (env: Env): string =>
  `The one in the working tree is not part of the head, because git ignores it or it was never committed: commit it, or make it with ${hint(env, 'prepare', 'COMMAND')}.`

/**
 * Where else a revision has one, as the end of a clause; empty when it has none. In the head it can be named by inputs;
 * in the base it only explains what changed.
 */
export const elsewhere = (revision: Revision, missing: Missing): string => {
  const found = nearestFirst(missing)
  const [first] = found
  if (first === undefined) return ''
  const more = found.length > 3 ? ` and ${found.length - 3} more` : ''
  const named = found.slice(0, 3).map(({ path }) => shown(path))
  const has = `; the ${revision} has ${named.join(', ')}${more}`
  if (revision === 'base') return has
  return found.length === 1
    ? `${has}: set ${namedBy(missing, first)}`
    : `${has}: name one, as in ${namedBy(missing, first)}`
}

/** Paths of the Dockerfile that was looked for, as a reader knows them. */
export const wantedPath = (
  { build, engines }: Pick<Inputs, 'build' | 'engines'>,
  context: string,
): string => {
  if (build.file !== undefined) return build.file
  const [first, second] = dockerfileNames({ engines })
  const path = join(context, first)
  return first.toLowerCase() === second.toLowerCase() ? path : `${path} or ${second}`
}

const isTop = ({ inputs, context }: Missing): boolean =>
  inputs.build.file === undefined && join(context, '.') === '.'

/** Names are from the repository: a line break in one must not begin a line of the log. */
const shown = (path: string): string => (/^[\w./@+,= -]+$/.test(path) ? path : JSON.stringify(path))

/**
 * The inputs that name a Dockerfile. A context is enough where its engines find the file by themselves; where nothing
 * else makes the repository the project, the context is always named.
 */
export const namedBy = (
  { env, inputs }: Pick<Missing, 'env' | 'inputs'>,
  { path, context }: FoundDockerfile,
  alwaysContext = false,
): string => {
  const byItself = dockerfileNames(inputs).some((name) => join(context, name) === path)
  const inContext: readonly (readonly [InputName, string])[] =
    context === '.' && !byItself && !alwaysContext ? [] : [['context', context]]
  return hints(env, byItself ? inContext : [...inContext, ['file', path]])
}

/** A mistyped name is nearest to what was meant. */
const nearestFirst = ({ inputs, context, found }: Missing): readonly FoundDockerfile[] => {
  const near = nearNames(
    wantedPath(inputs, context),
    found.map(({ path }) => path),
  )
  const isNear = ({ path }: FoundDockerfile): boolean =>
    inputs.build.file !== undefined && near.includes(path)
  return [...found.filter(isNear), ...found.filter((each) => !isNear(each))]
}

const containerfileRule = ({ env, inputs, context, found }: Missing): readonly string[] => {
  const [first] = dockerfileNames(inputs)
  const isAlone = found.some(({ path }) => path === join(context, 'Containerfile'))
  if (!isAlone || inputs.build.file !== undefined || first === 'Containerfile') return []
  return [
    `Only Podman and Buildah look for a Containerfile by themselves. ${hint(env, 'file', join(context, 'Containerfile'))} builds it on any engine; ${hint(env, 'engines', 'podman')} would find it.`,
  ]
}
