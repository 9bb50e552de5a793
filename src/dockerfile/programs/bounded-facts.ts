import type { ContextFacts } from '../container-paths.ts'
import type { Effort } from '../effort.ts'

/** The same facts, each looked up once; after the effort is used up, nothing more is found. */
export const boundedFacts = (context: ContextFacts, effort: Effort): ContextFacts => ({
  ...context,
  exists: bounded(context.exists, effort),
  isFolder: bounded(context.isFolder, effort),
})

/** As much as looking at every folder on the way takes. */
const perLookUp = 50

const bounded = (look: (path: string) => boolean, effort: Effort): ((path: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (path) => {
    const found = known.get(path) ?? (effort.spend(perLookUp) && look(path))
    known.set(path, found)
    return found
  }
}
