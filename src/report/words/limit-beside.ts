import type { BenchmarkReport } from '../../model.ts'

/**
 * The limit that a slowdown was judged by and that a reader sees beside it: rounded, one above it must not read like the limit
 * itself, as 10.03% above 10% would.
 */
export const limitBeside = ({ comparison, limits }: BenchmarkReport): number =>
  comparison?.verdict.kind === 'warning'
    ? limits.warnThreshold
    : (comparison?.threshold ?? limits.failThreshold)
