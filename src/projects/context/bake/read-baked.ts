import { existsSync, realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import { messageOf } from '../../../host/error-text.ts'
import { succeeded } from '../../../host/git/git.ts'
import type { ExecResult } from '../../../host/host.ts'
import { CommandError } from '../../../host/process/exec.ts'
import { InputError } from '../../../inputs/error.ts'
import type { BuildOptions, Inputs } from '../../../inputs/inputs.ts'
import type { LaidOutRevision } from '../../../revisions/revisions.ts'
import type { AskedRevision, Listed } from '../asked-revision.ts'
import { isFolder } from '../user-build.ts'
import { applyBake } from './apply-bake.ts'
import { readBakeTarget, readIds } from './bake-target.ts'
import { bakeFilesIn, printBake, type Printing } from './print-bake.ts'
import { textInside } from '../../../host/inside/look.ts'

type Baked = { readonly asked: AskedRevision; readonly unused: readonly string[] }

/**
 * Reads how a revision is built from its bake file. Throws an InputError when that cannot be used.
 */
export const readBaked = async (
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
  const problems = leadingOut(revision.dir, contextDir, build)
  if (problems.length > 0)
    throw new InputError(problems.map((each) => `bake-target: the target ${target.name} ${each}`))
  const listed = await listedBy(printing, target.name)
  return { asked: { ...revision, contextDir, inputs: { ...inputs, build }, listed }, unused: target.unused }
}

/** A bake file belongs to whoever made the change; no link in it may lead to other files of this machine. */
const leadingOut = (dir: string, contextDir: string, build: BuildOptions): readonly string[] => {
  if (!existsSync(contextDir))
    return [`has the context ${relative(dir, contextDir)}, which is not in the repository`]
  const folders = Object.values(build.buildContexts).filter(isFolder)
  const top = realpathSync(dir)
  return [contextDir, ...[build.file ?? '.', ...folders].map((path) => join(dir, path))]
    .filter((path) => existsSync(path) && !`${realpathSync(path)}/`.startsWith(`${top}/`))
    .map((path) => `uses ${relative(dir, path)}, a link that leads out of the repository`)
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
    [...(textInside(folder, file) ?? '').matchAll(/\bid"?\s*[=:]\s*"?([\w.-]+)/g)].map(([, id = '']) => id),
  )

/** The line in which buildx says why. */
const bakeFailure = (result: ExecResult): string =>
  /^ERROR: (.+)$/m.exec(result.stderr)?.[1] ?? messageOf(new CommandError(result))
