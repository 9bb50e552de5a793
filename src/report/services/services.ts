import { compareServices } from '../../analysis/services.ts'
import type { Report } from '../../model.ts'
import { seededRandom } from '../../plan/random.ts'

/** The report of several repositories, with their services side by side; that of one repository stays as it is. */
export const withServices = (report: Report, runsPerMonth: number | undefined): Report => {
  const { benchmarks, builds, projects = [] } = report
  const repositories = new Map(
    projects.flatMap(({ id, repository }) => (repository === undefined ? [] : [[id, repository] as const])),
  )
  if (new Set(repositories.values()).size < 2) return report
  // The same reports give the same interval.
  const random = seededRandom('services')
  return { ...report, services: compareServices({ benchmarks, builds, repositories, runsPerMonth, random }) }
}
