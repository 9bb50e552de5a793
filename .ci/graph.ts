/** Which node points to which. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

export const graphOf = (arrows: Iterable<readonly [from: string, to: string]>): Graph => {
  const graph = new Map<string, Set<string>>()
  for (const [from, to] of arrows) graph.set(from, (graph.get(from) ?? new Set()).add(to))
  return graph
}

/** Every group of nodes that can all reach each other; none when the graph has no cycle. */
export const cyclesOf = (graph: Graph): readonly (readonly string[])[] => {
  const reached = new Map([...graph.keys()].map((node) => [node, reachableFrom(graph, node)]))
  const grouped = new Set<string>()
  return [...graph.keys()].toSorted().flatMap((node) => {
    if (grouped.has(node) || reached.get(node)?.has(node) !== true) return []
    const group = [...(reached.get(node) ?? [])].filter((other) => reached.get(other)?.has(node) === true)
    for (const member of group) grouped.add(member)
    return [group.toSorted()]
  })
}

const reachableFrom = (graph: Graph, start: string): ReadonlySet<string> => {
  const reached = new Set<string>()
  const waiting = [...(graph.get(start) ?? [])]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (reached.has(node)) continue
    reached.add(node)
    waiting.push(...(graph.get(node) ?? []))
  }
  return reached
}
