import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { git, settingsMatching, succeeded } from '../../host/git/git.ts'
import type { Repository } from '../../host/git/repository.ts'
import type { Host } from '../../host/host.ts'
import { checked, kindInside, UnsafePath } from '../../host/inside/check.ts'
import { isFileIn } from '../../host/inside/look.ts'
import { dockerfileNames } from '../../inputs/dockerfile-names.ts'
import { InputError } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import { type FoundDockerfile, findDockerfiles } from './find-dockerfiles.ts'
import { elsewhere, wantedPath } from './missing-dockerfile.ts'
import { dockerfilePathOf, dockerfileText } from './user-build.ts'

type Looking = {
  readonly host: Host
  readonly repository: Repository
  /** Commits whose files count beside those of the working tree: what only the base has is a result, and not a wrong input. */
  readonly commits: readonly string[]
  /** Whether files that are not committed are measured. */
  readonly withUncommitted: boolean
}

/**
 * What is wrong with the places of these projects, one sentence for each project: no such folder, or no such Dockerfile. Looks
 * only, and copies nothing. What a submodule holds is not known here, nor what a bake file names.
 */
export const absentProjects = async (
  looking: Looking,
  projects: readonly Inputs[],
): Promise<readonly string[]> => {
  const { root } = looking.repository
  const submodules = await submodulesIn(looking)
  const isKnown = (path: string): boolean =>
    submodules.every((each) => path !== each && !path.startsWith(`${each}/`))
  const problems: string[] = []
  let found: readonly FoundDockerfile[] | undefined
  for (const inputs of projects) {
    const context = join(inputs.context === 'auto' ? '.' : inputs.context, '.')
    const place: Place = { inputs, context, paths: pathsOf(inputs, context) }
    if (![context, ...place.paths].every(isKnown)) continue
    const problem = await problemWith(looking, place)
    if (problem === undefined) continue
    if (problem.kind === 'other') problems.push(problem.what)
    else {
      found ??= await findDockerfiles(looking.host, root)
      problems.push(missingAt(looking, place, { found, isLeftOut: problem.isLeftOut }))
    }
  }
  return problems
}

/** Whether a path that should be relative to the repository cannot be in it. */
export const leadsOut = (path: string): boolean => isAbsolute(path) || /^\.\.(\/|$)/.test(join(path, '.'))

type Place = {
  readonly inputs: Inputs
  /** Relative to the repository, normalised. */
  readonly context: string
  /** Where its Dockerfile may be, likewise; none: a bake file says where. */
  readonly paths: readonly string[]
}

type Problem =
  | { readonly kind: 'no-dockerfile'; readonly isLeftOut: boolean }
  | { readonly kind: 'other'; readonly what: string }

const pathsOf = (inputs: Inputs, context: string): readonly string[] => {
  if (inputs.bakeTarget !== undefined) return []
  const { file } = inputs.build
  return file === undefined ? dockerfileNames(inputs).map((name) => join(context, name)) : [join('.', file)]
}

const problemWith = async (looking: Looking, place: Place): Promise<Problem | undefined> => {
  const { context, inputs, paths } = place
  const { root } = looking.repository
  const outside = paths.find((path) => leadsOut(path))
  if (outside !== undefined)
    return { kind: 'other', what: `file: ${outside} leads out of the repository; name a file in it` }
  const kind = await kindInside(root, context)
  if (kind === undefined && (await areCommitted(looking, [context], paths))) return undefined
  const wrong = await folderProblem(root, context, kind)
  if (wrong !== undefined) return { kind: 'other', what: `context: ${wrong}` }
  if (paths.length === 0) return undefined
  try {
    const path = dockerfilePathOf({ dir: root, contextDir: join(root, context) }, inputs)
    const isThere = (await dockerfileText(root, path)) !== undefined
    if (isThere && (await isInHead(looking, path))) return undefined
    return (await areCommitted(looking, [], paths))
      ? undefined
      : { kind: 'no-dockerfile', isLeftOut: isThere }
  } catch (error) {
    if (error instanceof InputError) return { kind: 'other', what: error.problems.join('; ') }
    throw error
  }
}

type Kind = Awaited<ReturnType<typeof kindInside>>

const folderProblem = async (root: string, context: string, kind: Kind): Promise<string | undefined> => {
  if (kind === 'folder') return undefined
  if (kind === 'file')
    return `${context} is a file; name the folder to build, and a Dockerfile after it, as in . ${context}`
  if (kind === undefined) {
    const [, first] = /^(.*\S)\s+\S+$/.exec(context) ?? []
    const neither = first === undefined ? `no folder ${context}` : `neither a folder ${context} nor ${first}`
    return `there is ${neither} in the repository`
  }
  try {
    await checked(root, context, 'folder')
    return undefined
  } catch (error) {
    if (error instanceof UnsafePath) return error.message
    throw error
  }
}

/** A file that git ignores, or that a checkout has beside the commit, is not measured. */
const isInHead = async ({ host, repository, withUncommitted }: Looking, path: string): Promise<boolean> => {
  const flags = ['--cached', ...(withUncommitted ? ['--others', '--exclude-standard'] : [])]
  const name = relative(repository.root, await realpath(path))
  const listed = await git(host, repository.root, [
    '--literal-pathspecs',
    ...['ls-files', '-z', ...flags, '--', name],
  ])
  return !succeeded(listed) || listed.stdout !== ''
}

/** Whether one of the commits has each of the folders, and one of the Dockerfiles. A commit that was not fetched has nothing. */
const areCommitted = async (
  { host, repository, commits }: Looking,
  folders: readonly string[],
  paths: readonly string[],
): Promise<boolean> => {
  for (const commit of commits) {
    const has = async (path: string): Promise<boolean> => {
      const listed = await git(host, repository.root, [
        '--literal-pathspecs',
        ...['ls-tree', '-z', '--full-tree', commit, '--', path],
      ])
      return succeeded(listed) && listed.stdout !== ''
    }
    const all = await Promise.all(folders.map(has))
    const any = await Promise.all(paths.map(has))
    if (all.every(Boolean) && (paths.length === 0 || any.some(Boolean))) return true
  }
  return false
}

const submodulesIn = async ({ host, repository: { root } }: Looking): Promise<readonly string[]> =>
  isFileIn(root, '.gitmodules')
    ? (await settingsMatching(host, root, String.raw`^submodule\..*\.path$`, '.gitmodules')).map(
        ([, path]) => path,
      )
    : []

type Found = { readonly found: readonly FoundDockerfile[]; readonly isLeftOut: boolean }

const missingAt = ({ host }: Looking, { inputs, context }: Place, { found, isLeftOut }: Found): string => {
  const wanted = wantedPath(inputs, context)
  const named = inputs.build.file === undefined ? 'context' : 'file'
  const where = named === 'context' && context === '.' ? 'at the top of' : 'in'
  const absent = `${named}: there is no ${wanted} ${where} the repository`
  if (isLeftOut)
    return `${absent}; the one in the working tree is not part of the commit, because git ignores it or it was never committed`
  return `${absent}${elsewhere('head', { env: host.env, inputs, context, found, isLeftOut, linkTarget: undefined })}`
}
