import { createHmac, scryptSync } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256OfFile } from '../../host/file-hash.ts'
import { type InputName, inputNames, inputsAbout } from '../../inputs/definitions.ts'
import { differs, type Given, textOf } from '../../inputs/given.ts'
import type { StudyReport } from '../../model.ts'
import type { RunSubject } from '../../projects/subject.ts'
import { machineId } from './machine.ts'
import type { Scope } from '../study.ts'

/** What a study is made from: two with the same origin have times that can stand beside each other. */
export type Origin = Pick<StudyReport, 'inputs' | 'projects'>

/**
 * Inputs that change no time, and secrets, of which a report keeps no trace. All others have to be the same when a study is
 * continued, but for `rounds`, which may grow.
 */
const anyValue: readonly InputName[] = [
  ...inputsAbout('judging', 'publishing', 'machine'),
  ...(['mode', 'study', 'resume', 'json', 'reports', 'rounds', 'time-budget', 'seed'] as const),
  ...(['explain', 'screen', 'observe', 'secrets'] as const),
]

/**
 * Digests of the inputs that are not their defaults, and of all that projects are built from. Inputs such as build arguments can
 * be short: their digests are slow to make, with the id of the machine, which no report shows, so that trying finds few values.
 */
export const originOf = async (
  given: Given,
  { context, fixtures }: Pick<Scope, 'context' | 'fixtures'>,
  subject: Pick<RunSubject, 'contentSha256'>,
): Promise<Origin> => {
  const key = await machineId()
  const digest = (text: string): string => createHmac('sha256', key).update(text).digest('hex')
  const named = inputNames.filter((name) => !anyValue.includes(name) && differs(given, name))
  const own = context === undefined ? undefined : await subject.contentSha256()
  const shipped = await Promise.all(
    fixtures.map(async ({ name, dir }) => [name, digest(await contentOf(dir))] as const),
  )
  return {
    inputs: Object.fromEntries(named.map((name) => [name, slowDigest(textOf(given, name), key)])),
    projects: Object.fromEntries([
      ...(context === undefined || own === undefined ? [] : [[context.id, digest(own)] as const]),
      ...shipped,
    ]),
  }
}

/** By scrypt (RFC 7914) with its usual cost: about 50 ms each. */
const slowDigest = (text: string, key: string): string => scryptSync(text, key, 32).toString('hex')

/** Names and contents of all files in a folder. */
const contentOf = async (dir: string): Promise<string> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const paths = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
  const files = paths.toSorted().map(async (path) => [path.slice(dir.length), await sha256OfFile(path)])
  return JSON.stringify(await Promise.all(files))
}

/** What another origin means, as clauses about an earlier report; empty: they are the same. */
export const originProblems = (before: Origin, now: Origin): readonly string[] => {
  const [inputs, projects] = [
    differingNames(before.inputs, now.inputs),
    differingNames(before.projects, now.projects),
  ]
  if (inputs.length > 0)
    return [`was started with other inputs (${inputs.join(', ')}); give them as they were then`]
  return projects.length === 0
    ? []
    : [`was measured with other files of ${projects.join(', ')}: their times cannot be compared`]
}

type Digests = Readonly<Record<string, string>>

const differingNames = (before: Digests, now: Digests): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((name) => before[name] !== now[name])
    .toSorted()
