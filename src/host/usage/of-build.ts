import { type Between, type Counter, growth } from './between.ts'
import { cpuOf } from './process-times.ts'

/** What the build itself used: its client, its daemon if this run started it, and its containers. */
export const ofBuild = (between: Between): readonly Counter[] => {
  const { before, after, elsewhere } = between
  const io = ioOfBuild(between)
  const noGroup = 'this run has no control group of its own that counts memory'
  return [
    ['buildCpuMs', cpuOfBuild(between), elsewhere ?? 'the kernel shows no processor time of programs'],
    ['buildReadBytes', io?.readBytes, elsewhere ?? noIo],
    ['buildWrittenBytes', io?.writtenBytes, elsewhere ?? noIo],
    [
      'buildMemoryBeforeBytes',
      elsewhere === undefined ? before.group.memoryBytes : undefined,
      elsewhere ?? noGroup,
    ],
    [
      'buildMemoryPeakBytes',
      peakOf(between),
      elsewhere ?? (after.group.peakBytes === undefined ? noGroup : lowerPeak),
    ],
  ]
}

export const noIo = 'the kernel does not show what these programs read and wrote'
const lowerPeak = 'an earlier build of this run had a higher peak, and the kernel keeps only the highest'

/**
 * That of the control group, or of the processes if it is more: an engine may put its steps into groups elsewhere, and
 * processes that lose their parent are in the group alone.
 */
export const cpuOfBuild = ({ before, after, elsewhere }: Between): number | undefined => {
  if (elsewhere !== undefined || after.tree.length === 0) return undefined
  const ofTree = growth(cpuOf(before.tree), cpuOf(after.tree)) ?? 0
  return Math.max(ofTree, growth(before.group.cpuMs, after.group.cpuMs) ?? 0)
}

type Io = { readonly readBytes: number; readonly writtenBytes: number }

/** As for processor time. Processes count what they changed, which a disk may not have written yet. */
export const ioOfBuild = ({ before, after, elsewhere }: Between): Io | undefined => {
  if (elsewhere !== undefined) return undefined
  const most = (field: keyof Io): number | undefined => {
    const all = [
      growth(before.group[field], after.group[field]),
      growth(before.io?.[field], after.io?.[field]),
    ]
    const known = all.filter((value) => value !== undefined)
    return known.length === 0 ? undefined : Math.max(...known)
  }
  const [readBytes, writtenBytes] = [most('readBytes'), most('writtenBytes')]
  return readBytes === undefined || writtenBytes === undefined ? undefined : { readBytes, writtenBytes }
}

/** Where the peak does not begin again, it is that of this build only if it rose. */
const peakOf = ({ before, after, elsewhere }: Between): number | undefined => {
  const [then, now, start] = [before.group.peakBytes, after.group.peakBytes, before.group.memoryBytes]
  if (elsewhere !== undefined || then === undefined || now === undefined || start === undefined)
    return undefined
  return now > then || then <= start * 1.01 ? now : undefined
}
