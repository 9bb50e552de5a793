import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scenario } from '../model.ts'
import { nonce, nonceEdit, type NonceOf } from '../projects/nonce.ts'
import type { Workload } from '../projects/workload.ts'

/**
 * Makes a scenario's edit in the run's copy of the project; disposing it restores the file byte by byte.
 * Every edit is unique, or a build would find the layers of the one before it.
 */
export const openEdit = async (
  workload: Workload,
  scenario: Scenario,
  parts: NonceOf,
): Promise<AsyncDisposable> => {
  if (scenario.edit === 'none') return { [Symbol.asyncDispose]: async () => {} }
  const { contextDir, editFile } = workload
  if (editFile === undefined) throw new Error(`no Go file is known that ${scenario.name} could edit`)
  const path = join(contextDir, editFile)
  const original = await readFile(path)
  await appendFile(path, nonceEdit(nonce(parts)))
  return { [Symbol.asyncDispose]: () => writeFile(path, original) }
}
