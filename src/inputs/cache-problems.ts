import type { InputName } from './definitions.ts'
import type { Inputs } from './inputs.ts'
import type { Problem } from './problem.ts'
import { studyMode } from './study-mode.ts'

/** What no build of the run would heed. With `scenarios: auto` a workflow may name a cache, which only the run finds out. */
export const remoteCacheProblems = (changed: readonly InputName[], inputs: Inputs): readonly Problem[] => {
  const { scenarios, mode, cacheFrom, cacheTo } = inputs
  const isTaken = scenarios === 'auto' ? mode !== studyMode : scenarios.includes('remote-cache')
  const given = changed.filter((name) => aboutRemoteCache.includes(name))
  if (!isTaken)
    return given.map((name) => ({
      name,
      what: 'is about the scenario remote-cache, which scenarios does not name; add it there, or leave this out',
    }))
  const isLocal = (cacheTo[0] ?? cacheFrom[0])?.type === 'local'
  return given.flatMap((name): readonly Problem[] => {
    if (name === 'cache-mode' && changed.includes('cache-to'))
      return [{ name, what: 'cache-to says what is pushed; write mode=max or mode=min there' }]
    if (name === 'cache-link' && isLocal)
      return [{ name, what: 'no line leads to a folder, as type=local names one; leave it out' }]
    return []
  })
}

const aboutRemoteCache: readonly InputName[] = ['cache-from', 'cache-to', 'cache-mode', 'cache-link']
