import { pairsIn } from './compose-file.ts'
import { at, linesAt, type Tree } from './tree.ts'

/** The services that others need, by the name of the one that needs them. */
type Needed = ReadonlyMap<string, readonly string[]>

/** Of Compose files: what has to run before a service (`depends_on`, `links`), and what is a context of its build. */
export type Needs = { readonly started: Needed; readonly built: Needed }

/** What the services of several files need together. */
export const needsIn = (files: readonly Tree[]): Needs => {
  const [started, built] = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()]
  for (const [name, service] of files.flatMap((file) => at(file, 'services')?.entries() ?? [])) {
    started.set(name, [...(started.get(name) ?? []), ...startedBefore(service)])
    built.set(name, [...(built.get(name) ?? []), ...contextsOf(service)])
  }
  return { started, built }
}

const startedBefore = (service: Tree): readonly string[] => {
  const before = at(service, 'depends_on')
  const names = before?.entries().map(([name]) => name) ?? []
  const links = linesAt(service, 'links').map(({ text }) => text.replace(/:.*$/, ''))
  return [...(names.length > 0 ? names : linesAt(before).map(({ text }) => text)), ...links]
}

const contextsOf = (service: Tree): readonly string[] => {
  const contexts = at(service, 'build', 'additional_contexts')
  return (contexts === undefined ? [] : pairsIn(contexts)).flatMap(([, value = '']) =>
    value.startsWith('service:') ? value.slice('service:'.length) : [],
  )
}

/** These services and all that they need, each once. */
export const withNeeded = (names: readonly string[], needed: Needed): readonly string[] => {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name) || found.size >= mostServices) return
    found.add(name)
    needed.get(name)?.forEach(visit)
  }
  names.forEach(visit)
  return [...found]
}

const mostServices = 500
