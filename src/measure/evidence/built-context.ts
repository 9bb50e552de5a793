import type { BuildRecipe } from '../../engines/engine.ts'
import { messageOf } from '../../host/error-text.ts'
import type { Host } from '../../host/host.ts'
import { pausesFor } from '../../host/pauses.ts'
import type { ContextSize, EngineFacts } from '../../model.ts'
import { rulesOfRunning } from '../../projects/context/build-inputs/engine-rules.ts'
import { readIgnore } from '../../projects/context/build-inputs/ignore.ts'
import { measureContext } from '../../projects/context/differences/context-size.ts'
import { type NeededModules, neededModules, unknownModules } from './needed-modules.ts'
import { moduleFilesIn } from './read-modules.ts'

/** What is known of the context of a checkout as a whole. */
export type BuiltContext = {
  /** What the ignore file leaves in it, by the rules of the engine; or why that is not known. */
  readonly size: ContextSize | { readonly why: string }
  readonly modules: NeededModules
}

/** Looking through a context must not take much of the time for the builds. */
const mostMs = 60_000

/** Edits of scenarios only add lines, so each context is looked through once in a run. */
const seen = new WeakMap<Host, Map<string, Promise<BuiltContext>>>()

/** Looks through the context of a recipe, for one engine. Throws only when the run is interrupted. */
export const builtContext = (
  host: Host,
  recipe: Pick<BuildRecipe, 'contextDir' | 'dockerfile'>,
  facts: EngineFacts,
): Promise<BuiltContext> => {
  const ofRun = seen.get(host) ?? new Map<string, Promise<BuiltContext>>()
  seen.set(host, ofRun)
  const key = JSON.stringify([recipe.contextDir, recipe.dockerfile, rulesOfRunning(facts)])
  const found = ofRun.get(key) ?? look(host, recipe, facts)
  ofRun.set(key, found)
  return found
}

const look = async (
  host: Host,
  { contextDir, dockerfile }: Pick<BuildRecipe, 'contextDir' | 'dockerfile'>,
  facts: EngineFacts,
): Promise<BuiltContext> => {
  const pause = pausesFor(AbortSignal.any([host.signal, AbortSignal.timeout(mostMs)]))
  const sizeOf = async (): Promise<ContextSize> => {
    const ignore = await readIgnore(contextDir, dockerfile, rulesOfRunning(facts), pause)
    return (await measureContext(contextDir, ignore, pause)).whole
  }
  const size = await sizeOf().catch((error: unknown) => {
    host.signal.throwIfAborted()
    return { why: `the context was not looked through: ${messageOf(error)}` }
  })
  const { files, unread } = await moduleFilesIn(contextDir, pausesFor(host.signal))
  return { size, modules: unread === undefined ? neededModules(files) : unknownModules(unread) }
}
