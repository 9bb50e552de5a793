import { resolve } from 'node:path'
import { commitOf, findRepository, RepositoryError } from '../host/git/repository.ts'
import { openRunFolder } from '../host/run-folder/run-folder.ts'
import { resolveBase } from '../revisions/base.ts'
import type { Job } from './mode.ts'

/** The commits that a job compares; undefined: there is no base. */
export type Commits = { readonly base: string | undefined; readonly head: string }

/** Finds them as a run would. Throws when the base that was asked for does not exist. */
export const commitsOf = async ({ host, inputs, given, event, directory }: Job): Promise<Commits> => {
  const repository = await findRepository(host, directory)
  await using folder = await openRunFolder(host)
  const token = given['github-token'] ?? ''
  const base = await resolveBase({
    host,
    folder,
    repository,
    wanted: inputs.base,
    event,
    outputDir: resolve(inputs.outputDir),
    token: token === '' ? undefined : token,
  })
  const head = await commitOf(host, repository, 'HEAD')
  if (head === undefined) throw new RepositoryError(`${repository.root} has no commit to build`)
  return { base: base.kind === 'none' ? undefined : base.sha, head }
}
