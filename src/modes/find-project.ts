import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { findRepository } from '../host/git/repository.ts'
import type { Host } from '../host/host.ts'
import { InputError } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'

/** The inputs, and the folder whose repository they are about. */
type Project = { readonly inputs: Inputs; readonly directory: string }

/**
 * A folder on the command line is the context; like every other path, it is made relative to the repository that holds
 * it. Without a folder, the repository of the working folder counts.
 */
export const findProject = async (
  host: Host,
  written: string | undefined,
  inputs: Inputs,
): Promise<Project> => {
  if (written === undefined) return { inputs, directory: process.cwd() }
  const directory = resolve(written)
  const isFolder = await stat(directory).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) throw new InputError([`${written}: there is no such directory`])
  const { prefix } = await findRepository(host, directory)
  return { inputs: { ...inputs, context: prefix === '' ? '.' : prefix }, directory }
}
