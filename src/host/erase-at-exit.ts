import { rmSync } from 'node:fs'

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
      rmSync(path, { recursive: true, force: true })
    } catch {
      // A process of the engine's user may have closed the folder; nothing more can be done here.
    }
  }
}
