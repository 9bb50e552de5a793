import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from '../../host/error-text.ts'
import type { ExecResult, Host } from '../../host/host.ts'
import { succeeded } from '../../host/git/git.ts'
import { CommandError } from '../../host/process/exec.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { InputError } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import type { LaidOutRevision } from '../../revisions/revisions.ts'
import { applyBake } from './bake/apply-bake.ts'
import { readBakeTarget, readIds } from './bake/bake-target.ts'
import { bakeFilesIn, findBuildx, printBake, type Printing } from './bake/print-bake.ts'

/** A revision in its clone, and what is asked for it: `bake-target` reads that from the bake file of each revision. */
export type AskedRevision = LaidOutRevision & {
  readonly inputs: Inputs
  readonly listed: Listed
}

/** Secrets and SSH agents that a bake file lists, by id. Only inputs say where their values come from. */
export type Listed = { readonly secret: readonly string[]; readonly ssh: readonly string[] }

export type AskedRevisions = {
  /** Without a base whose bake file cannot be used. */
  readonly revisions: ReadonlyMap<Revision, AskedRevision>
  /** Why the base is missing, as a clause. */
  readonly baseProblem: string | undefined
  /** What of the bake file of the head is not used, as sentences. */
  readonly notes: readonly string[]
}

type Asking = {
  readonly host: Host
  readonly folder: RunFolder
  readonly inputs: Inputs
}

/**
 * The revisions with the inputs as they are for each. Throws an InputError when the bake file of the head cannot be used,
 * or when buildx, which reads it, is not installed.
 */
export const askedRevisions = async (
  { host, folder, inputs }: Asking,
  laidOut: ReadonlyMap<Revision, LaidOutRevision>,
): Promise<AskedRevisions> => {
  const { bakeTarget } = inputs
  const listed = { secret: [], ssh: [] }
  if (bakeTarget === undefined)
    return {
      revisions: new Map([...laidOut].map(([revision, each]) => [revision, { ...each, inputs, listed }])),
      baseProblem: undefined,
      notes: [],
    }
  const printing = { host, buildx: await findBuildx(host), stateDir: await folder.sub('buildx') }
  const revisions = new Map<Revision, AskedRevision>()
  const notes: string[] = []
  let baseProblem: string | undefined
  for (const [revision, each] of laidOut) {
    try {
      const { asked, unused } = await baked(
        { ...printing, folder: each.contextDir },
        each,
        inputs,
        bakeTarget,
      )
      revisions.set(revision, asked)
      if (revision === 'head' && unused.length > 0)
        notes.push(`Of the bake target ${bakeTarget}, these settings are not used: ${unused.join(', ')}.`)
    } catch (error) {
      if (revision === 'head' || !(error instanceof InputError)) throw error
      baseProblem = error.problems.join('; ')
    }
  }
  return { revisions, baseProblem, notes }
}

type Baked = { readonly asked: AskedRevision; readonly unused: readonly string[] }

const baked = async (
  printing: Printing,
  revision: LaidOutRevision,
  inputs: Inputs,
  wanted: string,
): Promise<Baked> => {
  if (bakeFilesIn(printing.folder).length === 0)
    throw new InputError([`bake-target: there is no docker-bake.hcl or docker-bake.json in the context`])
  const printed = await printBake(printing, wanted, ['secrets', 'ssh'])
  if (!succeeded(printed)) throw new InputError([`bake-target: ${bakeFailure(printed)}`])
  const target = readBakeTarget(printed.stdout, wanted)
  if (target === undefined) throw new InputError([`bake-target: there is no target ${wanted}`])
  if (!('name' in target))
    throw new InputError([
      `bake-target: ${wanted} is a group; choose one of its targets: ${target.join(', ')}`,
    ])
  const place = { dir: revision.dir, folder: printing.folder }
  const { contextDir, build } = applyBake(printing.host.env, target, inputs.build, place)
  if (!existsSync(contextDir))
    throw new InputError([
      `bake-target: the target ${target.name} has the context ${target.context}, which is not in the repository`,
    ])
  const listed = await listedBy(printing, target.name)
  return { asked: { ...revision, contextDir, inputs: { ...inputs, build }, listed }, unused: target.unused }
}

/** Bake fails on a secret whose file is not in the repository; its id is then read from the text of the file. */
const listedBy = async (printing: Printing, name: string): Promise<Listed> => {
  const secrets = await printBake(printing, name, ['ssh'])
  const agents = await printBake(printing, name, ['secrets'])
  return {
    secret: succeeded(secrets) ? readIds(secrets.stdout, name, 'secret') : secretIdsIn(printing.folder),
    ssh: readIds(agents.stdout, name, 'ssh'),
  }
}

const secretIdsIn = (folder: string): readonly string[] =>
  bakeFilesIn(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\bid"?\s*[=:]\s*"?([\w.-]+)/g)].map(
      ([, id = '']) => id,
    ),
  )

/** The line in which buildx says why. */
const bakeFailure = (result: ExecResult): string =>
  /^ERROR: (.+)$/m.exec(result.stderr)?.[1] ?? messageOf(new CommandError(result))
