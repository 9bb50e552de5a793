import { posix } from 'node:path'
import { openEffort, type Effort } from '../dockerfile/effort.ts'
import { programName } from '../dockerfile/go-commands.ts'
import { makeRecipes } from '../dockerfile/make/recipes.ts'
import { shellIn } from '../dockerfile/shell/state.ts'
import type { Started } from '../dockerfile/shell/step.ts'
import { readScript } from '../dockerfile/shell/tree.ts'
import { unknown } from '../dockerfile/shell/values.ts'
import { programsStarted } from '../dockerfile/shell/walk.ts'
import type { Variables } from '../dockerfile/variables.ts'
import { type Build, type Repository, type Spot, workspace } from './build.ts'
import { buildsOfCommand } from './commands.ts'
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
export type Following = { readonly repository: Repository; readonly effort: Effort }

/** What following all scripts of a repository may take. */
export const openWorkflowEffort = (): Effort => openEffort(mostUnits)

const mostUnits = 6_000_000

/** The builds of images that a script starts, through make and scripts of the repository too. */
export const buildsOfScript = (run: ScriptRun, { repository, effort }: Following): readonly Build[] => {
  const { text, place, isOneLine, where, spot, written } = run
  const variables = new Map([...runnerVariables, ...run.env])
  if (!effort.spend(text.length)) return []
  const readFile = (path: string): string | undefined => {
    const inside = posix.relative(spot.root, path)
    const found = inside.startsWith('..') || inside.includes(unknown) ? undefined : repository.text(inside)
    return found === undefined ? undefined : cleaned(found)
  }
  const writes = (path: string): void => noteWritten(path, spot, written)
  const known = { unset: unknown, names: namesIn(repository, spot) }
  const recipes = (each: Started) => (isMake(each) ? makeRecipes(each, readFile, effort, known) : undefined)
  const options = { effort, readFile, joinsWays: true, writes, recipes }
  const started = programsStarted(readScript(text), shellIn(spot.folder, variables), options)
  for (const each of started) noteWrites(each, spot, written)
  // A file may be written behind a build as well: then too much is said to be unknown.
  const files = withWritten(repository, written)
  let [at, through] = [place, '']
  return started.flatMap((each) => {
    const outer = each.at === undefined ? each.through : { at: each.at, words: each.words }
    if (outer !== undefined) {
      at = isOneLine ? place : below(place, linesBefore(text, outer.at))
      through = nameOf(outer.words)
    }
    const call = {
      words: each.words,
      isOpen: each.isOpen,
      variables: each.variables,
      place: at,
      where,
      repository: files,
    }
    return buildsOfCommand({ ...call, spot: { ...spot, folder: each.folder } }).map((build) =>
      withWrittenDockerfile(
        each.at === undefined ? { ...build, by: `${build.by}, started by ${through}` } : build,
        files,
      ),
    )
  })
}

/** The names in a folder that is named absolutely; undefined: it is not in the repository. */
export const namesIn =
  (repository: Repository, { root }: Pick<Spot, 'root'>) =>
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
