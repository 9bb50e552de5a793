import type { LegPlan } from '../../model.ts'

/**
 * The plan as JSON of printable ASCII that no reader on its way expands: neither a shell nor GitLab, Kubernetes or Kustomize. It
 * has the same id, which is that of its values.
 */
export const planText = (plan: LegPlan): string =>
  JSON.stringify(plan, undefined, 2).replaceAll(
    // Quotes, dollars and backticks are only in strings, and so is everything that is not ASCII.
    /[^\n\u0020-\u007e]|[$`']/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
