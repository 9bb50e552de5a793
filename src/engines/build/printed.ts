import { ownText } from './own-text.ts'

/** What the output of a build says about the files that it moved. */
export type Printed = {
  /** Modules for which a go command printed that it downloads them, each once; undefined: a part of the output was left out. */
  readonly modulesDownloaded: number | undefined
  /** Bytes of its contexts as the client sent them; undefined: it did not print that. */
  readonly contextSentBytes: number | undefined
}

/** Counts the modules that go commands download, from the lines of all steps. */
type DownloadedModules = {
  readonly line: (text: string) => void
  count(): number | undefined
}

/** More are not told apart: a build may print endless lines. */
const mostModules = 20_000
const longestName = 1_000

const downloading = 'go: downloading '
/** BuildKit limits what one step prints (util/progress/logs/logs.go). */
const clipped = '[output clipped, log '

/** Starts before the first line. A version of Go itself, which has no `v` in front, is no module here. */
export const downloadedModules = (): DownloadedModules => {
  const found = new Set<string>()
  let isComplete = true
  return {
    line: (text) => {
      if (text.startsWith(clipped)) isComplete = false
      if (!text.startsWith(downloading)) return
      const name = /^(\S+ v\S+)\s*$/.exec(
        text.slice(downloading.length, downloading.length + longestName),
      )?.[1]
      if (name === undefined) return
      if (found.size < mostModules) found.add(ownText(name, longestName))
      else isComplete = false
    },
    count: () => (isComplete ? found.size : undefined),
  }
}
