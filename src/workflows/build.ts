import { posix } from 'node:path'
import type { Value } from '../dockerfile/shell/values.ts'
import type { Variables } from '../dockerfile/variables.ts'
import { literal, shown } from './marks.ts'
import type { Form, Place, Tree } from './tree.ts'

/** The files of a repository; paths are relative to it. What is a link, too large or not there is undefined. */
export type Repository = {
  readonly names: (folder: string) => readonly string[]
  readonly text: (path: string) => string | undefined
  /** Whether a step before may have written this file, so that its text does not count. */
  readonly isWritten?: (path: string) => boolean
  /** A bake file or a Compose file; without this, each command that uses one reads it again. Throws `Unreadable`. */
  readonly tree?: (path: string, form: Form) => Tree
}

/** What is said about a target, by the names of bake files; of a list, a later value replaces an earlier one. */
export type Attributes = ReadonlyMap<string, readonly Tree[]>

/** One thing that is said about a build, by the name that docker/build-push-action has for it. */
export type Setting = {
  readonly name: string
  /** One item of a list. With marks where it is not known; a path is relative to the repository. */
  readonly text: string
  readonly place: Place
  /** As it stands in a script, where that says more than the text. */
  readonly written?: string | undefined
}

/** What cannot be taken over or is not known, as a sentence without its end. */
export type Remark = { readonly place: Place; readonly text: string }

/** A build of an image that a workflow or a Makefile starts. */
export type Build = {
  readonly place: Place
  /** What builds: an action, or the words of a command. */
  readonly by: string
  /** The job and step, or the target of a Makefile. */
  readonly where: string
  /** The service or the target of a bake file; undefined: no file names it. */
  readonly service?: string
  /** Whether it is built only where its image is not there, as `docker compose up` does it. */
  readonly isImplied?: boolean
  readonly settings: readonly Setting[]
  readonly remarks: readonly Remark[]
  /** `BUILDX_NO_DEFAULT_ATTESTATIONS` where it builds; undefined: it is not set. */
  readonly noDefaultAttestations?: string | undefined
}

/** The variable that has buildx write nothing where nobody says. */
export const noDefaultAttestationsName = 'BUILDX_NO_DEFAULT_ATTESTATIONS'

/** Whether `call` of a build asks for something else than to build, as `check` and `outline` do. */
export const isOtherMethod = (call: string): boolean =>
  literal(call) !== undefined && !/^(?:|build)(?:,.*)?$/.test(call)

/** `DOCKER_DEFAULT_PLATFORM`, which counts where a build of Docker names no platform. */
export const usualPlatforms = (
  settings: readonly Setting[],
  variables: Variables,
  place: Place,
): readonly Setting[] => {
  const text = variables.get('DOCKER_DEFAULT_PLATFORM') ?? ''
  return text === '' || settings.some(({ name }) => name === 'platforms')
    ? []
    : [{ name: 'platforms', text, place }]
}

/** Stands for the name of the folder in which steps start: that of the repository, or of whatever folder somebody has it in. */
export const workspaceName = 'workspace-of-the-runner'

/** The folder in which steps start; the repository is here unless it is checked out deeper. */
export const workspace = `/github/${workspaceName}`

/** Where something runs. */
export type Spot = {
  /** The top of the repository, absolute. */
  readonly root: string
  /** The working folder, absolute. */
  readonly folder: string
}

/** A program that is started, and where. */
export type Call = {
  readonly words: readonly Value[]
  /** Whether it has more words that are not known. */
  readonly isOpen: boolean
  readonly variables: Variables
  readonly spot: Spot
  readonly place: Place
  readonly where: string
  readonly repository: Repository
}

/** A path that is named in a folder, relative to the repository; undefined when it leads out of it. */
export const inRepository = ({ root, folder }: Spot, path: string): string | undefined => {
  // In a folder that is not known, `..` leads to one that is not known either.
  if (literal(folder) === undefined && !path.startsWith('/')) return `${posix.relative(root, folder)}/${path}`
  const found = posix.relative(root, posix.resolve(folder, path)) || '.'
  return found === '..' || found.startsWith('../') ? undefined : found
}

/** `NAME=CONTEXT` with a folder relative to the repository; what is no folder stays as it is. */
export const namedContext = (spot: Spot, text: string): string => {
  const equals = text.indexOf('=')
  const value = text.slice(equals + 1)
  if (literal(value) === undefined || isOtherContext(value)) return text
  return `${text.slice(0, equals + 1)}${posix.relative(spot.root, posix.resolve(spot.folder, value)) || '.'}`
}

/** Whether a named context is an image, another target or an address. */
export const isOtherContext = (value: string): boolean => isAddress(value) || /^[\w-]+:/.test(value)

/** Whether a context is an address and no folder. */
export const isAddress = (text: string): boolean =>
  /^(?:[a-z][a-z\d+.-]*:\/\/|git@|github\.com\/)/i.test(text)

/** What a context is, and the Dockerfile in or beside it. */
type Source = {
  readonly context: Setting
  /** Undefined: it has its usual name. */
  readonly file: Setting | undefined
  /** Whether the Dockerfile is named relative to the context, and not to the working folder. */
  readonly isInContext: boolean
}

type Found = Pick<Build, 'settings' | 'remarks'>

/** The settings `context` and `file`, relative to the repository. */
export const sourceSettings = (spot: Spot, { context, file, isInContext }: Source): Found => {
  const problem = contextProblem(context.text)
  const folder = problem === undefined ? contextIn(spot, context) : undefined
  const settings: Setting[] = folder === undefined ? [] : [{ ...context, text: folder }]
  const remarks: Remark[] = []
  if (problem !== undefined) remarks.push({ place: context.place, text: problem })
  else if (folder === undefined) remarks.push(outside(context))
  if (file === undefined) return { settings, remarks }
  if (file.text === '-') {
    const text = 'file: the Dockerfile is read from standard input; write it to a file'
    return { settings, remarks: [...remarks, { place: file.place, text }] }
  }
  if (literal(file.text) === undefined) return { settings: [...settings, file], remarks }
  // Without a known context, a path in it is not known either.
  if (isInContext && (folder === undefined || literal(folder) === undefined))
    return { settings: [...settings, { ...file, text: '\0', written: file.text }], remarks }
  const base = isInContext ? { ...spot, folder: posix.join(spot.root, folder ?? '') } : spot
  const path = inRepository(base, file.text)
  if (path === undefined) return { settings, remarks: [...remarks, outside(file)] }
  const usual = folder === undefined ? undefined : posix.join(folder, 'Dockerfile')
  return { settings: path === usual ? settings : [...settings, { ...file, text: path }], remarks }
}

const contextIn = (spot: Spot, { text }: Setting): string | undefined =>
  literal(text) === undefined ? text : inRepository(spot, text)

const contextProblem = (text: string): string | undefined => {
  if (text === '-')
    return 'context: it is read from standard input; only a folder of the repository can be built'
  if (!isAddress(shown(text).replace(serverUrl, 'https://host'))) return undefined
  return `context: ${shown(text)} is not a folder of the repository; check it out first`
}

const serverUrl = /^\$\{\{\s*github\.server_url\s*\}\}/

const outside = ({ name, text, place }: Setting): Remark => ({
  place,
  text: `${name}: ${shown(text)} is outside the repository`,
})
