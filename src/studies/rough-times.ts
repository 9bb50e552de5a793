import type { Scenario } from '../model.ts'
import { isFixture, type StudyProject } from './project.ts'

/** Shares of a cold build, as they were measured for the shipped projects. */
const shares: Readonly<Record<Scenario['edit'], number>> = { none: 0.05, source: 0.15, 'go-mod': 0.3 }

/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75

/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
export const roughBuildMs = (project: StudyProject, { startsFrom, edit }: Scenario): number | undefined => {
  if (!isFixture(project)) return undefined
  const coldMs = project.fixture.roughCostMs / coldBuildsPerRun
  return startsFrom === 'primed' ? coldMs * shares[edit] : coldMs
}
