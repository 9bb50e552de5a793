import type { BenchmarkReport, Report } from '../model.ts'
import { engineLabel } from './labels.ts'

/**
 * How a benchmark is called beside the table, in plain text: its scenario, with engine and project in front
 * where the report has several of them. The id says the same at greater length.
 */
export const rowName = (report: Report, { engine, project, scenario }: BenchmarkReport): string => {
  return [
    ...(several(report.benchmarks.map((each) => each.engine)) ? [engineLabel(report.engines, engine)] : []),
    ...(several(report.benchmarks.map((each) => each.project)) ? [project] : []),
    scenario,
  ].join(' ')
}

const several = (values: readonly string[]): boolean => new Set(values).size > 1
