import { posix } from 'node:path'
import { unknown } from '../dockerfile/shell-values.ts'
import type { Variables } from '../dockerfile/variables.ts'
import { type Definition, readDefinition, targetsNamed } from './bake-file.ts'
import { otherSettings, type TargetRequest, targetSettings } from './bake-settings.ts'
import type { Attributes, Build, Remark, Repository, Setting, Spot } from './build.ts'
import { inRepository, noDefaultAttestationsName } from './build.ts'
import { composeFilesIn } from './compose-file.ts'
import { literal, portable, shown } from './marks.ts'
import { overridden, readOverride } from './overrides.ts'
import { linesAt, type Place } from './tree.ts'
import { Unreadable } from './yaml-tree.ts'

/** A call of bake, or of Compose. */
export type BakeRequest = {
  readonly by: string
  readonly where: string
  readonly place: Place
  readonly spot: Spot
  readonly variables: Variables
  readonly repository: Repository
  /** As they are named; empty: the usual ones. */
  readonly files: readonly Setting[]
  readonly targets: readonly Setting[]
  /** `TARGET.KEY=VALUE` each. */
  readonly overrides: readonly Setting[]
  /** Of the call itself, such as `push`. */
  readonly others: readonly Setting[]
  /** The profiles that a call of Compose turns on; bake takes the services of all. */
  readonly profiles: readonly Setting[]
  readonly isCompose: boolean
}

/** One build for each target; without one that can be named, a build that says why. */
export const bakeBuilds = (request: BakeRequest): readonly Build[] => {
  const { by, where, place, variables, repository } = request
  const failed = (text: string): readonly Build[] => [
    { by, where, place, settings: [], remarks: [{ place, text }] },
  ]
  const { known, left } = filesKnown(request)
  const paths = pathsOf(known)
  if (typeof paths === 'string') return failed(paths)
  try {
    const definition = readDefinition(paths, repository, variables)
    const found = namesOf(request, definition)
    if (typeof found === 'string') return failed(found)
    const noDefaultAttestations = variables.get(noDefaultAttestationsName)
    return found.slice(0, mostTargets).map((name) => {
      const build = buildOf(known, { definition, paths, name })
      return { ...build, remarks: [...build.remarks, ...left], noDefaultAttestations }
    })
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return failed(`${paths.join(', ')}: ${error.message}`)
  }
}

const mostTargets = 50

const bakeFiles = [
  'docker-bake.json',
  'docker-bake.hcl',
  'docker-bake.override.json',
  'docker-bake.override.hcl',
]

/** The request without files that are made while the job runs, if others are left, and what is said of those. */
const filesKnown = (
  request: BakeRequest,
): { readonly known: BakeRequest; readonly left: readonly Remark[] } => {
  const { files, spot, repository } = request
  const isThere = ({ text }: Setting): boolean => {
    const path = literal(text) === undefined ? undefined : inRepository(spot, withoutCwd(text))
    return path !== undefined && repository.text(path) !== undefined
  }
  const known = files.filter(isThere)
  if (known.length === 0) return { known: request, left: [] }
  const left = files
    .filter((file) => !isThere(file))
    .map(({ text, written, place }) => ({
      place,
      text: `files: ${shown(written ?? text)} is not in the repository: what it says of the build is not known`,
    }))
  return { known: { ...request, files: known }, left }
}

const withoutCwd = (text: string): string => text.replace(/^cwd:\/\//, '')

/** The files that are read, or why they are not known. */
const pathsOf = ({ files, spot, repository, isCompose }: BakeRequest): readonly string[] | string => {
  const unknownFile = files.find(({ text }) => literal(text) === undefined)
  if (unknownFile !== undefined)
    return `files: ${shown(unknownFile.written ?? unknownFile.text)} is known only when it runs`
  const named = files.map(({ text }) => inRepository(spot, withoutCwd(text)))
  if (named.includes(undefined)) return 'files: one is outside the repository'
  if (named.length > 0) return named.filter((path) => path !== undefined)
  const folder = inRepository(spot, '.')
  if (folder === undefined) return 'the working folder is outside the repository'
  const own = bakeFiles
    .map((name) => posix.join(folder, name))
    .filter((path) => repository.text(path) !== undefined)
  const found = [...composeFilesIn(folder, repository), ...(isCompose ? [] : own)]
  return found.length > 0 ? found : `there is no ${isCompose ? 'Compose' : 'bake'} file in ${folder}`
}

/** The targets that are built, or why they are not known. */
const namesOf = (request: BakeRequest, definition: Definition): readonly string[] | string => {
  const { targets } = request
  const unknownTarget = targets.find(({ text }) => literal(text) === undefined)
  if (unknownTarget !== undefined)
    return `targets: ${shown(unknownTarget.written ?? unknownTarget.text)} is known only when it runs`
  const wanted = targets.length > 0 ? targets.map(({ text }) => text) : ['default']
  const found = [...new Set(wanted.flatMap((name) => targetsNamed(definition, name)))].filter(
    (name) => targets.length > 0 || isOn(request, definition.targets.get(name)),
  )
  return found.length > 0 ? found : `there is no target ${wanted.join(', ')} that is built`
}

/** Whether Compose builds a service that nobody names: it has no profile, or one that is turned on or may be. */
const isOn = ({ isCompose, profiles, variables }: BakeRequest, service: Attributes | undefined): boolean => {
  const own = linesAt(service?.get('profiles')?.at(-1)).map(({ text }) => text)
  if (!isCompose || own.length === 0) return true
  const on = [...profiles.map(({ text }) => text), variables.get('COMPOSE_PROFILES') ?? '']
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
  return on.some((text) => text === '*' || literal(text) === undefined || own.includes(text))
}

type Named = { readonly definition: Definition; readonly paths: readonly string[]; readonly name: string }

const buildOf = (request: BakeRequest, { definition, paths, name }: Named): Build => {
  const { by, place, spot, variables, others, isCompose } = request
  const attributes: Attributes = definition.targets.get(name) ?? new Map()
  const target: TargetRequest = { attributes, definition, spot, variables, place }
  const read = request.overrides.map((each) => readOverride(each, { name, spot, variables }))
  const sets = read.flatMap((each) => each ?? [])
  const where = `${request.where}, ${isCompose ? 'service' : 'target'} ${name}`
  const remarks = [
    ...Object.entries(notFollowed).flatMap(([each, text]) =>
      (attributes.get(each) ?? []).slice(-1).map((tree) => ({ place: tree.place, text: `${each}: ${text}` })),
    ),
    ...request.overrides
      .filter((_, index) => read[index] === undefined)
      .map(({ text, written, place: at }) => ({
        place: at,
        text: `set: of ${shown(written ?? text)}, it is not known what it sets`,
      })),
  ]
  if (isReadByRun(paths, sets, { definition, variables })) {
    const settings = otherSettings(target).filter(isForInputs)
    const own: Setting[] = [
      { name: 'context', text: inRepository(spot, '.') ?? '.', place },
      { name: 'bake-target', text: name, place },
    ]
    return { by, where, place, settings: [...own, ...overridden(settings, sets), ...others], remarks }
  }
  const said = targetSettings(target)
  const changed = overriddenSource(said.settings, sets)
  return {
    by,
    where,
    place,
    settings: [...overridden(changed, sets), ...others],
    remarks: [...remarks, ...said.remarks],
  }
}

const notFollowed = {
  extends: 'what the other service says of its build is not read',
  matrix: 'targets that bake makes by a matrix are not told apart',
}

/** A context or Dockerfile that is overridden is relative to other things: it is left open. */
const overriddenSource = (settings: readonly Setting[], sets: readonly Setting[]): readonly Setting[] =>
  sets.some(({ name }) => name === 'context')
    ? settings
        .filter(({ name }) => name !== 'context')
        .map((each) => (each.name === 'file' ? { ...each, text: unknown } : each))
    : settings

/**
 * Whether `bake-target` has a run read the same: the usual files of the folder and no Compose file, no override of what
 * it cannot be combined with, and no variable that the workflow sets, which a run does not hand on.
 */
const isReadByRun = (
  paths: readonly string[],
  sets: readonly Setting[],
  { definition, variables }: Pick<TargetRequest, 'definition' | 'variables'>,
): boolean =>
  paths.every((path) => bakeFiles.includes(posix.basename(path))) &&
  new Set(paths.map((path) => posix.dirname(path))).size === 1 &&
  !sets.some(({ name }) => /^(?:context|file|target)$/.test(name)) &&
  ![...definition.declared].some((name) => variables.has(name))

/** What `bake-target` does not take from the file. */
const isForInputs = ({ name, text }: Setting): boolean =>
  !/^(?:target|build-args|build-contexts|network|platforms)$/.test(name) ||
  (name === 'platforms' && portable(text) === undefined)
