import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf } from '../../host/error-text.ts'
import type { Host } from '../../host/host.ts'
import { listAt, parseJson, textAt } from '../../host/json.ts'
import { logsFolder } from '../../host/own-folder.ts'
import type { LateBuild } from '../../host/process/builds.ts'
import { type BuildProcess, buildProcesses, childrenOf } from '../../host/process/run-processes.ts'
import { type Line, linesText, writeObserved } from './observed-files.ts'
import { waitLines } from './sampler.ts'

/** Writes down what builds waited for that are stopped at their time limit. */
export type HungBuilds = {
  /** Looks at one; takes a few seconds, and never throws. */
  look(build: LateBuild): Promise<void>
  /** The file about the last one, in the folder of the report; undefined: none since the last call. */
  takeFile(): string | undefined
}

type HungParts = {
  readonly host: Pick<Host, 'log'>
  /** The folder of the report. */
  readonly outputDir: string
  /** The name of the control group of the run's containers. */
  readonly group: string
  readonly hide: (text: string) => string
}

/** Whether something waits, or is only slow, shows in several looks. */
const looks = 3
const lookEveryMs = 300
/** A go command writes its goroutines at once; then its output has to get through the engine. */
const outputMs = 2_000
const mostLines = 20_000

export const openHungBuilds = ({ host, outputDir, group, hide }: HungParts): HungBuilds => {
  let file: string | undefined
  let serial = 0
  return {
    look: async (build) => {
      const startedAt = new Date().toISOString()
      try {
        const lines = await lookAt(build, group, hide)
        const about = { kind: 'about', what: 'stacks of a build at its time limit', startedAt }
        const text = linesText([about, ...lines])
        file = await writeObserved(outputDir, logsFolder, `stacks-${++serial}.jsonl`, text)
      } catch (error) {
        host.log(`What the build waited for is not known: ${messageOf(error)}`)
      }
    },
    takeFile: () => {
      const taken = file
      file = undefined
      return taken
    },
  }
}

const lookAt = async (
  build: LateBuild,
  group: string,
  hide: (text: string) => string,
): Promise<readonly Line[]> => {
  const before = new Set([...childrenOf(process.pid)].filter((each) => each !== build.pid))
  const find = (withForeign: boolean): readonly BuildProcess[] =>
    buildProcesses({ self: process.pid, group, before, withForeign })
  const withForeign = needsForeign(find(false))
  const lines: Line[] = []
  for (let at = 0; at < looks; at += 1) {
    lines.push(...waitLines({ look: () => find(withForeign), hide }, at * lookEveryMs))
    await sleep(lookEveryMs)
  }
  const printed = build.output()
  const asked = askForGoroutines(find(false))
  if (asked.length === 0) return lines
  await sleep(outputMs)
  const texts = printed.flatMap(textsIn).slice(0, mostLines)
  return [
    ...lines,
    { kind: 'quit', pids: asked },
    ...texts.map((text) => ({ kind: 'output', text: hide(text) })),
  ]
}

/** A client of BuildKit without a daemon of the run builds in one of somebody else. */
const needsForeign = (own: readonly BuildProcess[]): boolean =>
  own.some(({ program }) => /^(?:docker|docker-buildx|buildctl)$/.test(program)) &&
  !own.some(({ role }) => role === 'daemon')

/**
 * SIGQUIT has a go command print its goroutines and end, so only at the time limit, and only go commands that this run
 * started: in a daemon of somebody else may be builds of somebody else.
 */
const askForGoroutines = (processes: readonly BuildProcess[]): readonly number[] =>
  processes
    .filter(({ program }) => program === 'go')
    .flatMap(({ pid }) => {
      try {
        process.kill(pid, 'SIGQUIT')
        return [pid]
      } catch {
        // Gone already, or owned by another user.
        return []
      }
    })

/** What a step printed: the line itself, or the texts in a line of BuildKit's JSON. */
const textsIn = (line: string): readonly string[] => {
  if (!line.startsWith('{')) return [line]
  return listAt(parseJson(line), 'logs').flatMap((log) =>
    Buffer.from(textAt(log, 'data') ?? '', 'base64')
      .toString('utf8')
      .split('\n'),
  )
}
