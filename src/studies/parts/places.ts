import { type FixtureProject, fixtureProject } from '../../projects/fixtures/prepare.ts'
import type { StudyProject } from '../project.ts'
import type { Scope } from '../study.ts'

/** A project on an engine. */
export type Place = { readonly engine: string; readonly project: StudyProject }

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
export const projectsOf = ({ context, fixtures, strategies, bases }: Scope): readonly StudyProject[] =>
  context === undefined
    ? fixtures.flatMap((fixture) =>
        strategies
          .filter((strategy) => fixture.strategies.includes(strategy))
          .flatMap((strategy) => bases.map((base) => fixtureProject(fixture, strategy, base))),
      )
    : [context]

/** Each shipped project with each Go, for cells in which no strategy is measured. */
export const fixturesOf = ({ fixtures, bases }: Scope): readonly FixtureProject[] =>
  fixtures.flatMap((fixture) => bases.map((base) => fixtureProject(fixture, 'cache-mounts', base)))

/** Every project of the scope on every engine. */
export const placesOf = (scope: Scope): readonly Place[] =>
  scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })))
