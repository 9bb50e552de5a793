import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../../host/error-text.ts'
import { fingerprint, type Fingerprint } from './fingerprint.ts'
import type { IgnoreRules } from './ignore-patterns.ts'
import { type Ignore, readIgnore } from './ignore.ts'

export type BuildInputsQuestion = {
  readonly rules: IgnoreRules
  readonly target: string | undefined
  readonly buildArgs: Readonly<Record<string, string>>
  /** Additional build contexts that are folders: name to absolute path. */
  readonly buildContexts: Readonly<Record<string, string>>
}

/** Everything that the build of one revision could see. */
export type BuildInputs = {
  /** SHA-256 of all of it, in hex: equal exactly when nothing differs. */
  readonly digest: string
  /** A fingerprint per input; keys are the kind and the name, as in `file cmd/api/main.go`. */
  readonly inputs: ReadonlyMap<string, string>
  /** The ignore file that was used, absolute; undefined when there is none. */
  readonly ignoreFile: string | undefined
  /** Of all contexts, without ignored files and without `.git`. */
  readonly contextBytes: number
  readonly contextFiles: number
}

/**
 * Reads what an engine would see: the context without ignored files (content, permissions, targets of links, empty
 * folders), the Dockerfile's text, target, build arguments, additional contexts. Leaves out times, owners, and anything
 * named `.git`, in which two commits always differ. Throws when something cannot be read, naming it.
 */
export const buildInputsDigest = async (
  contextDir: string,
  dockerfile: string,
  question: BuildInputsQuestion,
): Promise<BuildInputs> => {
  const { rules, target, buildArgs, buildContexts } = question
  const ignore = await readIgnore(contextDir, dockerfile, rules)
  const inputs = new Map<string, string>([['Dockerfile', sha256(await readFile(dockerfile))]])
  if (target !== undefined) inputs.set('target', target)
  // A digest of the value, never the value: it may be a secret.
  for (const [name, value] of Object.entries(buildArgs)) inputs.set(`build argument ${name}`, sha256(value))
  const found = [await readTree(contextDir, ignore, 'file ')]
  for (const [name, folder] of Object.entries(buildContexts)) {
    found.push(
      await readTree(folder, await readIgnore(folder, undefined, rules), `build context ${name}, file `),
    )
  }
  for (const [name, each] of found.flatMap((tree) => [...tree])) inputs.set(name, each.text)
  const files = found.flatMap((tree) => [...tree.values()]).filter(({ text }) => !text.startsWith('folder '))
  return {
    digest: digestOf(inputs),
    inputs,
    ignoreFile: ignore.file,
    contextBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    contextFiles: files.length,
  }
}

/** The names of inputs that differ, sorted, at most `limit`: files by path, others in words. */
export const differingInputs = (one: BuildInputs, other: BuildInputs, limit = 3): readonly string[] =>
  [...new Set([...one.inputs.keys(), ...other.inputs.keys()])]
    .filter((name) => one.inputs.get(name) !== other.inputs.get(name))
    .toSorted()
    .slice(0, limit)
    .map((name) => name.replace(/^file /, ''))

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

const digestOf = (inputs: ReadonlyMap<string, string>): string => {
  const hash = createHash('sha256')
  // NUL is the only character that no path contains.
  for (const name of [...inputs.keys()].toSorted()) hash.update(`${name}\0${inputs.get(name) ?? ''}\0`)
  return hash.digest('hex')
}

const readTree = async (
  root: string,
  ignore: Ignore,
  kind: string,
): Promise<ReadonlyMap<string, Fingerprint>> => {
  const found = new Map<string, Fingerprint>()
  const unreadable: unknown[] = []
  const attempt = (path: string): void => {
    try {
      found.set(`${kind}${path}`, fingerprint(join(root, path)))
    } catch (error) {
      unreadable.push(error)
    }
  }
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(
      (error: unknown) => void unreadable.push(error),
    )
    for (const entry of entries ?? []) {
      if (entry.name === '.git') continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      const isIgnored = ignore.isIgnored(path)
      if (!isIgnored) attempt(path)
      if (entry.isDirectory() && (!isIgnored || ignore.mayHoldOthers(path))) await visit(path)
    }
  }
  await visit('')
  if (unreadable.length > 0) throw unreadableError(unreadable)
  return found
}

const shownErrors = 5

const unreadableError = (errors: readonly unknown[]): Error => {
  const shown = errors.slice(0, shownErrors).map(messageOf)
  const more = errors.length > shownErrors ? `, and ${errors.length - shownErrors} more` : ''
  return new Error(
    `The build context cannot be read: ${shown.join(', ')}${more}; make these files readable, or exclude them in .dockerignore`,
    { cause: errors[0] },
  )
}
