import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { recordUndo } from '../../host/run-folder/undo.ts'
import type { RecordStore } from '../buildkit/record-store.ts'
import type { DockerConnection } from './connection.ts'

/**
 * Writes down in the run's folder what the builds of an engine leave in a daemon that outlives the run. `hasRecords`: the
 * records are in it, too, and not in a builder of its own.
 */
export const leftInDaemon = (
  folder: Pick<RunFolder, 'path'>,
  engine: string,
  {
    api: { socketPath },
    withoutBridge,
  }: Pick<DockerConnection, 'withoutBridge'> & {
    readonly api: { readonly socketPath: string }
  },
  hasRecords: boolean,
): RecordStore['note'] => {
  if (withoutBridge) return undefined
  let serial = 0
  return ({ tags, records }) => {
    const paths = tags.map((tag) => `/images/${encodeURIComponent(tag)}`)
    const left = { socketPath, paths, records: hasRecords ? records : [] }
    return recordUndo(folder.path, `${engine}-builds-${(serial += 1)}`, left)
  }
}
