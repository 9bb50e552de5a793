import type { GoAction, ScreenedGo } from '../../analysis/screen/screened.ts'
import { commandLine } from '../../analysis/causes/changed-packages.ts'
import { onlyIn } from '../../analysis/shares.ts'
import type { Explanation } from '../../model.ts'
import { type Action, readActions } from './action-graph.ts'
import type { Modules } from './modules-of.ts'
import { compiles, withPartsOfPackages } from './package-work.ts'

/** What an explain build showed. */
export type ExplainedBuild = {
  readonly explanation: Explanation
  /** What the same-work screen compares; undefined where `explanation.unknown.packages` says why. */
  readonly go: ScreenedGo | undefined
}

/** What the go commands of one build did, from their action graphs. Throws when a text is not an action graph. */
export const goOf = (
  graphs: readonly string[],
  explained: Pick<Explanation, 'modules'>,
  modules: Pick<Modules, 'of' | 'isMain'>,
  isWrapped: boolean,
): ScreenedGo => {
  const texts = new Set(graphs)
  const ran = [...texts].flatMap((text) => withPartsOfPackages(readActions(text)).filter(hasRun))
  return {
    graphs: texts.size,
    isWrapped,
    actions: ran.map((action) => goAction(action, modules)),
    wallMs: onlyIn(
      ran.map(({ start, done }) => ({ startMs: start, endMs: done })),
      [],
    ),
    modules: explained.modules && [
      ...explained.modules.map(({ path, version }) => `${path} ${version}`),
      ...foreignIn(ran, modules),
    ],
  }
}

/** Packages of modules that no go.mod names: with `-mod=mod`, Go chooses and downloads these. */
const foreignIn = (ran: readonly Action[], modules: Pick<Modules, 'of'>): readonly string[] => [
  ...new Set(
    ran
      .map((action) => action.package)
      .filter((path) => modules.of(path) === undefined && !isStandard(path, modules) && path !== commandLine),
  ),
]

/** Compilers and linkers; an action that another one answered, or that only copies a file, starts no program. */
const hasRun = (action: Action): boolean => {
  const { mode, ran, start, done } = action
  return (compiles(action) || mode === 'link') && ran && start > 0 && done >= start
}

const goAction = (
  { mode, package: path, inputs, runsC, start, done }: Action,
  modules: Pick<Modules, 'of' | 'isMain'>,
): GoAction => ({
  kind: mode === 'link' ? 'link' : 'compile',
  package: path,
  inputs,
  readsMore: runsC ? readBesideDigest(path, modules) : 'nothing',
  ms: done - start,
})

const readBesideDigest = (path: string, modules: Pick<Modules, 'of' | 'isMain'>): GoAction['readsMore'] => {
  if (isStandard(path, modules)) return 'nothing'
  return modules.of(path) === undefined || modules.isMain(path) ? 'anything' : 'code'
}

/** Only paths of the standard library have no dot before their first slash, unless a module of the project has none either. */
const isStandard = (path: string, modules: Pick<Modules, 'of'>): boolean =>
  modules.of(path) === undefined && !path.replace(/\/.*/s, '').includes('.') && path !== commandLine
