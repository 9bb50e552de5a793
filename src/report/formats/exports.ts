import { csv } from './csv.ts'
import type { ExportFormat } from './export.ts'
import { githubActionBenchmark } from './github-action-benchmark.ts'
import { goBench } from './go-bench.ts'
import { junit } from './junit.ts'
import { openmetrics } from './openmetrics.ts'
import { sarif } from './sarif.ts'
import { trace } from './trace.ts'

/** All forms that `format` can ask for. A new one is its file and its line here. */
export const exportFormats: readonly ExportFormat[] = [
  goBench,
  csv,
  junit,
  openmetrics,
  githubActionBenchmark,
  trace,
  sarif,
]

/** Those with these names, in their order. */
export const exportsNamed = (names: readonly string[]): readonly ExportFormat[] =>
  names.flatMap((name) => exportFormats.filter((format) => format.name === name))
