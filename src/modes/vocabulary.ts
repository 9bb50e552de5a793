import type { Engine } from '../engines/engine.ts'
import { engines } from '../engines/index.ts'
import type { Program } from '../host/program.ts'
import type { Vocabulary } from '../inputs/vocabulary.ts'
import { rewriteNames } from '../projects/context/advise/rewrites.ts'
import { readFixtures, strategiesOf } from '../projects/fixtures/fixture.ts'
import { versionedEngines } from '../provision/named.ts'
import { exportFormats } from '../report/formats/exports.ts'
import { scenarios } from '../scenarios/index.ts'
import { studyNamed, studyNames } from '../studies/index.ts'
import { modes } from './index.ts'

/**
 * The names that inputs may use, each list from the one place where it is kept. Of the studies only the one that was
 * asked for is loaded.
 */
export const vocabularyOf = async (
  program: Pick<Program, 'fixtures'>,
  study?: string,
): Promise<Vocabulary> => {
  const asked = await studyNamed(study?.trim() ?? '')
  const fixtures = await readFixtures(program.fixtures)
  return {
    modes,
    engines: Object.keys(engines),
    usual: Object.values<Engine>(engines).flatMap(({ name, usual }) => (usual ? [name] : [])),
    versioned: versionedEngines,
    scenarios: Object.keys(scenarios),
    fixtures: fixtures.map(({ name }) => name),
    strategies: strategiesOf(fixtures),
    studies: studyNames,
    rewrites: rewriteNames,
    formats: exportFormats.map(({ name }) => name),
    studyValues: asked?.values,
  }
}
