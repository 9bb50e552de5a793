import { type Between, type Counter, growth } from './between.ts'
import { cpuOfBuild, ioOfBuild, noIo } from './of-build.ts'
import { type ProcessTime, treeOf, usedBetween } from './process-times.ts'

/** What programs used that are not part of the build. */
export const ofOthers = (between: Between): readonly Counter[] => {
  const { before, after } = between
  const held = [before.heldMemory, after.heldMemory].filter((value) => value !== undefined)
  return [
    ['othersCpuMs', cpuOfOthers(between), 'the kernel does not report processor time in /proc/stat'],
    ['othersDiskBytes', ioOfOthers(between), between.elsewhere ?? noDisks(between)],
    [
      'othersMemoryRatio',
      held.length === 0 ? undefined : Math.max(...held),
      'the kernel does not report memory in /proc/meminfo',
    ],
  ]
}

const noDisks = ({ after }: Between): string =>
  after.disk === undefined ? 'the kernel does not show what its disks read and wrote' : noIo

/**
 * What no program of the build, no interrupt and no thread of the kernel used. Where the build is done elsewhere, the least
 * that the others used.
 */
const cpuOfOthers = (between: Between): number | undefined => {
  const { before, after, elsewhere } = between
  if (elsewhere !== undefined)
    return usedBetween(before.processes, after.processes, [
      ...after.tree,
      ...treeOf(after.processes, isEngine),
      ...after.processes.filter(({ isKernel }) => isKernel),
    ])
  const busy = growth(before.cpu?.busyMs, after.cpu?.busyMs)
  const interrupts = growth(before.cpu?.interruptMs, after.cpu?.interruptMs)
  const build = cpuOfBuild(between)
  if (busy === undefined || interrupts === undefined || build === undefined) return undefined
  return Math.max(0, busy - interrupts - kernelTime(between) - build)
}

/** Of each thread that is still there: one that ended takes all that it ever used with it. */
const kernelTime = ({ before, after }: Between): number => {
  const earlier = new Map(before.processes.map((each) => [each.pid, each]))
  return after.processes
    .filter(({ isKernel }) => isKernel)
    .reduce((sum, { pid, startTicks, cpuMs }) => {
      const then = earlier.get(pid)
      return sum + Math.max(0, cpuMs - (then?.startTicks === startTicks ? then.cpuMs : 0))
    }, 0)
}

/** Daemons that build images, and what they start, whoever they work for. */
const isEngine = ({ name }: ProcessTime): boolean =>
  /^(?:dockerd|containerd|buildkitd|rootlesskit|runc|crun|fuse-overlayfs|slirp4netns|pasta|conmon)/.test(name)

/** The least that it can have been: what the build changed may have been written now, and it may not. */
const ioOfOthers = (between: Between): number | undefined => {
  const { before, after } = between
  const build = ioOfBuild(between)
  const read = growth(before.disk?.readBytes, after.disk?.readBytes)
  const written = growth(before.disk?.writtenBytes, after.disk?.writtenBytes)
  if (build === undefined || read === undefined || written === undefined) return undefined
  return Math.max(0, read - build.readBytes) + Math.max(0, written - build.writtenBytes)
}
