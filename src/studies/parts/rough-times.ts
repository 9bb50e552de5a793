import { shareOfCold } from '../../measure/estimate.ts'
import type { Scenario } from '../../model.ts'
import { cold } from '../../scenarios/cold.ts'
import { isFixture, type StudyProject } from '../project.ts'

/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75

/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
export const roughBuildMs = (project: StudyProject, scenario: Scenario): number | undefined => {
  if (!isFixture(project)) return undefined
  return (project.fixture.roughCostMs / coldBuildsPerRun) * shareOfCold(scenario)
}

/** The same of the cold build that one of these scenarios starts from; undefined: one of the others leaves it, or nobody knows. */
export const roughPrimeMs = (
  project: StudyProject,
  scenario: Scenario,
  scenarios: readonly Scenario[],
): number | undefined => {
  const first = scenarios.find(({ startsFrom }) => startsFrom === 'primed')
  const isLeft = scenario !== first || scenarios.some(({ startsFrom }) => startsFrom === 'empty')
  return isLeft ? undefined : roughBuildMs(project, cold)
}
