import { readInputs } from '../../src/inputs/read.ts'
import type { Pause } from '../../src/host/pauses.ts'
import { InputError } from '../../src/inputs/error.ts'
import { knownBeforeBuilding, refuse } from '../../src/projects/context/checks.ts'
import { editLists } from '../../src/projects/context/edits/edit-lists.ts'
import { knownFailures } from '../../src/projects/context/known/known-failures.ts'
import { dockerfileNotes } from '../../src/projects/context/notes.ts'
import { readUserBuild } from '../../src/projects/context/user-build.ts'
import { cpuMs } from './cpu-time.ts'
import { testHost } from './test-host.ts'
import { vocabulary } from './vocabulary.ts'

/** All that is read of one revision in a folder before anything is built; what is refused is read to the end, too. */
export const readAll = async (dir: string, pause: Pause): Promise<void> => {
  try {
    await readRevision(dir, pause)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
}

const readRevision = async (dir: string, pause: Pause): Promise<void> => {
  const inputs = { ...readInputs({}, vocabulary), engines: ['docker', 'podman'] }
  const host = testHost({ env: { PATH: '/nowhere' } })
  const build = await readUserBuild({ dir, contextDir: dir }, inputs, {}, pause)
  if (build === undefined) throw new Error('there is no Dockerfile')
  const checkout = { host, inputs, dir, build, listed: { secret: [], ssh: [] }, pause }
  await knownFailures(checkout, undefined)
  refuse(host.env, build, inputs)
  await editLists(new Map([['head', build]]), { edit: 'auto', engines: 'all' }, { host, pause })
  const builds = new Map([
    ['base', build],
    ['head', build],
  ] as const)
  await knownBeforeBuilding(host, { kind: 'commit', sha: 'a', how: 'b' }, builds, { inputs, pause })
  dockerfileNotes(host.env, build, inputs)
}

export type ReadingTimes = {
  /** CPU time of this thread, in ms: other work of the machine does not count. */
  readonly cpuMs: number
  /** The most of it without a chance for a signal to arrive. */
  readonly longestMs: number
}

/** Measures asynchronous work of this thread. */
export const timesOf = async (work: () => Promise<unknown>): Promise<ReadingTimes> => {
  const start = cpuMs()
  let [isOpen, last, longestMs] = [true, start, 0]
  const look = (): void => {
    longestMs = Math.max(longestMs, cpuMs() - last)
    last = cpuMs()
    if (isOpen) setTimeout(look, 1)
  }
  setTimeout(look, 1)
  try {
    await work()
  } finally {
    isOpen = false
    longestMs = Math.max(longestMs, cpuMs() - last)
  }
  return { cpuMs: cpuMs() - start, longestMs }
}
