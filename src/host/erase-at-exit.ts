import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'

/**
 * Removes a file or folder with secrets when this process ends, however it ends: after a run, with `cleanup: false`, after
 * a second Ctrl-C or SIGQUIT. Only SIGKILL leaves it, until the next run removes the folder of this one.
 */
export const eraseAtExit = (path: string): void => {
  if (paths.size === 0) process.once('exit', eraseAll)
  paths.add(path)
}

const paths = new Set<string>()

const eraseAll = (): void => {
  for (const path of paths) {
    try {
      erase(path)
    } catch {
      // A process of the engine's user may have closed the folder; nothing more can be done here.
    }
  }
}

/** Removes a tree now. Its folders may belong to the user of an engine, who could exchange them for links meanwhile. */
export const erase = (path: string): void => {
  if (process.platform === 'linux')
    inFolder(dirname(path), (at) => eraseEntry(at(Buffer.from(basename(path)))))
  else rmSync(path, { recursive: true, force: true })
}

type Entry = (name: Buffer) => Buffer

const eraseEntry = (path: Buffer): void => {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) {
    inFolder(path, (at, names) => {
      for (const name of names) eraseEntry(at(name))
    })
    rmdirSync(path)
  } else if (found !== undefined) {
    unlinkSync(path)
  }
}

/** Works through a handle of the folder, which a link cannot have taken the place of. */
const inFolder = (path: string | Buffer, work: (at: Entry, names: readonly Buffer[]) => void): void => {
  const folder = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW)
  try {
    const here = `/proc/self/fd/${folder}`
    work((name) => Buffer.concat([Buffer.from(`${here}/`), name]), readdirSync(here, { encoding: 'buffer' }))
  } finally {
    closeSync(folder)
  }
}
