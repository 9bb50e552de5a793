import type { BuildProcess } from '../../host/process/run-processes.ts'
import { diskUse, ioOf, pressureUs, waitOf } from '../../host/process/process-facts.ts'
import type { Line } from './observed-files.ts'

/** Looks at a build again and again; what it saw comes with its end. */
export type Sampler = { end(): readonly Line[] }

type SamplerParts = {
  /** The processes of the build. */
  readonly look: () => readonly BuildProcess[]
  /** Names of programs may contain what nobody may read. */
  readonly hide: (text: string) => string
}

const ioEveryMs = 100
const stacksEveryMs = 500

/** Samples what each process of a build has read and written, and what the whole machine waited for. */
export const sampleIo = ({ look, hide }: SamplerParts): Sampler => {
  const unreadable = new Set<string>()
  return sampling(ioEveryMs, (atMs) => [
    { kind: 'machine', atMs, pressureUs: pressureUs(), disks: diskUse() },
    ...look().flatMap((process) => {
      const io = ioOf(process.pid)
      if (io !== undefined) return [{ kind: 'process', atMs, ...about(process, hide), ...io }]
      const program = hide(process.program)
      if (unreadable.has(program)) return []
      unreadable.add(program)
      return [{ kind: 'unreadable', atMs, ...about(process, hide) }]
    }),
  ])
}

/** Samples what each process of a build waits for. */
export const sampleStacks = (parts: SamplerParts): Sampler =>
  sampling(stacksEveryMs, (atMs) => waitLines(parts, atMs))

/** What each process of a build waits for now. */
export const waitLines = ({ look, hide }: SamplerParts, atMs: number): readonly Line[] =>
  look().map((process) => ({
    kind: 'process',
    atMs,
    ...about(process, hide),
    ...waitOf(process.pid, process.status),
  }))

const about = ({ pid, parent, role, program }: BuildProcess, hide: (text: string) => string) => ({
  pid,
  parent,
  role,
  program: hide(program),
})

/** A build of an hour, sampled ten times in a second, must not fill the memory. */
const mostLines = 500_000

const sampling = (everyMs: number, sample: (atMs: number) => readonly Line[]): Sampler => {
  const [lines, fromMs]: [Line[], number] = [[], performance.now()]
  let left = 0
  const take = (): void => {
    const found = sample(Math.round(performance.now() - fromMs))
    if (lines.length + found.length > mostLines) left += found.length
    else lines.push(...found)
  }
  const timer = setInterval(take, everyMs)
  return {
    end: () => {
      clearInterval(timer)
      return left === 0 ? lines : [...lines, { kind: 'left-out', lines: left }]
    },
  }
}
