import type { ContainersKind } from '../../src/engines/containers/session.ts'
import type { Engine } from '../../src/engines/engine.ts'

/** What an engine over containers/storage is opened with. */
export const containersKind = ({ name, storage }: Engine): ContainersKind => {
  if (storage.kind !== 'containers') throw new Error(`${name} is not an engine over containers/storage`)
  return storage.engine
}
