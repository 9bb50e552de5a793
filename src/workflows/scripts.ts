import { posix } from 'node:path'
import { openEffort, type Effort } from '../dockerfile/effort.ts'
import { programName } from '../dockerfile/go-commands.ts'
import { makeRecipes } from '../dockerfile/make/recipes.ts'
import { shellIn } from '../dockerfile/shell/state.ts'
import type { Started } from '../dockerfile/shell/step.ts'
import { readScript } from '../dockerfile/shell/tree.ts'
import { unknown } from '../dockerfile/shell/values.ts'
import { followPrograms } from '../dockerfile/shell/walk.ts'
import type { Variables } from '../dockerfile/variables.ts'
import { type Build, type Repository, type Spot, workspace } from './build.ts'
import { buildsOfCommand, startsBuild } from './commands.ts'
import { withoutLogins } from './logins.ts'
import { cleaned, shown } from './marks.ts'
import { runnerVariables } from './runner-variables.ts'
import { below, type Place } from './tree.ts'
import {
  noteWrites,
  noteWritten,
  withWritten,
  withWrittenDockerfile,
  type WrittenFiles,
} from './written-files.ts'

/** A script, and where it runs. */
type ScriptRun = {
  /** With marks for its expressions. */
  readonly text: string
  /** Where its first line stands; with `isOneLine` all of it does. */
  readonly place: Place
  readonly isOneLine: boolean
  readonly where: string
  readonly spot: Spot
  readonly env: Variables
  /** What the job wrote before; what the script writes is added. */
  readonly written: WrittenFiles
}

/** What scripts are followed with. */
export type Following = {
  readonly repository: Repository
  readonly effort: Effort
  /** Reads a file at an absolute path, by the top of the repository. */
  readonly readers: Map<string, ReadFile>
}

type ReadFile = (path: string) => string | undefined

/** What following all scripts of a repository may take. */
export const openWorkflowEffort = (): Effort => openEffort(mostUnits)

const mostUnits = 10_000_000

/** What Makefiles are read with: each call of make takes the same, so that what one has read serves another. */
export const makeSurroundings = (following: Following, root: string) => {
  const { repository, readers } = following
  const readFile = readers.get(root) ?? readerIn(repository, root)
  readers.set(root, readFile)
  return { readFile, unset: unknown, names: namesIn(repository, root) }
}

const readerIn =
  (repository: Repository, root: string): ReadFile =>
  (path) => {
    const inside = posix.relative(root, path)
    const found = inside.startsWith('..') || inside.includes(unknown) ? undefined : repository.text(inside)
    return found === undefined ? undefined : cleaned(found)
  }

/** The builds of images that a script starts, through make and scripts of the repository too. */
export const buildsOfScript = (run: ScriptRun, following: Following): readonly Build[] => {
  const { text, place, isOneLine, where, spot, written } = run
  const { repository, effort } = following
  const variables = new Map([...runnerVariables, ...run.env])
  if (!effort.spend(text.length)) return []
  const { readFile, ...known } = makeSurroundings(following, spot.root)
  const writes = (path: string): void => noteWritten(path, spot, written)
  const recipes = (each: Started) => (isMake(each) ? makeRecipes(each, readFile, effort, known) : undefined)
  const found: { readonly started: Started; readonly outer: Outer | undefined }[] = []
  let outer: Outer | undefined
  const report = (started: Started): void => {
    noteWrites(started, spot, written)
    const { at, words } = started
    outer = at === undefined ? (started.through ?? outer) : { at, words }
    if (!startsBuild(started)) return
    if (found.length < mostBuilds) found.push({ started, outer })
    else effort.refuse?.()
  }
  const options = { effort, readFile, joinsWays: true, writes, recipes, report }
  followPrograms(readScript(text), shellIn(spot.folder, variables), options)
  // A file may be written behind a build as well: then too much is said to be unknown.
  const files = withWritten(repository, written)
  return found.flatMap(({ started: { words, isOpen, variables: given, folder, at }, outer: from }) => {
    const line = isOneLine || from === undefined ? place : below(place, linesBefore(text, from.at))
    const call = { words, isOpen, variables: given, place: line, where, repository: files }
    const through = from === undefined ? '' : nameOf(from.words)
    return buildsOfCommand({ ...call, spot: { ...spot, folder } }).map((build) =>
      withWrittenDockerfile(
        at === undefined ? { ...build, by: `${build.by}, started by ${through}` } : build,
        files,
      ),
    )
  })
}

/** What the script itself starts, and where. */
type Outer = NonNullable<Started['through']>

/** As many as are shown of a repository. */
const mostBuilds = 500

/** The names in a folder that is named absolutely; undefined: it is not in the repository. */
const namesIn =
  (repository: Repository, root: string) =>
  (folder: string): readonly string[] | undefined => {
    const inside = posix.relative(root, folder) || '.'
    return /^\.\.(?:\/|$)/.test(inside) || inside.includes(unknown) ? undefined : repository.names(inside)
  }

/** A command as a person would look for it. */
const nameOf = (words: Started['words']): string =>
  withoutLogins(shown(words.map(({ wide }) => wide).join(' ')))
    .replaceAll(`${workspace}/`, '')
    .slice(0, longestName)

const longestName = 100

const isMake = ({ words }: Started): boolean => /^g?make$/.test(programName(words[0]?.wide ?? ''))

const linesBefore = (text: string, at: number): number => {
  let lines = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1))
    lines += 1
  return lines
}
