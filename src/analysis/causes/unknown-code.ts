import type { ExplainedChange } from './explained-change.ts'
import { explanationOf } from './package-graph.ts'

/**
 * Whether code differs that is compiled, and no explain builds say by how much that is slower. Then nobody knows what else
 * made the steps that compile slower.
 */
export const isCodeUnknown = (change: ExplainedChange): boolean => {
  const { differences } = change
  const isShown = (['base', 'head'] as const).every(
    (revision) => (explanationOf(change, revision)?.packages?.length ?? 0) > 0,
  )
  if (isShown || differences === undefined) return false
  return (
    differences.filesLeftOut > 0 ||
    differences.modules.length > 0 ||
    differences.files.some(({ path }) => compiled.test(path) && !path.endsWith('_test.go'))
  )
}

const compiled = /\.(?:go|s|S|c|cc|cpp|cxx|h|hh|hpp|syso)$|(?:^|\/)(?:go\.sum|modules\.txt)$/
