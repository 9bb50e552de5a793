import { posix } from 'node:path'
import { unknown } from '../dockerfile/shell/values.ts'
import { attribute, type Definition, readDefinition, targetsNamed } from './bake-file.ts'
import { type BakeRequest, bakeFiles, filesKnown, pathsOf, writtenIn } from './bake-paths.ts'
import { otherSettings, type TargetRequest, targetSettings } from './bake-settings.ts'
import type { Attributes, Build, Remark, Repository, Setting } from './build.ts'
import { inRepository, noDefaultAttestationsName } from './build.ts'
import { withNeeded } from './compose-needs.ts'
import { hasDotEnv } from './dot-env.ts'
import { literal, portable, shown } from './marks.ts'
import { overridden, readOverride } from './overrides.ts'
import { linesAt, type Place } from './tree.ts'
import { aboutWritten, writtenDockerfile } from './written-files.ts'
import { Unreadable } from './yaml-tree.ts'

/** One build for each target; without one that can be named, a build that says why. */
export const bakeBuilds = (request: BakeRequest): readonly Build[] => {
  const { by, where, place, spot, variables, repository } = request
  const failed = (text: string): readonly Build[] => [
    { by, where, place, settings: [], remarks: [{ place, text }] },
  ]
  const { known, left } = filesKnown(request)
  const paths = pathsOf(known)
  if (typeof paths === 'string') return request.isImplied === true ? [] : failed(paths)
  const written = writtenIn(known, paths)
  if (written !== undefined)
    return failed(
      `files: ${written} is written by a step before the build: what it says then is known only when it runs`,
    )
  try {
    const hasEnvFile = request.hasEnvFile || hasDotEnv(inRepository(spot, '.') ?? '.', repository)
    const definition = readDefinition(paths, { repository, variables, hasEnvFile })
    const found = namesOf(request, definition)
    // Compose files may be about images of others only.
    const buildsNothing = request.isImplied === true || (request.isCompose && request.targets.length === 0)
    if (typeof found === 'string') return buildsNothing ? [] : failed(found)
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

/** The targets that are built, or why they are not known. */
const namesOf = (request: BakeRequest, definition: Definition): readonly string[] | string => {
  const { targets } = request
  const within = (name: string): readonly string[] => targetsNamed(definition, name)
  const unknownTarget = targets.find(({ text }) => literal(text) === undefined)
  if (unknownTarget !== undefined)
    return `targets: ${shown(unknownTarget.written ?? unknownTarget.text)} is known only when it runs`
  const wanted = targets.length > 0 ? targets.map(({ text }) => text) : ['default']
  const asked = (request.isCompose && targets.length > 0 ? wanted : wanted.flatMap(within)).filter(
    (name) => targets.length > 0 || isOn(request, definition.targets.get(name)),
  )
  const { started, built } = definition.needs
  const needed = withNeeded(request.withStarted === true ? withNeeded(asked, started) : asked, built)
  const found = request.isCompose
    ? needed.filter((name) => definition.targets.has(name))
    : [...new Set(asked)]
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
  const isImplied = request.isImplied === true && attribute(attributes, 'pull_policy')?.text !== 'build'
  const where = `${request.where}, ${isCompose ? 'service' : 'target'} ${name}`
  const common = { by, where, place, service: name, isImplied }
  const remarks = [
    ...aboutAttributes(attributes),
    ...(isImplied ? [aboutImplied(attributes, place)] : []),
    ...aboutOverrides(request.overrides.filter((_, index) => read[index] === undefined)),
  ]
  const folder = inRepository(spot, '.') ?? '.'
  if (
    paths.every((path) => posix.dirname(path) === folder) &&
    isReadByRun(paths, sets, { definition, variables })
  ) {
    const settings: Setting[] = [
      { name: 'context', text: folder, place },
      { name: 'bake-target', text: name, place },
      ...overridden(otherSettings(target).filter(isForInputs), sets),
      ...others,
    ]
    const more = aboutDockerfile(target, request.repository)
    return { ...common, settings, remarks: [...remarks, ...more] }
  }
  const said = targetSettings(target)
  const changed = overriddenSource(said.settings, sets)
  const settings = [...overridden(changed, sets), ...others]
  return { ...common, settings, remarks: [...remarks, ...said.remarks] }
}

const aboutOverrides = (unread: readonly Setting[]): readonly Remark[] =>
  unread.map(({ text, written, place }) => ({
    place,
    text: `set: of ${shown(written ?? text)}, it is not known what it sets`,
  }))

const aboutAttributes = (attributes: Attributes): readonly Remark[] =>
  Object.entries(notFollowed).flatMap(([each, text]) =>
    (attributes.get(each) ?? []).slice(-1).map((tree) => ({ place: tree.place, text: `${each}: ${text}` })),
  )

/** Without `--build`, an image that has a name is pulled where that is possible. */
const aboutImplied = (attributes: Attributes, place: Place): Remark => {
  const image = attribute(attributes, 'image')
  return image === undefined || attribute(attributes, 'pull_policy')?.text === 'never'
    ? { place, text: 'it is built only where its image is not there' }
    : { place: image.place, text: 'it is built only where its image is not there and cannot be pulled' }
}

const notFollowed = {
  extends: 'what the other service says of its build is not read',
  matrix: 'targets that bake makes by a matrix are not told apart',
}

/** A block that names the target alone builds its Dockerfile all the same. */
const aboutDockerfile = (target: TargetRequest, repository: Repository): readonly Remark[] => {
  if (target.attributes.has('dockerfile-inline')) return []
  const path = writtenDockerfile(targetSettings(target), repository)
  return path === undefined ? [] : [aboutWritten(path, target)]
}

/** A context or Dockerfile that is overridden is relative to other things: it is left open. */
const overriddenSource = (settings: readonly Setting[], sets: readonly Setting[]): readonly Setting[] =>
  sets.some(({ name }) => name === 'context')
    ? settings
        .filter(({ name }) => name !== 'context')
        .map((each) => (each.name === 'file' ? { ...each, text: unknown } : each))
    : settings

/**
 * Whether `bake-target` has a run read the same of the working folder: its usual files and no Compose file, no override of what
 * it cannot be combined with, and no variable that the workflow sets, which a run does not hand on.
 */
const isReadByRun = (
  paths: readonly string[],
  sets: readonly Setting[],
  { definition, variables }: Pick<TargetRequest, 'definition' | 'variables'>,
): boolean =>
  paths.every((path) => bakeFiles.includes(posix.basename(path))) &&
  !sets.some(({ name }) => /^(?:context|file|target)$/.test(name)) &&
  ![...definition.declared].some((name) => variables.has(name))

/** What `bake-target` does not take from the file. */
const isForInputs = ({ name, text }: Setting): boolean =>
  !/^(?:target|build-args|build-contexts|network|platforms)$/.test(name) ||
  (name === 'platforms' && portable(text) === undefined)
