import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dependencyEdit } from '../projects/edits/dependency-edit.ts'
import { nonce, nonceEdit, type NonceOf } from '../projects/edits/nonce.ts'

/** Where an edit goes, and what it appends. */
export type Edit = { readonly path: string; readonly text: string }

/** The edit of source-change: a line of Go that reaches the binary. */
export const sourceEdit = (contextDir: string, file: string, parts: NonceOf): Edit => ({
  path: join(contextDir, file),
  text: nonceEdit(nonce(parts)),
})

/** The edit of dependency-change: the modules stay the same, the layer that holds their list does not. */
export const moduleEdit = (contextDir: string, parts: NonceOf): Edit => ({
  path: join(contextDir, 'go.mod'),
  text: dependencyEdit(nonce(parts)),
})

/**
 * Makes an edit in the run's copy of the project; disposing it restores the file byte by byte. Every edit is
 * unique, or a build would find the layers of the one before it.
 */
export const openEdit = async ({ path, text }: Edit): Promise<AsyncDisposable> => {
  const original = await readFile(path)
  await appendFile(path, text)
  return { [Symbol.asyncDispose]: () => writeFile(path, original) }
}
