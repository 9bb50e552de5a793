import type { Engine } from '../engines/engine.ts'
import { engines } from '../engines/index.ts'
import type { ArchiveSource } from '../engines/install/static-docker.ts'

/** Names of the engines whose version can be chosen. */
export const versionedEngines: readonly string[] = Object.values<Engine>(engines).flatMap(
  ({ name, atVersion }) => (atVersion === undefined ? [] : [name]),
)

/** The engine with this name, `NAME` or `NAME@VERSION`. The inputs accept no other names. */
export const engineNamed = (text: string, source: ArchiveSource): Engine => {
  const [name, version] = text.split('@')
  const engine = Object.values<Engine>(engines).find((each) => each.name === name)
  const found = version === undefined ? engine : engine?.atVersion?.(version, source)
  if (found === undefined) throw new Error(`there is no engine ${text}`)
  return found
}
