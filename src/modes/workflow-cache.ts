import { cachesIn, withoutUnknownKeys } from '../inputs/caches.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { logLine } from '../report/escape.ts'
import type { WorkflowCache } from '../run/cache-of-builds.ts'
import { piecesOf, withWords } from '../workflows/marks.ts'
import type { Origin } from '../workflows/together.ts'
import { workflowBuildsIn } from './workflow-builds.ts'

/**
 * The cache that a workflow of a clone names for the project of the inputs: of its builds with the same context and Dockerfile, or
 * bake target, the first that exports one, else the first that imports one. A line that is not known at all before it runs is no
 * cache; of others, only the form counts.
 */
export const workflowCacheIn = (
  clone: string | undefined,
  inputs: Pick<Inputs, 'context' | 'build' | 'bakeTarget' | 'cacheMode'>,
): WorkflowCache | undefined => {
  const caches = workflowBuildsIn(clone, inputs)
    .flatMap(({ from }) => from)
    .map((origin) => cacheOf(origin, inputs.cacheMode))
  return (
    caches.find(({ cacheTo }) => cacheTo.length > 0) ?? caches.find(({ cacheFrom }) => cacheFrom.length > 0)
  )
}

/** What is nothing but an expression may be of any type, or no cache at all. */
const hasForm = (line: string): boolean =>
  piecesOf(line).some(({ text, expression }) => expression === undefined && /[^\s…]/.test(text))

/** Where the mode is not known, that of the input `cache-mode` counts: the build exports in any case. */
const cacheOf = ({ caches, place }: Origin, cacheMode: Inputs['cacheMode']): WorkflowCache => {
  const read = (lines: readonly string[], direction: 'from' | 'to') =>
    lines
      .filter(hasForm)
      .map((line) => withoutUnknownKeys(withWords(line).replaceAll('…', 'x'), direction))
      .flatMap((line) => cachesIn(line.replace(/\bmode=x(?=,|$)/, `mode=${cacheMode}`), direction, () => {}))
  return {
    cacheFrom: read(caches.from, 'from'),
    cacheTo: read(caches.to, 'to'),
    place: logLine(`${place.file}:${place.line}`),
  }
}
