import { longestStepName, mostSteps } from '../build/steps.ts'
import { instruction } from './progress.ts'

/** A vertex; of texts that are equal, those of its first event, which maps find faster than others. */
type NamedVertex = {
  readonly digest: string
  readonly name: string
  /** The instruction that it is; undefined: it is none. */
  readonly step: string | undefined
}

export type VertexNames = ReturnType<typeof vertexNames>

/** Names vertexes. Calls `onName` for each new name: every event of a vertex repeats it, and there are many more events than names. */
export const vertexNames = (onName: (digest: string, name: string) => void) => {
  const seen = new Map<string, NamedVertex>()
  return (digest: string, name: string): NamedVertex => {
    const known = seen.get(digest)
    if (known?.name === name) return known
    onName(digest, name)
    const step = instruction.exec(firstLineOf(name))?.[1]?.slice(0, longestStepName)
    const added = { digest: known?.digest ?? digest, name, step }
    if (name.length <= longestStepName && (known !== undefined || seen.size < mostSteps))
      seen.set(added.digest, added)
    return added
  }
}

const firstLineOf = (text: string): string => {
  const end = text.indexOf('\n')
  return end === -1 ? text : text.slice(0, end)
}
