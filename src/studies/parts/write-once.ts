import { readFile, writeFile } from 'node:fs/promises'

/** Writes a file unless it is there with this text: a build whose files have another time counts as one that changed them. */
export const writeOnce = async (path: string, text: string): Promise<void> => {
  const written = await readFile(path, 'utf8').catch(() => undefined)
  if (written !== text) await writeFile(path, text)
}
