import type { EngineFacts } from '../model.ts'

/** Name and version of an engine as one reads it, like `podman 4.3.1`; the name alone when no version is known. */
export const engineLabel = (engines: readonly EngineFacts[], engine: string): string => {
  const [name = engine] = engine.split('@')
  const facts = engines.find((each) => each.name === engine) ?? engines.find((each) => each.name === name)
  const version = ['server', 'client', name, 'buildkit'].map((part) => facts?.versions[part]).find(Boolean)
  return version === undefined ? engine : `${name} ${version}`
}
