import { cachesIn } from '../inputs/caches.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { logLine } from '../report/escape.ts'
import type { WorkflowCache } from '../run/cache-of-builds.ts'
import { piecesOf, withWords } from '../workflows/marks.ts'
import type { FoundBlock } from '../workflows/together.ts'
import { workflowBuildsIn } from './workflow-builds.ts'

/**
 * The cache that a workflow of a clone names for the project of the inputs: of its builds with the same context and Dockerfile, or
 * bake target, the first that exports one, else the first that imports one. What is not known before it runs is no cache.
 */
export const workflowCacheIn = (
  clone: string | undefined,
  inputs: Pick<Inputs, 'context' | 'build' | 'bakeTarget'>,
): WorkflowCache | undefined => {
  const caches = workflowBuildsIn(clone, inputs).map(cacheOf)
  return (
    caches.find(({ cacheTo }) => cacheTo.length > 0) ?? caches.find(({ cacheFrom }) => cacheFrom.length > 0)
  )
}

/** What is nothing but an expression may be of any type, or no cache at all. */
const hasForm = (line: string): boolean =>
  piecesOf(line).some(({ text, expression }) => expression === undefined && text.trim() !== '')

const cacheOf = ({ inputs, from: [origin] }: FoundBlock): WorkflowCache => {
  const read = (name: 'cache-from' | 'cache-to', direction: 'from' | 'to') =>
    (inputs[name] ?? '')
      .split('\n')
      .filter(hasForm)
      .flatMap((line) => cachesIn(withWords(line), direction, () => {}))
  return {
    cacheFrom: read('cache-from', 'from'),
    cacheTo: read('cache-to', 'to'),
    place: logLine(origin === undefined ? 'a workflow' : `${origin.place.file}:${origin.place.line}`),
  }
}
