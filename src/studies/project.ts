import type { PlannedProject } from '../model.ts'
import type { FixtureProject } from '../projects/fixtures/prepare.ts'

/** A shipped project in one strategy and one version of Go, or the user's own. */
export type StudyProject = FixtureProject | PlannedProject

/** Whether it is a shipped project. */
export const isFixture = (project: StudyProject): project is FixtureProject => 'fixture' in project
