import { constants } from 'node:fs'
import { access, lstat, realpath, rm } from 'node:fs/promises'
import { makeFolder } from '../host/disk.ts'
import { messageOf } from '../host/error-text.ts'
import { kindInside } from '../host/inside/check.ts'
import { lockNow } from '../host/lock.ts'
import { InputError } from '../inputs/error.ts'
import { reportPaths } from '../publish/report-files.ts'

/**
 * Makes sure that the folder for the report exists and can be written to, before anything is measured. Throws when it cannot be,
 * or when it leads through a link in the folder where the program was started: a pull request may have committed that link.
 */
export const openOutputDir = async (outputDir: string, from = process.cwd()): Promise<void> => {
  if (isBelow(outputDir, from) && (await kindInside(from, outputDir)) === 'link')
    throw new InputError([
      `output-dir: ${outputDir} leads through a symbolic link; remove the link, or name another folder`,
    ])
  try {
    await makeFolder(outputDir)
    await removeForeign(outputDir)
  } catch (error) {
    throw new InputError([
      `output-dir: ${outputDir} cannot be created: ${messageOf(error)}; name another folder`,
    ])
  }
  await access(outputDir, constants.W_OK).catch((error: unknown) => {
    throw new InputError([
      `output-dir: nothing can be written to ${outputDir}: ${messageOf(error)}; make it writable, or name another folder`,
    ])
  })
}

/**
 * Keeps other runs on this machine from writing to the folder until it is disposed: of two that are started in one folder, the
 * one that ends first would lose its report. Throws when another run has it.
 */
export const claimOutputDir = async (outputDir: string): Promise<Disposable> => {
  const claim = await lockNow(`the reports in ${await realpath(outputDir)}`)
  if (claim !== undefined) return claim
  throw new InputError([
    `output-dir: another run is writing its report to ${outputDir}; wait until it has ended, or name another folder`,
  ])
}

/**
 * What is in the places of the report and is not a file was never written by this program. A link there could lead to
 * secrets that are then published, and a folder would keep the report from being written.
 */
const removeForeign = async (outputDir: string): Promise<void> => {
  for (const path of reportPaths(outputDir).flatMap((each) => [each, `${each}.new`])) {
    const found = await lstat(path).catch(() => undefined)
    if (found?.isFile() === false) await rm(path, { recursive: true })
  }
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
