import { storageDrivers, type StorageDriver } from '../engines/variant.ts'
import type { StudyColumn } from '../model.ts'
import { hitColumns } from './parts/hits.ts'
import { storageAdvice } from './storage/advice.ts'
import { storageCells } from './storage/cells.ts'
import type { Study } from './study.ts'

const reference: StorageDriver = 'overlay'

const columns: readonly StudyColumn[] = [
  { name: 'driver', title: 'driver, as reported', unit: 'text' },
  ...hitColumns,
  { name: 'moduleHitShare', title: 'modules from the cache', unit: 'share' },
  { name: 'builds', title: 'builds', unit: 'count' },
  { name: 'readP50Us', title: 'read P50', unit: 'us' },
  { name: 'readP95Us', title: 'read P95', unit: 'us' },
  { name: 'writeP50Us', title: 'write P50', unit: 'us' },
  { name: 'writeP95Us', title: 'write P95', unit: 'us' },
  { name: 'operations', title: 'operations', unit: 'count' },
  { name: 'storeBytes', title: 'store', unit: 'bytes' },
]

/** Overlay in the kernel, overlay in user space, and a driver that copies. */
export const storage: Study = {
  name: 'storage',
  text: 'How much the storage driver of an engine costs: whole builds, single operations on files of a cache that were used just before, and whether it changes what Go finds in its caches.',
  axis: 'storage driver',
  values: storageDrivers,
  reference,
  defaults: { engines: ['podman', 'docker'], fixtures: ['small'], strategies: ['cache-mounts', 'layers'] },
  forContext: true,
  columns,
  cells: storageCells,
  advise: storageAdvice,
}
