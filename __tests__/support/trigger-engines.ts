import type { Engine } from '../../src/engines/engine.ts'
import { enginesOf, kindsOf, type Lane } from './engine-lists.ts'
import { platformEngines } from './platform-engines.ts'

/** Where ONBUILD instructions of images are read: each kind of engine, but Kaniko, which pulls every image in its builds. */
export const triggerEnginesOf = (lane: Lane): readonly Engine[] => {
  const several: readonly string[] = platformEngines[lane].several
  const kinds = kindsOf(lane).map(({ name }) => name)
  return enginesOf(lane).filter(
    ({ name }) => name !== 'kaniko' && (kinds.includes(name) || several.includes(name)),
  )
}
