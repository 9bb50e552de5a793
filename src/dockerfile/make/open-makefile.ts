import { posix } from 'node:path'
import { type FindRules, ruleFinder } from './fitting-rules.ts'
import {
  type Makefile,
  type MakeOptions,
  originIn,
  type Outside,
  readMakefile,
  variablesOf,
} from './makefile.ts'
import { type Definitions, type ExpandMake, makeExpander } from './variables.ts'
import type { Variables } from '../variables.ts'

type ReadFile = (path: string) => string | undefined

/** What a call of make is given. */
type Given = {
  /** Where it runs, absolute. */
  readonly folder: string
  /** Undefined: the one that make takes by itself. */
  readonly file: string | undefined
  readonly environment: Variables
  /** The variables of the command line, over which no line of the file wins. */
  readonly given: Variables
}

/** A Makefile as one call of make has it. */
export type OpenMakefile = Makefile & {
  /** Where it is, relative to the folder. */
  readonly file: string
  readonly rulesFor: FindRules
  readonly variables: Definitions
  readonly given: Definitions
  /** Replaces variables, within one limit for the whole call. */
  readonly expand: ExpandMake
}

/** What was read of a Makefile, and the values that its lines asked for. */
type Kept = {
  readonly makefile: Makefile
  readonly rulesFor: FindRules
  readonly environment: Asked
  readonly given: Asked
}

type Around = Pick<MakeOptions, 'effort' | 'unset' | 'names'> & { readonly readFile: ReadFile }

/**
 * Reads the Makefile of a call. Large projects call make hundreds of times, also from one Makefile into the next: a file is read
 * again only for another value of a variable that one of its lines asks for. Recipes are expanded with the values of the call.
 */
export const openMakefile = (call: Given, around: Around): OpenMakefile | undefined => {
  const { effort } = around
  const { folder, environment, given } = call
  const before = readBefore.get(around.readFile) ?? { texts: new Map(), makefiles: new Map() }
  readBefore.set(around.readFile, before)
  const readFile = readingOnce(around, before.texts)
  const names = call.file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [call.file]
  const found = names
    .map((file) => ({ file, text: readFile(posix.resolve(folder, file)) }))
    .find(({ text }) => text !== undefined)
  if (found?.text === undefined) return undefined
  const { file, text } = found
  const options = { ...around, readFile, folder, file }
  const { makefile, rulesFor } = keptFor(text, call, { options, before: before.makefiles })
  // What was not read to its end may set variables otherwise.
  if (!effort.spend(1)) return undefined
  const outside = { environment, given }
  const originOf = (name: string): string => originIn(name, makefile.values, outside)
  return {
    ...makefile,
    file,
    rulesFor,
    given,
    variables: variablesOf(makefile.values, outside),
    expand: makeExpander(effort, { unset: around.unset, originOf, names: around.names }),
  }
}

/** Every file is read once, and counts in full then. */
const readingOnce =
  ({ readFile, effort }: Around, texts: Before['texts']): ReadFile =>
  (path) => {
    if (texts.has(path)) return texts.get(path)
    const text = readFile(path)
    const known = text === undefined || effort.spend(text.length) ? text : undefined
    texts.set(path, known)
    return known
  }

type Reading = {
  readonly options: Omit<MakeOptions, keyof Outside>
  readonly before: Before['makefiles']
}

const keptFor = (text: string, { environment, given }: Given, { options, before: all }: Reading): Kept => {
  const { folder, file, effort } = options
  const key = JSON.stringify([folder, file])
  const before = all.get(key) ?? []
  const known = before.find(
    (each) =>
      effort.spend(Math.ceil((each.environment.size + each.given.size) / valuesPerUnit)) &&
      hasAll(environment, each.environment) &&
      hasAll(given, each.given),
  )
  if (known !== undefined) return known
  const watched = { environment: watching(environment), given: watching(given) }
  const makefile = readMakefile(text, { ...options, ...watched })
  const kept = {
    makefile,
    rulesFor: ruleFinder(makefile.rules, effort),
    environment: watched.environment.asked,
    given: watched.given.asked,
  }
  all.set(key, [kept, ...before].slice(0, mostKept))
  return kept
}

type Before = {
  readonly texts: Map<string, string | undefined>
  /** Those that were read last come first. */
  readonly makefiles: Map<string, readonly Kept[]>
}

/** By what reads the files, as it may read others elsewhere. */
const readBefore = new WeakMap<ReadFile, Before>()

const mostKept = 20
/** Comparing two values takes little. */
const valuesPerUnit = 10

/** The values that lines asked for, by name; undefined where there was none. */
type Asked = ReadonlyMap<string, string | undefined>

const watching = (values: Variables): Definitions & { readonly asked: Asked } => {
  const asked = new Map<string, string | undefined>()
  return {
    asked,
    get: (name) => {
      const value = values.get(name)
      asked.set(name, value)
      return value
    },
  }
}

const hasAll = (values: Variables, asked: Asked): boolean => {
  for (const [name, value] of asked) if (values.get(name) !== value) return false
  return true
}
