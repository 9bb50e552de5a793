import { medianOf } from '../../analysis/statistics.ts'
import type { ExportTarget, ImageExported } from '../../engines/image-export.ts'
import { settle } from '../../measure/settle.ts'
import type { Seen } from '../../model.ts'
import type { Bench } from '../bench.ts'
import { known } from '../parts/hits.ts'
import { lostAround, LostSample, lostByBuild } from '../run/lost-sample.ts'
import type { ColumnValue, ColumnValues, OpenCell, Taken } from '../study.ts'
import { Unmeasurable } from '../parts/unmeasurable.ts'
import type { OpenImage } from './image.ts'
import { targetOf } from './values.ts'

/** What is exported, and whether it is for the first time. */
type Export = { readonly value: string; readonly isFirst: boolean }

/** Exports once per round: to where nothing of the image is, or again to where all of it is. */
export const openExportCell = async (bench: Bench, opened: OpenImage, wanted: Export): Promise<OpenCell> => {
  const refused = opened.image.refuses(targetOf(wanted.value, ''))
  if (refused !== undefined) throw new Unmeasurable({ code: 'absent', reason: refused })
  await builtOnce(opened)
  return {
    take: async () => takeExport(bench, opened, wanted),
    columns: async (_builds, seen) => columnsOf(seen),
  }
}

const builtOnce = (opened: OpenImage): Promise<void> => {
  const built = firstBuilds.get(opened) ?? opened.prepare()
  firstBuilds.set(opened, built)
  return built
}

const firstBuilds = new WeakMap<OpenImage, Promise<void>>()

const takeExport = async (bench: Bench, opened: OpenImage, { value, isFirst }: Export): Promise<Taken> => {
  const { registry, image, prepare } = opened
  const { context, host } = bench
  // Nothing is compressed yet, in whichever way.
  if (image.keepsCompressed && isFirst) await prepare()
  const repository = registry.open()
  try {
    const target = targetOf(value, `127.0.0.1:${registry.port}/${repository}:1`)
    if (!isFirst) await exported(opened, target, lostAround)
    await settle(context)
    registry.takeTraffic()
    const done = await exported(opened, target)
    host.signal.throwIfAborted()
    context.cost.add('timedMs', done.durationMs)
    const received = registry.takeTraffic().receivedBytes
    if (target.kind === 'push') assertPushed(registry.contents(repository).bytes, { received, isFirst })
    const seen = { exportedBytes: bytesOf(done, target, received), cpuMs: cpuOf(done) }
    return { kind: 'time', durationMs: done.durationMs, builds: [], seen }
  } finally {
    // Otherwise layers would be known from an earlier push, to another repository of the same registry.
    registry.close(repository)
  }
}

type Done = ImageExported & { readonly ownCpuMs: number }

/** `lost`: what it counts as when it fails. */
const exported = async (
  { image }: OpenImage,
  target: ExportTarget,
  lost: typeof lostByBuild = lostByBuild,
): Promise<Done> => {
  const before = process.cpuUsage()
  const done = await image.run(target)
  if (done.failure !== undefined) throw new LostSample(lost(done.failure, done.durationMs))
  const { user, system } = process.cpuUsage(before)
  return { ...done, ownCpuMs: (user + system) / 1000 }
}

/** Whether the registry was in the state that the sample is about. */
const assertPushed = (
  heldBytes: number,
  { received, isFirst }: { readonly received: number; readonly isFirst: boolean },
): void => {
  const message = isFirst
    ? `only ${received} of the ${heldBytes} bytes of the image were sent, so parts of it were known`
    : `${received} of the ${heldBytes} bytes of the image were sent again, although all layers were known`
  const isExpected = heldBytes > 0 && (isFirst ? received >= heldBytes : received < heldBytes)
  if (!isExpected) throw new LostSample({ kind: 'state-lost', message, builds: [] })
}

/** What the registry received, or what the archive takes; a text: why it is unknown. */
const bytesOf = (
  { archiveBytes }: ImageExported,
  { kind }: ExportTarget,
  received: number,
): number | string => {
  switch (kind) {
    case 'push':
      return received
    case 'archive':
      return archiveBytes ?? 'the engine wrote no archive'
    case 'load':
      return 'what goes to the daemon is not counted'
  }
}

/** The registry is in this program, whose time is counted with that of the engine. */
const cpuOf = ({ counters, unknown, ownCpuMs }: Done): number | string => {
  const all = counters['buildCpuMs']
  return all === undefined
    ? (unknown['buildCpuMs'] ?? 'the kernel shows no processor time of programs')
    : Math.max(0, all - ownCpuMs)
}

/** Medians over all samples. */
const columnsOf = (seen: readonly Seen[]): ColumnValues => ({
  exportedBytes: medianColumn(seen.flatMap(({ exportedBytes }) => exportedBytes ?? [])),
  cpuMs: medianColumn(seen.flatMap(({ cpuMs }) => cpuMs ?? [])),
})

const medianColumn = (values: readonly (number | string)[]): ColumnValue => {
  const reason = values.find((value) => typeof value === 'string')
  if (typeof reason === 'string') return { unknown: reason }
  return known(medianOf(values.filter((value) => typeof value === 'number')), 'no export gave a time')
}
