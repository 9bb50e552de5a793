import type { GoAction, ScreenedGo } from '../analysis/screened.ts'
import { onlyIn } from '../analysis/shares.ts'
import type { ExplainedModule, Explanation } from '../model.ts'
import { type Action, readActions } from './action-graph.ts'

/** What an explain build showed. */
export type ExplainedBuild = {
  readonly explanation: Explanation
  /** What the same-work screen compares; undefined where `explanation.unknown.packages` says why. */
  readonly go: ScreenedGo | undefined
}

/** What the go commands of one build did, from their action graphs. Throws when a text is not an action graph. */
export const goOf = (
  graphs: readonly string[],
  modules: readonly ExplainedModule[] | undefined,
): ScreenedGo => {
  const texts = new Set(graphs)
  const ran = [...texts].flatMap((text) => readActions(text).filter(hasRun))
  return {
    graphs: texts.size,
    actions: ran.map(goAction),
    wallMs: onlyIn(
      ran.map(({ start, done }) => ({ startMs: start, endMs: done })),
      [],
    ),
    modules: modules?.map(({ path, version }) => `${path} ${version}`),
  }
}

/** Compilers and linkers; an action that another one answered, or that only copies a file, starts no program. */
const hasRun = ({ mode, ran, start, done }: Action): boolean =>
  (mode === 'build' || mode === 'link') && ran && start > 0 && done >= start

const goAction = ({ mode, package: path, inputs, runsC, start, done }: Action): GoAction => ({
  kind: mode === 'link' ? 'link' : 'compile',
  package: path,
  inputs,
  runsC,
  ms: done - start,
})
