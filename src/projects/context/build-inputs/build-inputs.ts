import { basename, dirname } from 'node:path'
import { createHash } from 'node:crypto'
import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { type Pause, unstoppable } from '../../../host/pauses.ts'
import type { ChangedFile, ChangedSetting } from '../../../model.ts'
import { sourcesOf } from './copy-sources.ts'
import type { IgnoreRules } from './ignore-rules.ts'
import { readTree, type Tree } from './tree.ts'
import { usedArguments } from './used-arguments.ts'
import { mayCopyCode, onbuildSources } from './unseen-code.ts'
import { type Context, viewsOf } from './view.ts'
import { readLinked } from '../../../host/inside/read.ts'

export type BuildInputsQuestion = {
  /** Those of all engines that may build. */
  readonly rules: readonly IgnoreRules[]
  readonly dockerfile: Dockerfile
  readonly target: string | undefined
  /** How it is built otherwise, by the name of the option. */
  readonly settings: Readonly<Record<string, string>>
  readonly buildArgs: Readonly<Record<string, string>>
  /** Additional build contexts that are folders: name to absolute path. */
  readonly buildContexts: Readonly<Record<string, string>>
}

/** Everything that the build of one revision takes. */
export type BuildInputs = {
  /** SHA-256 of all of it, in hex: equal exactly when nothing differs. */
  readonly digest: string
  /** A fingerprint per input; keys are the kind and the name, as in `file cmd/api/main.go`. */
  readonly inputs: ReadonlyMap<string, string>
  /** The ignore files that are used, absolute, each once. */
  readonly ignoreFiles: readonly string[]
  /** Of all contexts. */
  readonly contextFiles: number
  /** Whether the build also takes something named `.git`, which is not among the inputs. */
  readonly takesGit: boolean
}

/**
 * Reads what the build takes: the Dockerfile, ignore files, target, build arguments that it uses, and of each context what
 * COPY, ADD and mounts take by the rules of one of the engines (content, permissions, targets of links, empty folders).
 * Leaves out times, owners, and anything named `.git`, in which two commits always differ. Throws when something cannot be
 * read, naming it.
 */
export const buildInputsDigest = async (
  contextDir: string,
  dockerfilePath: string,
  question: BuildInputsQuestion,
  pause: Pause = unstoppable,
): Promise<BuildInputs> => {
  const { target, settings, buildContexts } = question
  const inputs = new Map<string, string>([
    ['Dockerfile', sha256((await readLinked(dirname(dockerfilePath), basename(dockerfilePath))) ?? '')],
  ])
  if (target !== undefined) inputs.set('target', target)
  for (const [name, value] of Object.entries(settings)) inputs.set(name, sha256(value))
  // A digest of the value, never the value: it may be a secret.
  for (const [name, value] of usedArguments(question)) inputs.set(`build argument ${name}`, sha256(value))
  const contexts: readonly Context[] = [
    { name: undefined, dir: contextDir, dockerfilePath },
    ...Object.entries(buildContexts).map(([name, dir]) => ({ name, dir, dockerfilePath: undefined })),
  ]
  const trees: Tree[] = []
  for (const context of contexts) trees.push(await treeOf(context, question, pause))
  const found = trees.flatMap((tree) => [...tree.found])
  for (const [name, text] of found) inputs.set(name, text)
  return {
    digest: digestOf(inputs),
    inputs,
    ignoreFiles: [...new Set(trees.flatMap(({ ignoreFiles }) => ignoreFiles))],
    contextFiles: found.filter(([, text]) => !text.startsWith('folder ')).length,
    takesGit: trees.some(({ takesGit }) => takesGit),
  }
}

const treeOf = async (
  context: Context,
  { dockerfile, rules }: BuildInputsQuestion,
  pause: Pause,
): Promise<Tree> => {
  const views = await viewsOf(context, (each) => sourcesOf(dockerfile, each), rules, pause)
  const tree = await readTree(context, views, pause)
  const isSeen =
    context.name !== undefined || !(await mayCopyCode({ context, dockerfile, rules, tree }, pause))
  if (isSeen) return tree
  const unseen = await viewsOf(context, () => onbuildSources, rules, pause)
  return readTree(context, [...views, ...unseen], pause)
}

/** The names of inputs that differ, sorted, at most `limit`: files by path, others in words. */
export const differingInputs = (one: BuildInputs, other: BuildInputs, limit = 3): readonly string[] =>
  [...new Set([...one.inputs.keys(), ...other.inputs.keys()])]
    .filter((name) => one.inputs.get(name) !== other.inputs.get(name))
    .toSorted()
    .slice(0, limit)
    .map((name) => name.replace(/^file /, ''))

/** Files of the main context that differ, in alphabetical order; folders, which differ in permissions, are none. */
export const changedFilesIn = (base: BuildInputs, head: BuildInputs): readonly ChangedFile[] =>
  [...new Set([...base.inputs.keys(), ...head.inputs.keys()])].toSorted().flatMap((name) => {
    const [before, after] = [base.inputs.get(name), head.inputs.get(name)]
    const isFile = name.startsWith('file ') && !(after ?? before ?? '').startsWith('folder ')
    if (before === after || !isFile) return []
    return { path: name.slice('file '.length), change: changeBetween(before, after) }
  })

export const changeBetween = (
  before: string | undefined,
  after: string | undefined,
): ChangedSetting['change'] => {
  if (before === undefined) return 'new'
  return after === undefined ? 'gone' : 'changed'
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

const digestOf = (inputs: ReadonlyMap<string, string>): string => {
  const hash = createHash('sha256')
  // NUL is the only character that no path contains.
  for (const name of [...inputs.keys()].toSorted()) hash.update(`${name}\0${inputs.get(name) ?? ''}\0`)
  return hash.digest('hex')
}
