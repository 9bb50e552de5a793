import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { fakePrograms } from './fake-programs.ts'
import { tempFolder } from './temp-folder.ts'

/** An empty folder, removed after the test. */
export const emptyFolder = async (): Promise<string> => {
  const folder = await tempFolder()
  onTestFinished(() => folder[Symbol.asyncDispose]())
  return folder.path
}

/** Writes files below a folder and makes their folders. */
export const writeFiles = async (
  root: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
}

/** A PATH on which `go` is this shell script, until the end of the test. */
export const pathWithGo = async (script: string): Promise<string> => {
  const programs = await fakePrograms({ go: script })
  onTestFinished(() => programs[Symbol.asyncDispose]())
  return programs.PATH
}
